// SPDX-License-Identifier: Apache-2.0
package dev.mcc.rewrite.load;

import dev.mcc.diag.DiagnosticCode;
import dev.mcc.rewrite.ExitStatus;
import dev.mcc.rewrite.Rulesets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rulesets while the configuration is read: names, numbers, rules so far. */
final class RulesetTable {
  /** Numbers that a configuration may give are below this; above are those of named rulesets. */
  static final int MAX_NUMBERED = 100;

  /** What a text that names no ruleset gives. */
  static final int NONE = -1;

  private final LoadLog log;
  private final Map<String, Integer> numbers = new LinkedHashMap<>();
  private final Set<String> unnumbered = new LinkedHashSet<>();
  private final String[] names = new String[Rulesets.MAX];
  private final List<List<PendingRule>> rules = new ArrayList<>();
  private final boolean[] defined = new boolean[Rulesets.MAX];
  private int next = Rulesets.MAX - 1;

  /**
   * A number and what follows the name.
   *
   * @param number {@link #NONE} if the text names no ruleset
   * @param end index behind what was read
   */
  record Reference(int number, int end) {}

  RulesetTable(LoadLog log) {
    this.log = log;
    for (int i = 0; i < Rulesets.MAX; i++) {
      rules.add(new ArrayList<>());
    }
  }

  /**
   * Reads a ruleset's name or number, perhaps with {@code =number}, and gives a new name a number.
   */
  Reference read(String text, int from) {
    int at = from;
    while (at < text.length() && isSpace(text.charAt(at))) {
      at++;
    }
    int start = at;
    if (at >= text.length() || !isWord(text.charAt(at)) || text.charAt(at) == '_') {
      String rest = text.substring(start);
      bad(
          "invalid ruleset name: \"" + rest + "\"",
          "`" + rest + "` is no name of a ruleset.",
          "Names start with a letter or a digit.");
      return new Reference(NONE, at);
    }
    if (isDigit(text.charAt(at))) {
      return number(text, at);
    }
    while (at < text.length() && isWord(text.charAt(at))) {
      at++;
    }
    return named(text, start, text.substring(start, at), at);
  }

  private Reference number(String text, int from) {
    int at = from;
    long value = 0;
    while (at < text.length() && isDigit(text.charAt(at))) {
      value = Math.min(value * 10 + text.charAt(at++) - '0', Integer.MAX_VALUE);
    }
    if (value >= MAX_NUMBERED) {
      bad(
          "bad ruleset " + value + " (" + MAX_NUMBERED + " max)",
          "A ruleset's number is below " + MAX_NUMBERED + ", not " + value + ".",
          null);
      return new Reference(NONE, at);
    }
    return new Reference((int) value, at);
  }

  private Reference named(String text, int start, String name, int behindName) {
    int at = behindName;
    while (at < text.length() && isSpace(text.charAt(at))) {
      at++;
    }
    Integer known = numbers.get(name);
    if (at >= text.length() || text.charAt(at) != '=') {
      unnumbered.remove(name);
      int number = known != null ? known : allocate(name);
      return new Reference(number, behindName);
    }
    at++;
    while (at < text.length() && isSpace(text.charAt(at))) {
      at++;
    }
    String definition = text.substring(start);
    if (at >= text.length() || !isDigit(text.charAt(at))) {
      enter(name);
      bad(
          "bad ruleset definition \"" + definition + "\" (number required after `=')",
          "A number must follow the = of `" + definition + "`.",
          null);
      return new Reference(NONE, at);
    }
    int numberAt = at;
    while (at < text.length() && isDigit(text.charAt(at))) {
      at++;
    }
    int value = number(text.substring(numberAt, at));
    if (value >= MAX_NUMBERED) {
      enter(name);
      bad(
          "bad ruleset number " + value + " in \"" + definition + "\" (" + MAX_NUMBERED + " max)",
          "A ruleset's number is below " + MAX_NUMBERED + ", not " + value + ".",
          null);
      return new Reference(NONE, at);
    }
    if (known != null && known != value) {
      bad(
          definition + ": ruleset changed value (old " + known + ", new " + value + ")",
          "Ruleset `" + name + "` already has number " + known + ".",
          "Give the number before the ruleset is mentioned for the first time.");
      return new Reference(known, at);
    }
    unnumbered.remove(name);
    numbers.put(name, value);
    names[value] = name;
    return new Reference(value, at);
  }

  /** A name without a number: it gets one when somebody refers to it. */
  private void enter(String name) {
    if (!numbers.containsKey(name)) {
      unnumbered.add(name);
    }
  }

  /** Gives the names that a faulty line left without a number one; they are not shown by name. */
  void numberTheRest() {
    for (String name : unnumbered) {
      if (next >= MAX_NUMBERED) {
        numbers.putIfAbsent(name, next--);
      }
    }
  }

  private static int number(String digits) {
    return digits.length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(digits);
  }

  private int allocate(String name) {
    if (next < MAX_NUMBERED) {
      bad(
          name + ": too many named rulesets (" + MAX_NUMBERED + " max)",
          "There is no number left for ruleset `" + name + "`.",
          null);
      return NONE;
    }
    int number = next--;
    numbers.put(name, number);
    names[number] = name;
    return number;
  }

  /** An {@code S} line has named this ruleset. */
  void define(int number) {
    defined[number] = true;
  }

  /** The rules of a ruleset so far. */
  List<PendingRule> rules(int number) {
    return rules.get(number);
  }

  void add(int number, PendingRule rule) {
    rules.get(number).add(rule);
  }

  boolean defined(int number) {
    return defined[number];
  }

  /** The last name given to a number, or the number. */
  String name(int number) {
    return names[number] == null ? Integer.toString(number) : names[number];
  }

  boolean named(int number) {
    return names[number] != null;
  }

  Map<String, Integer> numbers() {
    return numbers;
  }

  private void bad(String words, String message, String hint) {
    log.error(DiagnosticCode.BAD_RULESET_NAME, ExitStatus.SOFTWARE, words, message, hint);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isWord(char c) {
    return isDigit(c) || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
  }

  private static boolean isSpace(char c) {
    return dev.mcc.cf.syntax.LineText.isSpace(c);
  }
}
