// SPDX-License-Identifier: Apache-2.0
package dev.mcc.mc.syntax;

import dev.mcc.source.SourceFile;
import java.util.List;
import java.util.Objects;

/**
 * The syntax tree of a file.
 *
 * @param source the file that the offsets of all pieces count in
 * @param items the pieces in order, without gaps
 */
public record McFile(SourceFile source, List<McItem> items) {
  /** Checks and copies. */
  public McFile {
    Objects.requireNonNull(source);
    items = List.copyOf(items);
  }

  /** The file's text, put together from the tree. */
  public String toSource() {
    return new SourceWriter(source).write(items);
  }
}
