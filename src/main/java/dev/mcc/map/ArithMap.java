// SPDX-License-Identifier: Apache-2.0
package dev.mcc.map;

import dev.mcc.rewrite.ExitStatus;
import dev.mcc.rewrite.MapAnswer;
import dev.mcc.rewrite.Session;
import java.math.BigInteger;
import java.util.List;

/** Class arith: the key is an operator, the arguments are its operands. */
final class ArithMap extends DeclaredMap {
  /** A longer result is cut (a trial on the real program). */
  private static final int LONGEST_RESULT = 15;

  private static final BigInteger MIN = BigInteger.valueOf(Long.MIN_VALUE);
  private static final BigInteger MAX = BigInteger.valueOf(Long.MAX_VALUE);

  ArithMap(MapSettings settings) {
    super(settings);
  }

  @Override
  MapAnswer find(String key, List<String> arguments, Session session, MapState state) {
    if (session.debug().at(38, 2)) {
      session.listener().debug("arith_map_lookup: key '" + key + "'\n");
      for (String argument : arguments) {
        session.listener().debug("arith_map_lookup: arg '" + argument + "'\n");
      }
    }
    if (arguments.size() < 3) {
      return new MapAnswer(null, ExitStatus.CONFIG);
    }
    long left = number(arguments.get(1));
    long right = number(arguments.get(2));
    char operator = key.isEmpty() ? 0 : key.charAt(0);
    return switch (operator) {
      case '|' -> result(left | right);
      case '&' -> result(left & right);
      case '*' -> result(left * right);
      case '+' -> result(left + right);
      case '-' -> result(left - right);
      case '/' -> right == 0 ? none() : result(left / right);
      case '%' -> right == 0 ? none() : result(left % right);
      case 'l' -> MapAnswer.found(left < right ? "TRUE" : "FALSE");
      case '=' -> MapAnswer.found(left == right ? "TRUE" : "FALSE");
      case 'r' -> left > right ? none() : result(random(left, right, session));
      default -> new MapAnswer(null, ExitStatus.CONFIG);
    };
  }

  private static MapAnswer none() {
    return MapAnswer.NOTHING;
  }

  private static MapAnswer result(long value) {
    String text = Long.toString(value);
    return MapAnswer.found(
        text.length() > LONGEST_RESULT ? text.substring(0, LONGEST_RESULT) : text);
  }

  /** The clock is the only source of chance that the caller supplies. */
  private static long random(long from, long to, Session session) {
    long seed = session.world().clock().millis() ^ 0x5DEECE66DL;
    long span = to - from + 1;
    long mixed = (seed * 0x5851F42D4C957F2DL + 0x14057B7EF767814FL) >>> 17;
    return span <= 0 ? from : from + mixed % span;
  }

  /**
   * A number as C reads it: white space, a sign, then decimal, octal after {@code 0} or hexadecimal
   * after {@code 0x}; what follows does not count, and what does not fit is the nearest number.
   */
  static long number(String text) {
    int at = 0;
    while (at < text.length() && ArgumentText.isSpace(text.charAt(at))) {
      at++;
    }
    boolean negative = at < text.length() && text.charAt(at) == '-';
    if (at < text.length() && (text.charAt(at) == '-' || text.charAt(at) == '+')) {
      at++;
    }
    int radix = 10;
    if (text.startsWith("0x", at) || text.startsWith("0X", at)) {
      if (at + 2 < text.length() && digit(text.charAt(at + 2), 16) >= 0) {
        radix = 16;
        at += 2;
      }
    } else if (text.startsWith("0", at)) {
      radix = 8;
    }
    int end = at;
    while (end < text.length() && digit(text.charAt(end), radix) >= 0) {
      end++;
    }
    if (end == at) {
      return 0;
    }
    BigInteger value = new BigInteger(text.substring(at, end), radix);
    return (negative ? value.negate() : value).max(MIN).min(MAX).longValue();
  }

  private static int digit(char c, int radix) {
    return c < 128 ? Character.digit(c, radix) : -1;
  }
}
