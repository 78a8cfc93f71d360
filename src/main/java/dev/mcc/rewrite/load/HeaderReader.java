// SPDX-License-Identifier: Apache-2.0
package dev.mcc.rewrite.load;

import dev.mcc.cf.syntax.LineText;
import dev.mcc.diag.DiagnosticCode;
import dev.mcc.rewrite.ExitStatus;
import dev.mcc.rewrite.Header;
import dev.mcc.rewrite.Metacharacters;

/** Executes {@code H} lines. */
final class HeaderReader {
  private static final String CALL = String.valueOf(Metacharacters.CALL);

  private final LoadState state;

  HeaderReader(LoadState state) {
    this.state = state;
  }

  /** Declares a header, or a check of one. */
  void header(String line) {
    String text = line.substring(1);
    String flags = "";
    int macro = -1;
    int at = 0;
    if (text.startsWith("?")) {
      int close = text.indexOf('?', 1);
      if (close < 0) {
        syntaxError(text);
        return;
      }
      flags = text.substring(1, close);
      if (flags.length() == 2 && flags.charAt(0) == Metacharacters.MACRO) {
        macro = flags.charAt(1);
        flags = "";
      }
      at = close + 1;
    }
    int colon = text.indexOf(':', at);
    String name = colon < 0 ? "" : trimEnd(text.substring(at, colon));
    if (name.isEmpty() || name.chars().anyMatch(c -> c <= ' ' || c >= 0x7f)) {
      // Of a line with flags, the message shows no more than these.
      syntaxError(at == 0 ? text : text.substring(0, at - 1));
      return;
    }
    int value = colon + 1;
    while (value < text.length() && LineText.isSpace(text.charAt(value))) {
      value++;
    }
    String expanded = state.expanded(text.substring(value));
    if (expanded.startsWith(CALL)) {
      check(name, flags, macro, expanded, CALL.length());
    } else {
      add(name, text.substring(value), flags, macro, null, false);
    }
  }

  private void check(String name, String flags, int macro, String text, int from) {
    boolean keepComments = text.startsWith("+", from);
    int at = keepComments ? from + 1 : from;
    RulesetTable.Reference ruleset = state.rulesets.read(text, at);
    if (ruleset.number() != RulesetTable.NONE) {
      add(name, "", flags, macro, state.rulesets.name(ruleset.number()), keepComments);
    }
  }

  private void add(
      String name, String value, String flags, int macro, String ruleset, boolean keepComments) {
    state.headers.add(
        new Header(name, value, flags, macro, ruleset, keepComments, state.log.origin()));
  }

  private void syntaxError(String text) {
    state.log.error(
        DiagnosticCode.BAD_HEADER,
        ExitStatus.SOFTWARE,
        "header syntax error, line \"" + text + "\"",
        "The header has no name in front of a colon.",
        null);
  }

  private static String trimEnd(String text) {
    int end = text.length();
    while (end > 0 && LineText.isSpace(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(0, end);
  }
}
