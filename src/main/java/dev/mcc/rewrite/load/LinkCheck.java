// SPDX-License-Identifier: Apache-2.0
package dev.mcc.rewrite.load;

import dev.mcc.diag.DiagnosticCode;
import dev.mcc.rewrite.AsciiCase;
import dev.mcc.rewrite.Header;
import dev.mcc.rewrite.Metacharacters;
import dev.mcc.rewrite.Rulesets;
import dev.mcc.source.Origin;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds names in rules and headers that nothing defines. The real program finds out when it comes
 * to them, or never; so these are findings of mcc, and change nothing.
 */
final class LinkCheck {
  /** Names that are no mailers of the table, but understood behind {@code $#}. */
  private static final Set<String> SPECIAL_MAILERS = Set.of("error", "discard", "ok");

  private final LoadState state;
  private final Set<String> said = new HashSet<>();
  private final BitSet askedClasses = new BitSet();

  LinkCheck(LoadState state) {
    this.state = state;
  }

  void run() {
    for (int number = 0; number < Rulesets.MAX; number++) {
      boolean resolvesAddresses = number == 0 || state.rulesets.name(number).equals("parse");
      for (PendingRule rule : state.rulesets.rules(number)) {
        rule(rule, resolvesAddresses);
      }
    }
    for (Header header : state.headers) {
      if (header.ruleset() != null) {
        ruleset(header.ruleset(), header.origin());
      }
    }
  }

  private void rule(PendingRule rule, boolean resolvesAddresses) {
    List<String> left = rule.draft().left();
    List<String> right = rule.draft().right();
    left.forEach(token -> classOf(token, rule.origin()));
    for (int i = 0; i + 1 < right.size(); i++) {
      String name = right.get(i + 1);
      switch (right.get(i).charAt(0)) {
        case Metacharacters.CALL -> ruleset(name, rule.origin());
        case Metacharacters.LOOKUP_BEGIN -> map(name, rule.origin());
        case Metacharacters.MAILER -> {
          if (resolvesAddresses) {
            mailer(name, rule.origin());
          }
        }
        default -> {}
      }
    }
  }

  private static boolean isName(String token) {
    return token.chars().allMatch(c -> c == '_' || c < 0x80 && Character.isLetterOrDigit(c));
  }

  private void ruleset(String name, Origin origin) {
    if (!isName(name)) {
      return;
    }
    Integer number = name.matches("[0-9]{1,2}") ? Integer.valueOf(name) : numberOf(name);
    boolean there =
        number != null
            && (state.rulesets.defined(number) || !state.rulesets.rules(number).isEmpty());
    // Rulesets that are called by number may be left empty, and many configurations do so.
    if (!there && !Numbers.startsWithDigit(name) && said.add("ruleset " + name)) {
      state.log.at(origin, 1, "");
      state.log.silent(
          DiagnosticCode.UNDEFINED_RULESET,
          "No S line defines ruleset `" + name + "`.",
          "A call of a ruleset that does not exist leaves the address as it is.");
    }
  }

  private Integer numberOf(String name) {
    return state.rulesets.numbers().get(name);
  }

  private void map(String name, Origin origin) {
    if (isName(name) && state.map(name) == null && said.add("map " + AsciiCase.lower(name))) {
      state.log.at(origin, 1, "");
      state.log.silent(
          DiagnosticCode.UNDEFINED_MAP,
          "No K line declares map `" + name + "`.",
          "A lookup in a map that does not exist finds nothing.");
    }
  }

  private void mailer(String name, Origin origin) {
    String lower = AsciiCase.lower(name);
    if (isName(name)
        && !SPECIAL_MAILERS.contains(lower)
        && state.mailers.find(name) < 0
        && said.add("mailer " + lower)) {
      state.log.at(origin, 1, "");
      state.log.silent(
          DiagnosticCode.UNDEFINED_MAILER,
          "No M line defines mailer `" + name + "`.",
          "Mail that is resolved to it is not delivered.");
    }
  }

  private void classOf(String token, Origin origin) {
    char operator = token.charAt(0);
    if (token.length() < 2
        || operator != Metacharacters.MATCH_CLASS && operator != Metacharacters.MATCH_NOT_CLASS) {
      return;
    }
    int id = token.charAt(1);
    if (askedClasses.get(id)) {
      return;
    }
    askedClasses.set(id);
    String name = state.macroNames.spelling(id);
    if (!state.mentionedClasses.get(id) && state.classes.words(id).isEmpty()) {
      state.log.at(origin, 1, "");
      state.log.silent(
          DiagnosticCode.UNDEFINED_CLASS,
          "No C or F line puts words into class `" + name + "`.",
          "An empty class matches nothing.");
    }
  }
}
