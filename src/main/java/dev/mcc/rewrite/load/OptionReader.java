// SPDX-License-Identifier: Apache-2.0
package dev.mcc.rewrite.load;

import dev.mcc.cf.syntax.LineText;
import dev.mcc.diag.DiagnosticCode;
import dev.mcc.facts.Facts;
import dev.mcc.facts.OptionName;
import dev.mcc.rewrite.ExitStatus;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Executes {@code O} lines, and the options of the command line. */
final class OptionReader {
  private final LoadState state;
  private final OptionValues values;
  private final Set<String> fixed = new HashSet<>();
  private boolean onCommandLine;

  OptionReader(LoadState state) {
    this.state = state;
    this.values = new OptionValues(state);
  }

  /** Sets the option of a line. */
  void line(String line) {
    if (line.startsWith("O ")) {
      named(line.substring(2));
    } else {
      letter(line.substring(1));
    }
  }

  /** Sets an option of the command line, which no line can change any more. */
  void setting(LoadRequest.Setting setting) {
    onCommandLine = true;
    if (setting.kind() == LoadRequest.Setting.Kind.LONG_OPTION) {
      named(setting.text());
    } else {
      letter(setting.text());
    }
    onCommandLine = false;
  }

  private void set(String name, String part, String value) {
    if (onCommandLine) {
      fixed.add(name);
    } else if (fixed.contains(name) && part == null) {
      return;
    }
    values.set(name, part, value);
  }

  /** Sets an option from {@code Name=value}. */
  private void named(String text) {
    int equals = text.indexOf('=');
    String name = trimEnd(equals < 0 ? text : text.substring(0, equals));
    String value = equals < 0 ? "" : trimStart(text.substring(equals + 1));
    int dot = name.indexOf('.');
    String part = dot < 0 ? null : name.substring(dot + 1);
    if (dot >= 0) {
      name = name.substring(0, dot);
    }
    if (name.isEmpty() && dot < 0) {
      error("readcf: null option name", "The option has no name.");
      return;
    }
    String found = find(name);
    if (found != null) {
      set(found, part, value);
    }
  }

  /** Sets an option from its letter and the value behind it. */
  private void letter(String text) {
    String letter = text.isEmpty() ? "" : text.substring(0, 1);
    String value = text.isEmpty() ? "" : text.substring(1);
    if (letter.equals("g")) {
      values.defaultGroup(value);
      return;
    }
    if (letter.equals("M")) {
      values.macro(value);
      return;
    }
    for (OptionName option : Facts.optionNames()) {
      if (!letter.isEmpty() && option.letter().equals(letter)) {
        set(option.name(), null, value);
        return;
      }
    }
    int code = letter.isEmpty() ? 0 : letter.charAt(0);
    String shown = "0x" + Integer.toHexString(code);
    error("readcf: unknown option name " + shown, "No option has the letter " + shown + ".");
  }

  /** The full name of an option; null after a message if there is none. */
  private String find(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    List<String> matches = new ArrayList<>();
    for (OptionName option : Facts.optionNames()) {
      if (option.name().equalsIgnoreCase(name)) {
        return option.name();
      }
      if (option.name().toLowerCase(Locale.ROOT).startsWith(lower)) {
        matches.add(option.name());
      }
    }
    if (matches.isEmpty()) {
      error("readcf: unknown option name " + name, "There is no option `" + name + "`.");
      return null;
    }
    if (matches.size() > 1) {
      error(
          "readcf: ambiguous option name "
              + name
              + " (matches "
              + matches.get(0)
              + " and "
              + matches.get(1)
              + ")",
          "`" + name + "` can be " + matches.get(0) + " or " + matches.get(1) + ".");
      return null;
    }
    state.log.error(
        DiagnosticCode.OPTION_ABBREVIATED,
        ExitStatus.OK,
        "Option " + name + " used as abbreviation for " + matches.get(0),
        "`" + name + "` is taken for option `" + matches.get(0) + "`.",
        "Write the name out.");
    return matches.get(0);
  }

  private void error(String words, String message) {
    state.log.error(DiagnosticCode.BAD_OPTION, ExitStatus.SOFTWARE, words, message, null);
  }

  private static String trimEnd(String text) {
    int end = text.length();
    while (end > 0 && LineText.isSpace(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(0, end);
  }

  private static String trimStart(String text) {
    int start = 0;
    while (start < text.length() && LineText.isSpace(text.charAt(start))) {
      start++;
    }
    return text.substring(start);
  }
}
