// SPDX-License-Identifier: Apache-2.0
package dev.mcc.m4.eval;

import dev.mcc.m4.eval.EvalException.Kind;
import dev.mcc.m4.result.Message;
import java.util.List;

/**
 * Evaluates an expression while reading it. When the left operand of a logical operator decides the
 * value, an arithmetic error on the right is dropped and reading goes on just behind the place
 * where it arose; GNU m4 shows this in {@code 0&&(1/0)}, where the closing parenthesis then is too
 * much.
 */
final class EvalParser {
  /** Deepest nesting of parentheses and unary operators. */
  static final int MAX_DEPTH = 400;

  private final EvalLexer lexer;
  private final List<Message> messages;
  private int depth;

  EvalParser(String expression, List<Message> messages) {
    this.lexer = new EvalLexer(expression);
    this.messages = messages;
  }

  /** Value of the whole expression. */
  int evaluate() throws EvalException {
    int value = binary(0, lexer.next());
    EvalToken rest = lexer.next();
    if (rest == EvalToken.FOREIGN) {
      throw new EvalException(Kind.INVALID_OPERATOR);
    }
    if (rest != EvalToken.END) {
      throw new EvalException(Kind.EXCESS_INPUT);
    }
    return value;
  }

  /**
   * Reads operators of {@code loosest} and tighter levels; {@code first} is the token the operand
   * begins with.
   */
  private int binary(int loosest, EvalToken first) throws EvalException {
    int left = power(first);
    while (true) {
      EvalToken operator = lexer.next();
      rejectError(operator);
      int level = level(operator);
      if (level < loosest) {
        lexer.putBack();
        return left;
      }
      EvalToken token = operand();
      if (operator == EvalToken.LOGICAL_OR || operator == EvalToken.LOGICAL_AND) {
        boolean decided = (operator == EvalToken.LOGICAL_OR) == (left != 0);
        int right = decided ? skipped(level + 1, token) : binary(level + 1, token);
        left = truth(decided ? left != 0 : right != 0);
      } else {
        left = apply(operator, left, binary(level + 1, token));
      }
    }
  }

  private int skipped(int level, EvalToken first) throws EvalException {
    try {
      return binary(level, first);
    } catch (EvalException error) {
      if (!error.kind().arithmetic()) {
        throw error;
      }
      return 0;
    }
  }

  /** Powers associate to the right and bind looser than the unary operators. */
  private int power(EvalToken first) throws EvalException {
    int base = unary(first);
    EvalToken operator = lexer.next();
    if (operator != EvalToken.POWER) {
      rejectError(operator);
      lexer.putBack();
      return base;
    }
    EvalToken token = operand();
    enter();
    int exponent = power(token);
    depth--;
    if (exponent < 0) {
      throw new EvalException(Kind.NEGATIVE_EXPONENT);
    }
    if (base == 0 && exponent == 0) {
      throw new EvalException(Kind.DIVIDE_BY_ZERO);
    }
    int result = 1;
    for (int square = base, bits = exponent; bits != 0; bits >>= 1, square *= square) {
      if ((bits & 1) != 0) {
        result *= square;
      }
    }
    return result;
  }

  private int unary(EvalToken first) throws EvalException {
    switch (first) {
      case PLUS:
      case MINUS:
      case NOT:
      case LOGICAL_NOT:
        EvalToken token = operand();
        enter();
        int value = unary(token);
        depth--;
        return switch (first) {
          case MINUS -> -value;
          case NOT -> ~value;
          case LOGICAL_NOT -> value == 0 ? 1 : 0;
          default -> value;
        };
      case LEFT_PARENTHESIS:
        return parenthesized();
      case NUMBER:
        return lexer.number();
      case FOREIGN:
        throw new EvalException(Kind.INVALID_OPERATOR);
      default:
        throw new EvalException(Kind.SYNTAX);
    }
  }

  private int parenthesized() throws EvalException {
    EvalToken token = operand();
    enter();
    int value = binary(0, token);
    depth--;
    EvalToken close = lexer.next();
    rejectError(close);
    if (close != EvalToken.RIGHT_PARENTHESIS) {
      throw new EvalException(Kind.MISSING_PARENTHESIS);
    }
    return value;
  }

  /** How tight a left-associative operator binds, from 0; -1 for other tokens. */
  private static int level(EvalToken operator) {
    return switch (operator) {
      case LOGICAL_OR -> 0;
      case LOGICAL_AND -> 1;
      case OR -> 2;
      case XOR -> 3;
      case AND -> 4;
      case EQUAL, NOT_EQUAL, ASSIGN -> 5;
      case LESS, LESS_EQUAL, GREATER, GREATER_EQUAL -> 6;
      case SHIFT_LEFT, SHIFT_RIGHT -> 7;
      case PLUS, MINUS -> 8;
      case TIMES, DIVIDE, MODULO -> 9;
      default -> -1;
    };
  }

  private EvalToken operand() throws EvalException {
    EvalToken token = lexer.next();
    rejectError(token);
    return token;
  }

  private static void rejectError(EvalToken token) throws EvalException {
    if (token == EvalToken.ERROR) {
      throw new EvalException(Kind.BAD_INPUT);
    }
  }

  private void enter() throws EvalException {
    if (++depth > MAX_DEPTH) {
      throw new EvalException(Kind.SYNTAX);
    }
  }

  private int apply(EvalToken operator, int left, int right) throws EvalException {
    return switch (operator) {
      case OR -> left | right;
      case XOR -> left ^ right;
      case AND -> left & right;
      case EQUAL -> truth(left == right);
      case ASSIGN -> {
        messages.add(Message.warning("recommend ==, not =, for equality operator"));
        yield truth(left == right);
      }
      case NOT_EQUAL -> truth(left != right);
      case LESS -> truth(left < right);
      case LESS_EQUAL -> truth(left <= right);
      case GREATER -> truth(left > right);
      case GREATER_EQUAL -> truth(left >= right);
      // Java, too, takes the lower five bits of the count.
      case SHIFT_LEFT -> left << right;
      case SHIFT_RIGHT -> left >> right;
      case PLUS -> left + right;
      case MINUS -> left - right;
      case TIMES -> left * right;
      case DIVIDE -> left / divisor(right, Kind.DIVIDE_BY_ZERO);
      case MODULO -> left % divisor(right, Kind.MODULO_BY_ZERO);
      default -> throw new IllegalStateException(operator.name());
    };
  }

  private static int divisor(int value, Kind whenZero) throws EvalException {
    if (value == 0) {
      throw new EvalException(whenZero);
    }
    return value;
  }

  private static int truth(boolean condition) {
    return condition ? 1 : 0;
  }
}
