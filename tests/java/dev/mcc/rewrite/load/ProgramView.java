// SPDX-License-Identifier: Apache-2.0
package dev.mcc.rewrite.load;

import dev.mcc.rewrite.LoadMessage;
import dev.mcc.rewrite.MacroNames;
import dev.mcc.rewrite.Mailer;
import dev.mcc.rewrite.Metacharacters;
import dev.mcc.rewrite.Program;
import dev.mcc.rewrite.Rule;
import dev.mcc.rewrite.Ruleset;
import dev.mcc.rewrite.Token;
import java.util.List;

/** A loaded program as test mode shows it; the comparison with the real program looks at this. */
final class ProgramView {
  private final Program program;

  ProgramView(Program program) {
    this.program = program;
  }

  /** What the real program prints in front of the banner. */
  String messages() {
    StringBuilder out = new StringBuilder();
    for (LoadMessage message : program.messages()) {
      if (message.text() != null) {
        out.append(message.text()).append('\n');
      }
    }
    return out.toString();
  }

  /** What {@code =S} prints for a ruleset. */
  String rules(Ruleset ruleset) {
    StringBuilder out = new StringBuilder();
    for (Rule rule : ruleset.rules()) {
      out.append('R');
      side(rule.left(), out);
      out.append("\t\t");
      side(rule.right(), out);
      out.append('\n');
    }
    return out.toString();
  }

  private void side(List<Token> tokens, StringBuilder out) {
    for (Token token : tokens) {
      out.append(shown(token.text())).append(' ');
    }
  }

  /** A text with its operators as they are written. */
  String shown(String text) {
    StringBuilder out = new StringBuilder();
    MacroNames names = program.macroNames();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      String spelling = Metacharacters.spelling(c);
      if (spelling != null) {
        out.append(spelling);
        if (Metacharacters.takesName(c) && i + 1 < text.length()) {
          out.append(names.spelling(text.charAt(++i)));
        }
      } else if (c >= 0xa0) {
        out.append("M-").append((char) (c & 0x7f));
      } else {
        out.append(c == '\n' ? "\\n" : c == '\r' ? "\\r" : c == '\t' ? "\\t" : String.valueOf(c));
      }
    }
    return out.toString();
  }

  /** What {@code =M} prints. */
  String mailers() {
    StringBuilder out = new StringBuilder();
    for (Mailer m : program.mailers()) {
      out.append("mailer " + m.number() + " (" + m.name() + "): P=" + m.equates().get("P"));
      for (String letter : List.of("S", "R", "M", "U", "F", "L", "E", "C", "T", "r", "A")) {
        String value = m.equates().get(letter);
        if (value != null) {
          out.append(' ').append(letter).append('=');
          out.append(letter.equals("A") || letter.equals("E") ? shown(value) : value);
        }
      }
      out.append('\n');
    }
    return out.toString();
  }

  /** The names of the macros that have a value, and the values. */
  String macro(int id) {
    String value = program.macros().get(id);
    return value == null ? "Undefined" : shown(value);
  }
}
