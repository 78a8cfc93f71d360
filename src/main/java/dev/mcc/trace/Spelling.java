// SPDX-License-Identifier: Apache-2.0
package dev.mcc.trace;

import dev.mcc.rewrite.MacroNames;
import dev.mcc.rewrite.Metacharacters;
import dev.mcc.rewrite.Rule;
import dev.mcc.rewrite.Token;
import java.util.List;

/**
 * Writes text in internal form as a person writes it: operators as {@code $*} and the like, control
 * characters, which could steer a terminal, as {@code ?}, all other bytes as they are.
 */
public final class Spelling {
  private final MacroNames names;

  /** A speller for a program with these names of macros and classes. */
  public Spelling(MacroNames names) {
    this.names = names;
  }

  /** Tokens with a blank between them. */
  public String tokens(List<String> tokens) {
    StringBuilder out = new StringBuilder();
    for (String token : tokens) {
      if (out.length() > 0) {
        out.append(' ');
      }
      text(token, out);
    }
    return out.toString();
  }

  /** One text. */
  public String text(String internal) {
    StringBuilder out = new StringBuilder();
    text(internal, out);
    return out.toString();
  }

  private void text(String internal, StringBuilder out) {
    for (int i = 0; i < internal.length(); i++) {
      char c = internal.charAt(i);
      String operator = Metacharacters.spelling(c);
      if (operator != null) {
        out.append(operator);
        if (Metacharacters.takesName(c) && i + 1 < internal.length()) {
          char name = internal.charAt(++i);
          out.append(c == Metacharacters.ARGUMENT ? String.valueOf(name) : names.spelling(name));
        }
      } else if (c == '\t') {
        out.append(' ');
      } else {
        out.append(c < ' ' || c >= 0x7f && c < 0xa0 ? '?' : c);
      }
    }
  }

  /** The left side of a rule as it runs. */
  public String left(Rule rule) {
    return side(rule.left());
  }

  /** The right side of a rule as it runs. */
  public String right(Rule rule) {
    return side(rule.right());
  }

  /** Names stick to the operator in front of them: <code>$&gt;Parse1</code>. */
  private String side(List<Token> tokens) {
    StringBuilder out = new StringBuilder();
    boolean sticks = true;
    for (Token token : tokens) {
      if (!sticks) {
        out.append(' ');
      }
      text(token.text(), out);
      sticks = token.is(Metacharacters.CALL) || token.is(Metacharacters.LOOKUP_BEGIN);
    }
    return out.toString();
  }
}
