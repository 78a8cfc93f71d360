// SPDX-License-Identifier: Apache-2.0
package dev.mcc.m4.eval;

/**
 * Ends the evaluation of an expression; the caller turns it into a message or, on a decided
 * operand, ignores it.
 */
final class EvalException extends Exception {
  /** Why an expression has no value. */
  enum Kind {
    SYNTAX("bad expression in eval: "),
    BAD_INPUT("bad expression in eval (bad input): "),
    EXCESS_INPUT("bad expression in eval (excess input): "),
    MISSING_PARENTHESIS("bad expression in eval (missing right parenthesis): "),
    INVALID_OPERATOR("invalid operator in eval: "),
    DIVIDE_BY_ZERO("divide by zero in eval: "),
    MODULO_BY_ZERO("modulo by zero in eval: "),
    NEGATIVE_EXPONENT("negative exponent in eval: ");

    private final String text;

    Kind(String text) {
      this.text = text;
    }

    /** The message without the expression that follows it. */
    String text() {
      return text;
    }

    /** True for what goes wrong in calculating, as opposed to reading. */
    boolean arithmetic() {
      return this == DIVIDE_BY_ZERO || this == MODULO_BY_ZERO || this == NEGATIVE_EXPONENT;
    }
  }

  private static final long serialVersionUID = 1;

  private final Kind kind;

  EvalException(Kind kind) {
    super(kind.text(), null, false, false);
    this.kind = kind;
  }

  Kind kind() {
    return kind;
  }
}
