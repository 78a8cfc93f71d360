// SPDX-License-Identifier: Apache-2.0
package dev.mcc.rewrite.load;

import dev.mcc.rewrite.Metacharacters;
import java.util.ArrayList;
import java.util.List;

/** Splits a side of a rule into tokens. */
final class RuleTokens {
  /** Characters that are tokens whatever the operator characters are. */
  private static final String ALWAYS = "()<>,;";

  private final String operators;

  RuleTokens(String operatorChars) {
    operators = operatorChars + ALWAYS;
  }

  List<String> split(String side) {
    List<String> tokens = new ArrayList<>();
    StringBuilder token = new StringBuilder();
    boolean quoted = false;
    for (int at = 0; at < side.length(); at++) {
      char c = side.charAt(at);
      if (c == '\\' && at + 1 < side.length()) {
        token.append(c).append(side.charAt(++at));
      } else if (c == '"') {
        if (!quoted) {
          end(tokens, token);
        }
        token.append(c);
        if (quoted) {
          end(tokens, token);
        }
        quoted = !quoted;
      } else if (quoted) {
        token.append(c);
      } else if (dev.mcc.cf.syntax.LineText.isSpace(c)) {
        end(tokens, token);
      } else if (Metacharacters.spelling(c) != null) {
        end(tokens, token);
        token.append(c);
        if (Metacharacters.takesName(c) && at + 1 < side.length()) {
          token.append(side.charAt(++at));
        }
        end(tokens, token);
      } else if (operators.indexOf(c) >= 0) {
        end(tokens, token);
        tokens.add(String.valueOf(c));
      } else if (c != '\\' && c > ' ' && c != 0x7f) {
        token.append(c);
      }
    }
    end(tokens, token);
    return tokens;
  }

  private static void end(List<String> tokens, StringBuilder token) {
    if (token.length() > 0) {
      tokens.add(token.toString());
      token.setLength(0);
    }
  }
}
