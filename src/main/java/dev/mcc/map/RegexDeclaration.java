// SPDX-License-Identifier: Apache-2.0
package dev.mcc.map;

import dev.mcc.map.regex.BadRegexException;
import dev.mcc.map.regex.PosixRegex;
import dev.mcc.map.regex.PosixSyntax;
import dev.mcc.rewrite.ExitStatus;
import dev.mcc.rewrite.MapFactory.Problem;
import dev.mcc.rewrite.MapFactory.Scope;
import dev.mcc.rewrite.Metacharacters;
import java.util.ArrayList;
import java.util.List;

/** Reads the arguments of a map of class regex. */
final class RegexDeclaration {
  private static final int EXTENDED = 1;
  private static final int IGNORE_CASE = 2;
  private static final int NO_SUBSTRINGS = 8;

  private final SettingsBuilder map;
  private final Scope scope;
  private final List<Problem> problems;
  private boolean basic;
  private String fieldList;
  private String delimiter = String.valueOf(Metacharacters.ELSE);

  RegexDeclaration(SettingsBuilder map, Scope scope, List<Problem> problems) {
    this.map = map;
    this.scope = scope;
    this.problems = problems;
  }

  RegexMap read(String arguments) {
    trace(2, "regex_map_init: mapname '" + map.name() + "', args '" + arguments + "'\n");
    ArgumentText text = new ArgumentText(arguments);
    text.skipSpaces();
    while (text.peek() == '-') {
      text.next();
      flag(text);
      text.word();
      text.skipSpaces();
    }
    boolean ignoreCase = !map.has(MapFlag.NO_FOLD);
    int bits =
        (basic ? 0 : EXTENDED)
            | (ignoreCase ? IGNORE_CASE : 0)
            | (fieldList == null ? NO_SUBSTRINGS : 0);
    String pattern = text.rest();
    trace(3, "regex_map_init: compile '" + pattern + "' 0x" + Integer.toHexString(bits) + "\n");
    PosixRegex regex = compile(pattern, ignoreCase);
    if (regex == null) {
      return unusable();
    }
    List<Integer> fields = null;
    if (fieldList != null) {
      trace(3, "regex_map_init: nr of substrings " + (regex.groups() + 1) + "\n");
      fields = fields(regex.groups());
      if (fields == null) {
        return unusable();
      }
      StringBuilder shown = new StringBuilder("regex_map_init: subfields");
      fields.forEach(field -> shown.append(' ').append(field));
      trace(3, shown.append('\n').toString());
    }
    map.set(MapFlag.VALID);
    return new RegexMap(map.build(), regex, fields, delimiter);
  }

  /** A map that was declared well before goes on with its old expression. */
  private RegexMap unusable() {
    return scope.map(map.name()) instanceof RegexMap before
        ? before.with(map.build())
        : new RegexMap(map.build(), null, null, delimiter);
  }

  private void flag(ArgumentText text) {
    switch (text.next()) {
      case 'n' -> map.set(MapFlag.REGEX_NOT);
      case 'f' -> map.set(MapFlag.NO_FOLD);
      case 'b' -> basic = true;
      case 's' -> fieldList = text.word();
      case 'd' -> delimiter = text.word();
      case 'a' -> map.append = text.word();
      case 'T' -> map.temporaryAppend = text.word();
      case 'm' -> map.set(MapFlag.MATCH_ONLY);
      case 'q' -> map.set(MapFlag.KEEP_QUOTES);
      case 'D' -> map.set(MapFlag.DEFER);
      case 'S' -> map.space = text.peek();
      default -> {
        // Others are passed over.
      }
    }
  }

  private PosixRegex compile(String pattern, boolean ignoreCase) {
    try {
      PosixSyntax syntax = basic ? PosixSyntax.BASIC : PosixSyntax.EXTENDED;
      return PosixRegex.compile(pattern, syntax, ignoreCase);
    } catch (BadRegexException bad) {
      problem("pattern-compile-error: " + bad.getMessage());
      return null;
    }
  }

  /**
   * The groups of {@code -s1,3}; all and the whole match for {@code -s}; null if one is not there.
   */
  private List<Integer> fields(int groups) {
    List<Integer> fields = new ArrayList<>();
    if (fieldList.isEmpty()) {
      for (int i = 0; i <= groups; i++) {
        fields.add(i);
      }
      return fields;
    }
    RegexFields read = RegexFields.read(fieldList, groups);
    if (read.problem() != null) {
      problem(read.problem());
    }
    return read.numbers();
  }

  private void problem(String text) {
    problems.add(new Problem(ExitStatus.SOFTWARE, text));
  }

  private void trace(int level, String text) {
    if (scope.debug().at(38, level)) {
      scope.debug(text);
    }
  }
}
