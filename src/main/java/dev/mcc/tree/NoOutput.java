// SPDX-License-Identifier: Apache-2.0
package dev.mcc.tree;

import dev.mcc.cf.MissingValue;
import dev.mcc.diag.Diagnostic;
import dev.mcc.diag.DiagnosticCode;
import dev.mcc.source.Origin;
import dev.mcc.source.SourceFile;

/** Why a compilation has no output though m4 complained about nothing. */
final class NoOutput {
  private NoOutput() {}

  /** The input called {@code m4exit}. */
  static Diagnostic endedEarly(SourceFile main) {
    return Diagnostic.at(
        DiagnosticCode.ENDED_EARLY,
        Origin.at(main, 0),
        "The input ends m4 with `m4exit` before the configuration is complete.",
        null);
  }

  /** A template needs a macro that is not defined. */
  static Diagnostic missingMacro(SourceFile main, MissingValue missing) {
    return Diagnostic.at(
        DiagnosticCode.MISSING_MACRO,
        Origin.at(main, 0),
        "The macro `" + missing.name() + "` is not defined at the end of the input.",
        "The template " + missing.template() + " needs it; do not undefine what the tree defines.");
  }
}
