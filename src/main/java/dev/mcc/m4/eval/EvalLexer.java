// SPDX-License-Identifier: Apache-2.0
package dev.mcc.m4.eval;

import dev.mcc.m4.result.DecimalNumber;

/** Splits an expression into tokens; one token can be put back. */
final class EvalLexer {
  private static final int MAX_RADIX = 36;

  private final String text;
  private int at;
  private int tokenStart;
  private int number;

  EvalLexer(String text) {
    this.text = text;
  }

  /** Value of the last token, when that was a number. */
  int number() {
    return number;
  }

  /** Makes {@link #next()} return the last token again. */
  void putBack() {
    at = tokenStart;
  }

  /** The next token. */
  EvalToken next() {
    while (at < text.length() && DecimalNumber.isSpace(text.charAt(at))) {
      at++;
    }
    tokenStart = at;
    if (at == text.length()) {
      return EvalToken.END;
    }
    char c = text.charAt(at);
    if (c >= '0' && c <= '9') {
      return number(c);
    }
    at++;
    return switch (c) {
      case '+' -> take('+') || take('=') ? EvalToken.FOREIGN : EvalToken.PLUS;
      case '-' -> take('-') || take('=') ? EvalToken.FOREIGN : EvalToken.MINUS;
      case '*' -> take('*') ? EvalToken.POWER : orAssignment(EvalToken.TIMES);
      case '/' -> orAssignment(EvalToken.DIVIDE);
      case '%' -> orAssignment(EvalToken.MODULO);
      case '^' -> orAssignment(EvalToken.XOR);
      case '&' -> take('&') ? EvalToken.LOGICAL_AND : orAssignment(EvalToken.AND);
      case '|' -> take('|') ? EvalToken.LOGICAL_OR : orAssignment(EvalToken.OR);
      case '=' -> take('=') ? EvalToken.EQUAL : EvalToken.ASSIGN;
      case '!' -> take('=') ? EvalToken.NOT_EQUAL : EvalToken.LOGICAL_NOT;
      case '<' -> order('<', EvalToken.SHIFT_LEFT, EvalToken.LESS_EQUAL, EvalToken.LESS);
      case '>' -> order('>', EvalToken.SHIFT_RIGHT, EvalToken.GREATER_EQUAL, EvalToken.GREATER);
      case '~' -> EvalToken.NOT;
      case '(' -> EvalToken.LEFT_PARENTHESIS;
      case ')' -> EvalToken.RIGHT_PARENTHESIS;
      default -> EvalToken.ERROR;
    };
  }

  private EvalToken order(char again, EvalToken shift, EvalToken orEqual, EvalToken plain) {
    if (take(again)) {
      return orAssignment(shift);
    }
    return take('=') ? orEqual : plain;
  }

  private EvalToken orAssignment(EvalToken operator) {
    return take('=') ? EvalToken.FOREIGN : operator;
  }

  private boolean take(char c) {
    if (at < text.length() && text.charAt(at) == c) {
      at++;
      return true;
    }
    return false;
  }

  private EvalToken number(char first) {
    int radix = 10;
    if (first == '0') {
      at++;
      if (take('x') || take('X')) {
        radix = 16;
      } else if (take('b') || take('B')) {
        radix = 2;
      } else if (take('r') || take('R')) {
        radix = radixPrefix();
        if (radix < 1) {
          return EvalToken.ERROR;
        }
      } else {
        radix = 8;
      }
    }
    number = radix == 1 ? unary() : positional(radix);
    return EvalToken.NUMBER;
  }

  /** Reads {@code RADIX:}; 0 when there is no such radix. */
  private int radixPrefix() {
    int radix = 0;
    while (at < text.length() && digit(text.charAt(at)) < 10) {
      radix = radix * 10 + digit(text.charAt(at++));
      if (radix > MAX_RADIX) {
        return 0;
      }
    }
    return take(':') ? radix : 0;
  }

  /** A number in radix 1 is its count of ones; zeros may stand before them. */
  private int unary() {
    while (take('0')) {}
    int ones = 0;
    while (take('1')) {
      ones++;
    }
    return ones;
  }

  private int positional(int radix) {
    int value = 0;
    while (at < text.length() && digit(text.charAt(at)) < radix) {
      value = value * radix + digit(text.charAt(at++));
    }
    return value;
  }

  private static int digit(char c) {
    if (c >= '0' && c <= '9') {
      return c - '0';
    }
    if (c >= 'a' && c <= 'z') {
      return c - 'a' + 10;
    }
    return c >= 'A' && c <= 'Z' ? c - 'A' + 10 : Integer.MAX_VALUE;
  }
}
