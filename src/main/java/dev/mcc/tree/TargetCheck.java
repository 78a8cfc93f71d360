// SPDX-License-Identifier: Apache-2.0
package dev.mcc.tree;

import dev.mcc.diag.Diagnostic;
import dev.mcc.diag.DiagnosticCode;
import dev.mcc.diag.Diagnostics;
import dev.mcc.facts.Facts;
import dev.mcc.facts.OptionFact;
import dev.mcc.m4.Expander;
import dev.mcc.source.Origin;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds options that a user's file sets and the target release does not know: it would refuse to
 * load them.
 */
final class TargetCheck {
  private TargetCheck() {}

  static Diagnostics check(CompileRequest request, Expander expander) {
    List<Diagnostic> found = new ArrayList<>();
    for (OptionFact option : Facts.options()) {
      if (request.target().knows(option.since()) || !expander.isDefined(option.macro())) {
        continue;
      }
      Origin origin = expander.definedAt(option.macro());
      if (origin != null && !origin.inUserFile().source().library()) {
        found.add(
            Diagnostic.at(
                DiagnosticCode.NEWER_THAN_TARGET,
                origin,
                "`"
                    + option.macro()
                    + "' sets the option "
                    + option.name()
                    + ", which sendmail knows since "
                    + option.since()
                    + ", and the target is "
                    + request.target()
                    + ".",
                "Remove the definition, or compile with --target " + option.since() + "."));
      }
    }
    return Diagnostics.of(found);
  }
}
