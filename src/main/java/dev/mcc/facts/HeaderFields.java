// SPDX-License-Identifier: Apache-2.0
package dev.mcc.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The fields at the end of a header: {@code Needs:}, {@code Example:} and the others. */
final class HeaderFields {
  private static final Pattern FIELD = Pattern.compile("(Needs|Before|Since|Until|Example): +(.*)");
  private static final Pattern RELEASE = Pattern.compile("8\\.\\d+(?:\\.\\d+)*");
  private static final Pattern UNTIL = Pattern.compile("(8\\.\\d+(?:\\.\\d+)*)(?:, use (.+))?");

  private final List<HeaderFault> faults;
  private final List<String> needs = new ArrayList<>();
  private final List<String> before = new ArrayList<>();
  private final List<String> examples = new ArrayList<>();
  private String since = "";
  private String until = "";
  private String instead = "";

  /** Fields that report to the given list. */
  HeaderFields(List<HeaderFault> faults) {
    this.faults = faults;
  }

  /** Whether a line begins the fields. */
  static boolean isField(HeaderLine line) {
    return line.indent() == 1 && FIELD.matcher(line.text()).matches();
  }

  /** Takes a line with those that continue it. */
  void add(HeaderLine line, String text) {
    if (text.isEmpty()) {
      return;
    }
    Matcher field = FIELD.matcher(text);
    if (line.indent() != 1 || !field.matches()) {
      faults.add(new HeaderFault(line.number(), "Text stands behind the fields of the header."));
      return;
    }
    String value = field.group(2).strip();
    switch (field.group(1)) {
      case "Needs" -> needs.addAll(split(value));
      case "Before" -> before.add(value);
      case "Example" -> examples.add(value);
      case "Since" -> since(line, value);
      default -> until(line, value);
    }
  }

  private void since(HeaderLine line, String value) {
    if (RELEASE.matcher(value).matches()) {
      since = value;
    } else {
      faults.add(new HeaderFault(line.number(), "`Since:' takes a release such as 8.12."));
    }
  }

  private void until(HeaderLine line, String value) {
    Matcher parts = UNTIL.matcher(value);
    if (parts.matches()) {
      until = parts.group(1);
      instead = parts.group(2) == null ? "" : parts.group(2);
    } else {
      faults.add(
          new HeaderFault(line.number(), "`Until:' takes a release, and `, use ...' behind it."));
    }
  }

  /** Adds a fault for what a complete header has and this one lacks. */
  void checkComplete(int lastLine) {
    if (examples.isEmpty()) {
      faults.add(new HeaderFault(lastLine, "The header has no example."));
    }
  }

  /** The definition with these fields. */
  Definition definition(
      DefinitionKind kind,
      String name,
      List<DefinitionArgument> arguments,
      String meaning,
      List<String> text) {
    return new Definition(
        kind, name, arguments, meaning, text, needs, before, since, until, instead, examples);
  }

  /** Cuts at commas outside of parentheses. */
  private static List<String> split(String value) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int at = 0; at <= value.length(); at++) {
      char c = at < value.length() ? value.charAt(at) : ',';
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (at == value.length() || c == ',' && depth == 0) {
        String part = value.substring(start, at).strip();
        if (!part.isEmpty()) {
          parts.add(part);
        }
        start = at + 1;
      }
    }
    return parts;
  }
}
