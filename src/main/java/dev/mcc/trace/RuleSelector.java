// SPDX-License-Identifier: Apache-2.0
package dev.mcc.trace;

import dev.mcc.diag.DidYouMean;
import dev.mcc.rewrite.Program;
import dev.mcc.rewrite.Rule;
import dev.mcc.rewrite.Ruleset;
import dev.mcc.rewrite.Rulesets;
import dev.mcc.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Finds the rules that a person means: {@code check_rcpt:3} is the third rule of a ruleset, {@code
 * 812} the rule in this line of the {@code .cf}, {@code sendmail.mc:7} are the rules that came from
 * this line of a file.
 */
public final class RuleSelector {
  /** Rulesets of numbers from here on have names, and only these. */
  private static final int NUMBERS = 100;

  private final Program program;
  private final Places places;

  /**
   * What was found.
   *
   * @param rules the rules; empty if there is a problem
   * @param problem a sentence without its full stop; null if rules were found
   */
  public record Selection(List<Selected> rules, String problem) {
    /** Copies the list. */
    public Selection {
      rules = List.copyOf(rules);
    }
  }

  /** A rule and the ruleset it belongs to. */
  public record Selected(Ruleset ruleset, Rule rule) {
    /** Checks the parts. */
    public Selected {
      Objects.requireNonNull(ruleset);
      Objects.requireNonNull(rule);
    }
  }

  /** A selector for the rules of this program. */
  public RuleSelector(Program program, Places places) {
    this.program = program;
    this.places = places;
  }

  /** The rules of a description. */
  public Selection select(String text) {
    int colon = text.lastIndexOf(':');
    String name = colon < 0 ? null : text.substring(0, colon);
    int number = number(text.substring(colon + 1));
    if (number < 1 || name != null && name.isEmpty()) {
      return problem(
          "`" + text + "` names no rule; write RULESET:NUMBER, FILE:LINE or a line of the .cf");
    }
    if (name == null) {
      return line(number);
    }
    Ruleset ruleset = ruleset(program, name);
    return ruleset == null ? file(name, number) : rule(ruleset, number);
  }

  /**
   * The ruleset of a name, or of a decimal number, which may be one without rules.
   *
   * @return null if the program has no ruleset of this name, or there cannot be one of this number
   */
  public static Ruleset ruleset(Program program, String name) {
    int given = number(name);
    Integer number = given >= 0 ? Integer.valueOf(given) : program.rulesets().number(name);
    if (number == null || given >= NUMBERS) {
      return null;
    }
    Ruleset ruleset = program.rulesets().get(number);
    return ruleset == null ? new Ruleset(number, name, List.of(), false) : ruleset;
  }

  /** A decimal number of a few digits; -1 for anything else. */
  private static int number(String digits) {
    return digits.matches("[0-9]{1,8}") ? Integer.parseInt(digits) : -1;
  }

  private static Selection rule(Ruleset ruleset, int number) {
    List<Rule> rules = ruleset.rules();
    return number > rules.size()
        ? problem("ruleset " + ruleset.name() + " has only " + rules.size() + " rules")
        : new Selection(List.of(new Selected(ruleset, rules.get(number - 1))), null);
  }

  private Selection line(int number) {
    List<Selected> found = all(rule -> places.line(rule).line() == number);
    return found.isEmpty()
        ? problem(
            "line " + number + " of " + program.source().name() + " is no rule" + nearest(number))
        : new Selection(found, null);
  }

  private String nearest(int number) {
    SourceFile source = program.source();
    int offset = source.offsetOfLine(number);
    Selected before = null;
    Selected after = null;
    for (Selected each : all(rule -> true)) {
      int at = each.rule.origin().offset();
      if (at <= offset && (before == null || at > before.rule.origin().offset())) {
        before = each;
      }
      if (at > offset && (after == null || at < after.rule.origin().offset())) {
        after = each;
      }
    }
    if (before == null && after == null) {
      return "";
    }
    String first = before == null ? "" : words(before);
    String second = after == null ? "" : words(after);
    return before == null || after == null
        ? "; the nearest one is " + first + second
        : "; the nearest ones are " + first + " and " + second;
  }

  private String words(Selected each) {
    return places.line(each.rule).line()
        + " ("
        + each.ruleset.name()
        + ":"
        + each.rule.number()
        + ")";
  }

  private Selection file(String name, int number) {
    List<Selected> found =
        all(
            rule ->
                isLine(places.line(rule), name, number)
                    || places.sources(rule).stream().anyMatch(each -> isLine(each, name, number)));
    return found.isEmpty() ? problem(noRule(name, number)) : new Selection(found, null);
  }

  private String noRule(String name, int number) {
    SortedSet<Integer> lines = new TreeSet<>();
    all(rule -> true).forEach(each -> lines.addAll(lines(each.rule, name)));
    if (lines.isEmpty()) {
      String near =
          DidYouMean.among(program.rulesets().names().keySet(), name)
              .map(each -> "; did you mean " + each + "?")
              .orElse("");
      return "there is no ruleset " + name + ", and no rule comes from a file of this name" + near;
    }
    SortedSet<Integer> before = lines.headSet(number);
    SortedSet<Integer> after = lines.tailSet(number);
    String first = before.isEmpty() ? "" : String.valueOf(before.last());
    String second = after.isEmpty() ? "" : String.valueOf(after.first());
    return "no rule comes from line "
        + number
        + " of "
        + name
        + (before.isEmpty() || after.isEmpty()
            ? "; the nearest line that does is " + first + second
            : "; the nearest lines that do are " + first + " and " + second);
  }

  private List<Integer> lines(Rule rule, String file) {
    List<Integer> lines = new ArrayList<>();
    Places.Place line = places.line(rule);
    if (isFile(line, file)) {
      lines.add(line.line());
    }
    for (Places.Place each : places.sources(rule)) {
      if (isFile(each, file)) {
        lines.add(each.line());
      }
    }
    return lines;
  }

  private static boolean isLine(Places.Place place, String file, int line) {
    return place.line() == line && isFile(place, file);
  }

  private static boolean isFile(Places.Place place, String file) {
    return place.file().equals(file) || place.file().endsWith("/" + file);
  }

  private List<Selected> all(Predicate<Rule> wanted) {
    List<Selected> found = new ArrayList<>();
    for (int number = 0; number < Rulesets.MAX; number++) {
      Ruleset ruleset = program.rulesets().get(number);
      if (ruleset != null) {
        for (Rule rule : ruleset.rules()) {
          if (wanted.test(rule)) {
            found.add(new Selected(ruleset, rule));
          }
        }
      }
    }
    return found;
  }

  private static Selection problem(String sentence) {
    return new Selection(List.of(), sentence);
  }
}
