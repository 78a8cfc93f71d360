// SPDX-License-Identifier: Apache-2.0
package dev.mcc.m4.eval;

/** Kinds of tokens in an expression. */
enum EvalToken {
  NUMBER,
  LEFT_PARENTHESIS,
  RIGHT_PARENTHESIS,
  LOGICAL_NOT,
  NOT,
  POWER,
  TIMES,
  DIVIDE,
  MODULO,
  PLUS,
  MINUS,
  SHIFT_LEFT,
  SHIFT_RIGHT,
  LESS,
  LESS_EQUAL,
  GREATER,
  GREATER_EQUAL,
  EQUAL,
  NOT_EQUAL,
  /** A single equals sign, which compares like the double one but draws a warning. */
  ASSIGN,
  AND,
  XOR,
  OR,
  LOGICAL_AND,
  LOGICAL_OR,
  /** An operator that C has and m4 has not: an assignment, increment or decrement. */
  FOREIGN,
  /** A character that starts no token, or a malformed number. */
  ERROR,
  END
}
