// SPDX-License-Identifier: Apache-2.0
package dev.mcc.tree;

import dev.mcc.cf.TemplateRows;
import dev.mcc.facts.Facts;
import dev.mcc.facts.OptionFact;
import dev.mcc.facts.OptionType;
import dev.mcc.facts.Target;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The options of a target that a macro sets, as the templates see them. */
final class OptionRows {
  private static final Map<Target, TemplateRows> KNOWN = new ConcurrentHashMap<>();

  /** Patch levels are free text of the command line; no more tables than this are kept. */
  private static final int MOST = 64;

  private OptionRows() {}

  static TemplateRows of(Target target) {
    if (KNOWN.size() > MOST) {
      KNOWN.clear();
    }
    return KNOWN.computeIfAbsent(target, OptionRows::make);
  }

  private static TemplateRows make(Target target) {
    return new TemplateRows(
        Facts.options().stream()
            .filter(option -> !option.macro().isEmpty() && target.has(option))
            .map(OptionRows::row)
            .toList());
  }

  private static Map<String, Object> row(OptionFact option) {
    return Map.of(
        "name", option.name(),
        "macro", option.macro(),
        "shown", option.shown(),
        "always", option.needs().isEmpty(),
        "needs", option.needs(),
        "meaning", option.meaning(),
        "text", option.type() == OptionType.TEXT,
        "wholeLines", option.wholeLines());
  }
}
