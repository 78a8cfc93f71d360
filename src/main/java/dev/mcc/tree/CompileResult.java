// SPDX-License-Identifier: Apache-2.0
package dev.mcc.tree;

import dev.mcc.diag.DiagnosticCode;
import dev.mcc.diag.Diagnostics;
import dev.mcc.diag.Severity;
import dev.mcc.source.TracedText;

/**
 * What a compilation gave.
 *
 * @param output the {@code .cf} with the provenance of every character; null when the expansion did
 *     not come to its end. With errors among the diagnostics it is what m4 would have printed, and
 *     not to be used
 * @param diagnostics what there is to say, sorted
 */
public record CompileResult(TracedText output, Diagnostics diagnostics) {
  /** True when there is an output and no error. */
  public boolean ok() {
    return output != null && !diagnostics.hasErrors();
  }

  /**
   * True when all errors are words that the template tree printed: for m4 such a compilation
   * succeeds.
   */
  public boolean onlyTreeErrors() {
    return output != null
        && diagnostics.list().stream()
            .allMatch(d -> d.severity() != Severity.ERROR || d.code() == DiagnosticCode.TREE_ERROR);
  }
}
