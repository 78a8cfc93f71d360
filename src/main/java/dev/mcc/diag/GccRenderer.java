// SPDX-License-Identifier: Apache-2.0
package dev.mcc.diag;

import dev.mcc.source.Origin;
import java.util.Locale;

/**
 * One line for each finding, {@code file:line:column: severity: sentence [code]}, as editors and CI
 * annotators expect it of a C compiler. A finding without a place begins with {@code mcc:}.
 */
public final class GccRenderer implements DiagnosticRenderer {
  @Override
  public String render(Diagnostics diagnostics) {
    StringBuilder out = new StringBuilder();
    for (Diagnostic diagnostic : diagnostics) {
      out.append(place(diagnostic.origin())).append(": ").append(severity(diagnostic));
      out.append(": ").append(SourceLine.printable(diagnostic.message()));
      out.append(" [").append(diagnostic.code().id()).append("]\n");
    }
    return out.toString();
  }

  /** The place in the file the user can edit, or the program's name. */
  static String place(Origin origin) {
    return origin == null ? "mcc" : SourceLine.printable(origin.inUserFile().place());
  }

  /** {@code error}, {@code warning} or {@code info}. */
  static String severity(Diagnostic diagnostic) {
    return diagnostic.severity().name().toLowerCase(Locale.ROOT);
  }
}
