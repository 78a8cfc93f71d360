// SPDX-License-Identifier: Apache-2.0
package dev.mcc.tree;

import dev.mcc.cf.ConfigView;
import dev.mcc.diag.Diagnostic;
import dev.mcc.diag.DiagnosticCode;
import dev.mcc.diag.Diagnostics;
import dev.mcc.m4.Expander;
import dev.mcc.source.Origin;
import dev.mcc.source.SourceFile;
import dev.mcc.source.TracedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** The macro table and the diversions of a finished expansion, for the templates. */
final class MacroView implements ConfigView {
  /** The names of all places that features have used, separated by blanks. */
  private static final String PLACES = "_PLACE_NAMES_";

  private static final Origin PLACE = Origin.at(SourceFile.ofText("cf-templates", ""), 0);

  private final Expander expander;
  private final TracedText printed;
  private final Set<String> places = new TreeSet<>();

  MacroView(Expander expander, TracedText printed) {
    this.expander = expander;
    this.printed = printed;
  }

  @Override
  public String value(String macro) {
    if (!expander.isDefined(macro)) {
      return null;
    }
    // Most are marks without a value.
    String text = expander.definition(macro);
    return text != null && text.isEmpty() ? text : expander.expand(macro, PLACE);
  }

  @Override
  public Origin definedAt(String macro) {
    return expander.definedAt(macro);
  }

  @Override
  public String call(String macro, List<String> arguments) {
    String open = expander.delimiters().openQuote();
    String close = expander.delimiters().closeQuote();
    StringBuilder text = new StringBuilder(macro).append('(');
    for (int i = 0; i < arguments.size(); i++) {
      text.append(i == 0 ? "" : ",").append(open).append(arguments.get(i)).append(close);
    }
    return expander.expand(text.append(')').toString(), PLACE);
  }

  @Override
  public TracedText diversion(int number) {
    return number == 0 ? printed : expander.takeDiversion(number);
  }

  @Override
  public TracedText rules(String place) {
    places.add(place);
    String macro = placeMacro(place);
    return expander.isDefined(macro)
        ? expander.takeDiversion(Integer.parseInt(call("defn", List.of(macro))))
        : TracedText.EMPTY;
  }

  /** An error for each place that got rules though no template has asked for it. */
  Diagnostics unknownPlaces(SourceFile main) {
    List<Diagnostic> unknown = new ArrayList<>();
    for (String place : Objects.requireNonNullElse(value(PLACES), "").split(" ", -1)) {
      if (!place.isEmpty() && !places.contains(place)) {
        Origin call = definedAt(placeMacro(place));
        unknown.add(
            Diagnostic.at(
                DiagnosticCode.UNKNOWN_PLACE,
                call == null ? Origin.at(main, 0) : call,
                "No place for rules is named `" + place + "`.",
                "The places are " + String.join(", ", places) + "."));
      }
    }
    return Diagnostics.of(unknown);
  }

  private static String placeMacro(String place) {
    return "_PLACE_" + place + "_";
  }
}
