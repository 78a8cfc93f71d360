// SPDX-License-Identifier: Apache-2.0
package dev.mcc.map.db;

/**
 * A line of a map's source text that {@code makemap} complains about; the line is left out.
 *
 * @param line number of the line, from 1; pieces of a line that is too long count for themselves
 * @param kind what is wrong
 * @param key the key of the line after folding; empty when it was not come to
 */
public record MapTextProblem(int line, Kind kind, String key) {
  /** What can be wrong. */
  public enum Kind {
    /** No line feed within {@link MapText#LONGEST_LINE} bytes, or a NUL before it. */
    TOO_LONG,
    /** White space at the start of a line. */
    LEADING_SPACE,
    /** A key without value. */
    NO_VALUE,
    /** A key that was there before. */
    DUPLICATE_KEY
  }

  /** The words of {@code makemap}, behind its own name and the map's. */
  public String message() {
    String what =
        switch (kind) {
          case TOO_LONG -> "line too long (" + (MapText.LONGEST_LINE + 1) + " bytes max)";
          case LEADING_SPACE -> "syntax error (leading space)";
          case NO_VALUE -> "no RHS for LHS " + key;
          case DUPLICATE_KEY -> "key " + key + ": duplicate key";
        };
    return "line " + line + ": " + what;
  }
}
