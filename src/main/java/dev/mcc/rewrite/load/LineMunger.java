// SPDX-License-Identifier: Apache-2.0
package dev.mcc.rewrite.load;

import dev.mcc.rewrite.Metacharacters;

/**
 * The first thing that happens to a line: {@code $} becomes one character with what belongs to it,
 * long names become ids, and a comment goes. {@code $x} gives {@link Metacharacters#MACRO} and
 * {@code x}; for the operators that take a name ({@code $= $~ $& $?}) the name's id follows. Which
 * operator is meant is not decided here, since that depends on where the text is used.
 */
final class LineMunger {
  private static final String TAKE_NAME = "=~&?";

  /** Marks a byte of the file that would otherwise be taken for an operator. */
  private static final char QUOTE = 0xff;

  private final NameReader names;

  LineMunger(NameReader names) {
    this.names = names;
  }

  /**
   * The line in internal form.
   *
   * @param comments true if {@code #} starts a comment here
   */
  String munge(String line, boolean comments) {
    if (line.chars().noneMatch(c -> c == '$' || c == '#' || isOperator((char) c))) {
      return line;
    }
    StringBuilder out = new StringBuilder(line.length());
    int at = 0;
    while (at < line.length()) {
      char c = line.charAt(at++);
      if (c == '#' && comments && at > 1) {
        int last = out.length() - 1;
        if (out.charAt(last) != '\\') {
          return stripped(out);
        }
        out.setCharAt(last, '#');
      } else if (c != '$') {
        if (isOperator(c)) {
          out.append(QUOTE);
        }
        out.append(c);
      } else if (at == line.length()) {
        out.append('$');
      } else if (line.charAt(at) == '$') {
        out.append('$');
        at++;
      } else {
        at = operator(line, at, out);
        if (at < 0) {
          return out.toString();
        }
      }
    }
    return out.toString();
  }

  private static boolean isOperator(char c) {
    return c >= 0x80 && c < 0xa0 || c == QUOTE;
  }

  /** Reads what follows a {@code $}; gives the place behind it, negative if the line ends here. */
  private int operator(String line, int from, StringBuilder out) {
    int at = from;
    out.append(Metacharacters.MACRO);
    if (TAKE_NAME.indexOf(line.charAt(at)) >= 0) {
      out.append(line.charAt(at++));
    }
    NameReader.Name name = names.read(line, at);
    if (name.id() == 0) {
      return -1;
    }
    out.append((char) name.id());
    return name.end();
  }

  private static String stripped(StringBuilder text) {
    int end = text.length();
    while (end > 1 && dev.mcc.cf.syntax.LineText.isSpace(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(0, end);
  }
}
