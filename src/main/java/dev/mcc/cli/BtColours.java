// SPDX-License-Identifier: Apache-2.0
package dev.mcc.cli;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;

/** Gives the lines of a transcript the colours that make them easy to read. */
final class BtColours {
  private static final Pattern STATE = Pattern.compile("^(.{16}) (  input|returns):(.*)$");
  private static final Pattern RESULT = Pattern.compile("^(mailer|addr=|Rcode = 0)");
  private static final Pattern FAULT =
      Pattern.compile(
          "^(mailer \\*error\\*|buildaddr:|Cannot parse|Undefined|Unknown|Usage:|No |Infinite"
              + "|== Ruleset|rewrite:|bad |invalid |Syntax error)|\\.\\.\\. ");
  private static final Pattern OPERATOR = Pattern.compile("(?<= )\\$[#@:|](?= |$)");

  private static final AttributedStyle PLAIN = AttributedStyle.DEFAULT;
  private static final AttributedStyle NAME = PLAIN.foreground(AttributedStyle.CYAN);
  private static final AttributedStyle LABEL = PLAIN.faint();
  private static final AttributedStyle MARK = PLAIN.foreground(AttributedStyle.YELLOW);
  private static final AttributedStyle GOOD = PLAIN.foreground(AttributedStyle.GREEN);
  private static final AttributedStyle BAD = PLAIN.foreground(AttributedStyle.RED);

  private BtColours() {}

  static AttributedString of(String transcript) {
    AttributedStringBuilder out = new AttributedStringBuilder();
    List<String> lines = List.of(transcript.split("\n", -1));
    for (int i = 0; i < lines.size(); i++) {
      line(lines.get(i), out);
      if (i < lines.size() - 1) {
        out.append('\n');
      }
    }
    return out.toAttributedString();
  }

  private static void line(String line, AttributedStringBuilder out) {
    Matcher state = STATE.matcher(line);
    if (state.matches()) {
      out.append(state.group(1), NAME).append(" " + state.group(2) + ":", LABEL);
      tokens(state.group(3), out);
    } else if (FAULT.matcher(line).find()) {
      out.append(line, BAD);
    } else if (RESULT.matcher(line).find()) {
      out.append(line, GOOD);
    } else {
      out.append(line);
    }
  }

  private static void tokens(String tokens, AttributedStringBuilder out) {
    Matcher operator = OPERATOR.matcher(tokens);
    int from = 0;
    while (operator.find()) {
      out.append(tokens.substring(from, operator.start()));
      out.append(operator.group(), MARK);
      from = operator.end();
    }
    out.append(tokens.substring(from));
  }
}
