// SPDX-License-Identifier: Apache-2.0
package dev.mcc.cf.syntax;

import dev.mcc.source.Origin;
import dev.mcc.source.SourceFile;
import java.util.List;
import java.util.Objects;

/**
 * A {@code sendmail.cf} as a list of lines. Immutable.
 *
 * @param source the file
 * @param lines its lines in order, without gaps
 */
public record CfFile(SourceFile source, List<CfLine> lines) {
  /** Copies the list. */
  public CfFile {
    Objects.requireNonNull(source);
    lines = List.copyOf(lines);
  }

  /** The place of an offset. */
  public Origin origin(int offset) {
    return Origin.at(source, offset);
  }

  /** The lines written back: the text that was read, byte for byte. */
  public String text() {
    StringBuilder out = new StringBuilder(source.text().length());
    for (CfLine line : lines) {
      line.text().write(out);
    }
    return out.toString();
  }
}
