// SPDX-License-Identifier: Apache-2.0
package dev.mcc.m4.format;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Decimal text of finite, non-negative doubles: the exact value, rounded half to even, as the C
 * library prints it.
 */
final class DecimalDigits {
  private static final int DEFAULT_PRECISION = 6;

  private DecimalDigits() {}

  /** The {@code f} form. */
  static String fixed(double value, int precision, boolean point) {
    int places = precision < 0 ? DEFAULT_PRECISION : precision;
    String text = new BigDecimal(value).setScale(places, RoundingMode.HALF_EVEN).toPlainString();
    return places == 0 && point ? text + "." : text;
  }

  /** The {@code e} form. */
  static String exponential(double value, int precision, boolean point) {
    int places = precision < 0 ? DEFAULT_PRECISION : precision;
    Rounded rounded = Rounded.of(value, places + 1);
    return scientific(rounded.digits(), rounded.exponent(), point);
  }

  /** The {@code g} form. */
  static String general(double value, int precision, boolean point) {
    int figures = precision < 0 ? DEFAULT_PRECISION : Math.max(1, precision);
    Rounded rounded = Rounded.of(value, figures);
    int exponent = rounded.exponent();
    if (exponent < -4 || exponent >= figures) {
      String digits = point ? rounded.digits() : trim(rounded.digits(), 1);
      return scientific(digits, exponent, point);
    }
    String all = exponent < 0 ? "0".repeat(-exponent) + rounded.digits() : rounded.digits();
    int whole = Math.max(exponent, 0) + 1;
    String digits = point ? all : trim(all, whole);
    String fraction = digits.substring(whole);
    return digits.substring(0, whole) + (point || !fraction.isEmpty() ? "." : "") + fraction;
  }

  private static String scientific(String digits, int exponent, boolean point) {
    String magnitude = Integer.toString(Math.abs(exponent));
    return digits.charAt(0)
        + (digits.length() > 1 || point ? "." : "")
        + digits.substring(1)
        + (exponent < 0 ? "e-" : "e+")
        + (magnitude.length() < 2 ? "0" : "")
        + magnitude;
  }

  private static String trim(String digits, int least) {
    int end = digits.length();
    while (end > least && digits.charAt(end - 1) == '0') {
      end--;
    }
    return digits.substring(0, end);
  }

  /** The first {@code digits} of a number and the power of ten of the first one. */
  private record Rounded(String digits, int exponent) {
    static Rounded of(double value, int figures) {
      if (value == 0) {
        return new Rounded("0".repeat(figures), 0);
      }
      BigDecimal exact = new BigDecimal(value);
      BigDecimal rounded = exact.round(new MathContext(figures, RoundingMode.HALF_EVEN));
      String digits = rounded.unscaledValue().toString();
      int exponent = digits.length() - 1 - rounded.scale();
      // Rounding may leave fewer digits than asked for, or trailing zeros of a power of ten.
      String padded =
          digits.length() < figures
              ? digits + "0".repeat(figures - digits.length())
              : digits.substring(0, figures);
      return new Rounded(padded, exponent);
    }
  }
}
