// SPDX-License-Identifier: Apache-2.0
package dev.mcc.rewrite;

/**
 * The characters that stand for the {@code $} operators inside loaded text.
 *
 * <p>Loading turns {@code $*} and its like into single characters of the range 0x80 to 0x9f. They
 * are visible from outside: error messages and {@code /expand} print them raw, so the values are
 * those that trials on the real program showed. A macro, class or argument operator is followed by
 * one more character, the id of the macro or class (see {@link MacroNames}) or the digit.
 */
public final class Metacharacters {
  /** {@code $x}: expanded while the configuration is read. */
  public static final char MACRO = 0x81;

  /** {@code $&x}: expanded when the rule runs. */
  public static final char DEFERRED_MACRO = 0x82;

  /** <code>$(</code>: start of a lookup in a map. */
  public static final char LOOKUP_BEGIN = 0x85;

  /** <code>$)</code>: end of a lookup in a map. */
  public static final char LOOKUP_END = 0x86;

  /** {@code $*}: zero or more tokens. */
  public static final char MATCH_ANY = 0x90;

  /** {@code $+}: one or more tokens. */
  public static final char MATCH_SOME = 0x91;

  /** {@code $-}: exactly one token. */
  public static final char MATCH_ONE = 0x92;

  /** {@code $=x}: a phrase of class x. */
  public static final char MATCH_CLASS = 0x93;

  /** {@code $~x}: one token that is not in class x. */
  public static final char MATCH_NOT_CLASS = 0x94;

  /** {@code $1}: what the n-th operator of the left side matched. */
  public static final char ARGUMENT = 0x95;

  /** {@code $#}: mailer. */
  public static final char MAILER = 0x96;

  /** {@code $@}: host, argument of a lookup, "return at once", or zero tokens on a left side. */
  public static final char HOST = 0x97;

  /** {@code $:}: user, default of a lookup, or "apply once". */
  public static final char USER = 0x98;

  /** <code>$&gt;</code>: call of a ruleset. */
  public static final char CALL = 0x99;

  /** {@code $?x}: if macro x is set. */
  public static final char IF = 0x9a;

  /** {@code $|}: else; in addresses the separator of the check rulesets. */
  public static final char ELSE = 0x9b;

  /** {@code $.}: end of a conditional. */
  public static final char FI = 0x9c;

  /** <code>$[</code>: start of a host name to canonify. */
  public static final char HOST_BEGIN = 0x9d;

  /** <code>$]</code>: end of a host name to canonify. */
  public static final char HOST_END = 0x9e;

  private Metacharacters() {}

  /** True for the operators that are followed by the id of a macro or class, or a digit. */
  public static boolean takesName(char c) {
    return switch (c) {
      case MACRO, DEFERRED_MACRO, MATCH_CLASS, MATCH_NOT_CLASS, ARGUMENT, IF -> true;
      default -> false;
    };
  }

  /**
   * The operator that a {@code $} followed by this character means, or 0 when the pair is an
   * ordinary use of a macro (or nothing).
   */
  public static char operator(char afterDollar) {
    return switch (afterDollar) {
      case '*' -> MATCH_ANY;
      case '+' -> MATCH_SOME;
      case '-' -> MATCH_ONE;
      case '=' -> MATCH_CLASS;
      case '~' -> MATCH_NOT_CLASS;
      case '#' -> MAILER;
      case '@' -> HOST;
      case ':' -> USER;
      case '>' -> CALL;
      case '?' -> IF;
      case '|' -> ELSE;
      case '.' -> FI;
      case '[' -> HOST_BEGIN;
      case ']' -> HOST_END;
      case '(' -> LOOKUP_BEGIN;
      case ')' -> LOOKUP_END;
      case '&' -> DEFERRED_MACRO;
      default -> 0;
    };
  }

  /** How the operator is written in a {@code .cf}, without its name; null for other characters. */
  public static String spelling(char c) {
    return switch (c) {
      case MACRO -> "$";
      case DEFERRED_MACRO -> "$&";
      case LOOKUP_BEGIN -> "$(";
      case LOOKUP_END -> "$)";
      case MATCH_ANY -> "$*";
      case MATCH_SOME -> "$+";
      case MATCH_ONE -> "$-";
      case MATCH_CLASS -> "$=";
      case MATCH_NOT_CLASS -> "$~";
      case ARGUMENT -> "$";
      case MAILER -> "$#";
      case HOST -> "$@";
      case USER -> "$:";
      case CALL -> "$>";
      case IF -> "$?";
      case ELSE -> "$|";
      case FI -> "$.";
      case HOST_BEGIN -> "$[";
      case HOST_END -> "$]";
      default -> null;
    };
  }

  /** The text with every operator as it is written in a {@code .cf}. */
  public static String spelled(String text) {
    StringBuilder plain = null;
    for (int i = 0; i < text.length(); i++) {
      String spelling = spelling(text.charAt(i));
      if (spelling != null && plain == null) {
        plain = new StringBuilder(text.substring(0, i));
      }
      if (plain != null) {
        plain.append(spelling == null ? text.substring(i, i + 1) : spelling);
      }
    }
    return plain == null ? text : plain.toString();
  }
}
