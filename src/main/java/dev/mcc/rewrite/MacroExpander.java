// SPDX-License-Identifier: Apache-2.0
package dev.mcc.rewrite;

import java.util.function.IntFunction;

/**
 * Replaces macros and conditionals in a text. What is deferred ({@code $&x}) stays, and operators
 * of the rule language become {@link Metacharacters}.
 *
 * <p>A text comes in the form that a line has after loading: {@link Metacharacters#MACRO} and what
 * stood behind the {@code $}. The value of a macro is expanded in turn. Nesting is limited to 10,
 * as trials on the real program showed; what lies deeper stays as it is. The result is cut at 2047
 * characters, as the real program's is.
 */
public final class MacroExpander {
  private static final int MAX_DEPTH = 10;
  private static final int MAX_LENGTH = 2047;

  /** Macros that one call replaces; the real program would go on, for hours where they nest. */
  private static final int MAX_MACROS = 100_000;

  /** In front of a byte of the file that is no operator. */
  private static final char QUOTE = 0xff;

  private final IntFunction<String> values;
  private final Tokenizer.Complaints complaints;
  private int macros;

  /**
   * An expander.
   *
   * @param values the value of a macro by its id, null if it is not set
   * @param complaints hears of recursion without end
   */
  public MacroExpander(IntFunction<String> values, Tokenizer.Complaints complaints) {
    this.values = values;
    this.complaints = complaints;
  }

  /** The expanded text, in internal form. */
  public String expand(String text) {
    if (!needsWork(text)) {
      return text;
    }
    macros = 0;
    StringBuilder out = new StringBuilder(text.length() + 16);
    expand(text, out, 0);
    if (macros > MAX_MACROS) {
      complaints.say(ExitStatus.SOFTWARE, "expand: too many macros (" + MAX_MACROS + " max)");
    }
    return out.length() > MAX_LENGTH ? out.substring(0, MAX_LENGTH) : out.toString();
  }

  private void expand(String text, StringBuilder out, int depth) {
    // Conditionals open around this place, and how many of them are in the part that is left out.
    int open = 0;
    int skipped = 0;
    for (int i = 0; i < text.length() && out.length() < MAX_LENGTH; i++) {
      char c = text.charAt(i);
      char next = i + 1 < text.length() ? text.charAt(i + 1) : 0;
      if (c == Metacharacters.MACRO && next != 0) {
        char operator = Metacharacters.operator(next);
        // A D line can give the character of an operator a value, which hides the operator.
        if (operator != 0 && !hidden(next, operator)) {
          c = operator;
          i++;
          next = i + 1 < text.length() ? text.charAt(i + 1) : 0;
        } else if (next >= '0' && next <= '9' && values.apply(next) == null) {
          // A macro whose name is a digit hides the argument.
          c = Metacharacters.ARGUMENT;
        }
      }
      if (c == QUOTE && next != 0) {
        if (skipped == 0) {
          out.append(c).append(next);
        }
        i++;
        continue;
      }
      if (c == Metacharacters.MACRO && next == 0) {
        // Its name was refused, and the rest of the line with it.
        continue;
      }
      switch (c) {
        case Metacharacters.IF -> {
          open++;
          if (skipped > 0 || !isSet(next)) {
            skipped++;
          }
          i++;
          continue;
        }
        case Metacharacters.ELSE -> {
          if (open > 0) {
            if (skipped <= 1) {
              skipped = 1 - skipped;
            }
            continue;
          }
        }
        case Metacharacters.FI -> {
          if (open > 0) {
            open--;
            skipped = Math.max(0, skipped - 1);
            continue;
          }
        }
        default -> {}
      }
      boolean named = Metacharacters.takesName(c) && next != 0;
      if (skipped == 0) {
        if (c == Metacharacters.MACRO && named) {
          append(out, next, depth);
        } else {
          out.append(c);
          if (named) {
            out.append(next);
          }
        }
      }
      if (named) {
        i++;
      }
    }
  }

  private void append(StringBuilder out, char macro, int depth) {
    String value = values.apply(macro);
    if (value == null || ++macros > MAX_MACROS) {
      return;
    }
    if (!needsWork(value)) {
      out.append(value);
    } else if (depth >= MAX_DEPTH) {
      complaints.say(ExitStatus.SOFTWARE, "expand: recursion too deep (" + MAX_DEPTH + " max)");
      out.append(value);
    } else {
      expand(value, out, depth + 1);
    }
  }

  private boolean hidden(char name, char operator) {
    String value = values.apply(name);
    return value != null && !(value.length() == 1 && value.charAt(0) == operator);
  }

  private boolean isSet(char macro) {
    String value = values.apply(macro);
    return value != null && !value.isEmpty();
  }

  private static boolean needsWork(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == Metacharacters.MACRO
          || c == Metacharacters.IF
          || c == Metacharacters.ELSE
          || c == Metacharacters.FI) {
        return true;
      }
    }
    return false;
  }
}
