// SPDX-License-Identifier: Apache-2.0
package dev.mcc.rewrite;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads the two sides of a rule, whose macros have been expanded, into tokens, and says what is
 * wrong with them in the words of the real program. A rule with a mistake stays in its ruleset; one
 * whose left side binds too much loses that side.
 */
public final class RuleReader {
  private static final int COMMENTS_UNTIL = 9;

  /** The configuration has no rules yet when sides are read, so no token has a number. */
  private final TokenTable tokens;

  private final Tokenizer.Mode mode;

  /**
   * A reader for a configuration with these operator characters.
   *
   * @param level configuration level; parentheses are comments below 9
   */
  public RuleReader(Tokenizer tokenizer, int level) {
    tokens = new TokenTable(tokenizer);
    mode = level < COMMENTS_UNTIL ? Tokenizer.Mode.OLD_RULE : Tokenizer.Mode.RULE;
  }

  /**
   * A rule on its way to {@link RuleCompiler}.
   *
   * @param left token texts of the left side
   * @param right token texts of the right side
   * @param problems messages without the place, in order
   */
  public record Draft(List<String> left, List<String> right, List<String> problems) {
    /** Copies the lists. */
    public Draft {
      left = List.copyOf(left);
      right = List.copyOf(right);
      problems = List.copyOf(problems);
    }
  }

  /** Reads a rule from its sides in internal form. */
  public Draft read(String leftText, String rightText) {
    List<String> problems = new ArrayList<>();
    List<String> left = split(leftText, problems);
    if (left.isEmpty()) {
      problems.add("R line: null LHS");
    }
    int bindings = checkLeft(left, problems);
    if (bindings > Pattern.MAX_BINDINGS) {
      problems.add("R line: too many wildcards");
      left = List.of();
    }
    List<String> right = split(rightText, problems);
    if (right.isEmpty()) {
      problems.add("R line: null RHS");
    }
    checkRight(right, bindings, problems);
    return new Draft(left, right, problems);
  }

  private List<String> split(String text, List<String> problems) {
    Workspace workspace = new Workspace();
    int end =
        tokens
            .tokenizer()
            .tokenize(
                text, 0, '\0', mode, tokens, (status, message) -> problems.add(message), workspace);
    return end == Tokenizer.FAILED ? List.of() : workspace.texts();
  }

  private static int checkLeft(List<String> left, List<String> problems) {
    int bindings = 0;
    for (String token : left) {
      switch (Pattern.kind(token)) {
        case Pattern.ANY, Pattern.SOME, Pattern.ONE, Pattern.CLASS, Pattern.NOT_CLASS -> bindings++;
        default -> {}
      }
      switch (token.charAt(0)) {
        case Metacharacters.ARGUMENT -> problems.add("Inappropriate use of $1-$9 on LHS");
        case Metacharacters.USER,
            Metacharacters.CALL,
            Metacharacters.FI,
            Metacharacters.IF,
            Metacharacters.HOST_BEGIN,
            Metacharacters.HOST_END,
            Metacharacters.LOOKUP_BEGIN,
            Metacharacters.LOOKUP_END ->
            problems.add(inappropriate(token, "LHS"));
        default -> {}
      }
    }
    return bindings;
  }

  private static void checkRight(List<String> right, int bindings, List<String> problems) {
    char closing = 0;
    for (String token : right) {
      char c = token.charAt(0);
      switch (c) {
        case Metacharacters.ARGUMENT -> {
          char digit = token.length() > 1 ? token.charAt(1) : 0;
          if (digit < '1' || digit > '9' || digit - '0' > bindings) {
            problems.add("replacement $" + digit + " out of bounds");
          }
        }
        case Metacharacters.MATCH_ANY,
            Metacharacters.MATCH_SOME,
            Metacharacters.MATCH_ONE,
            Metacharacters.MATCH_CLASS,
            Metacharacters.MATCH_NOT_CLASS ->
            problems.add(inappropriate(token, "RHS"));
        case Metacharacters.HOST_BEGIN, Metacharacters.LOOKUP_BEGIN -> {
          if (closing != 0) {
            problems.add("cannot nest map lookups");
          }
          closing =
              c == Metacharacters.HOST_BEGIN ? Metacharacters.HOST_END : Metacharacters.LOOKUP_END;
        }
        default -> {
          if (c == closing) {
            closing = 0;
          }
        }
      }
    }
    if (closing != 0) {
      problems.add("missing map closing token");
    }
  }

  private static String inappropriate(String token, String side) {
    return "Inappropriate use of " + Metacharacters.spelling(token.charAt(0)) + " on " + side;
  }
}
