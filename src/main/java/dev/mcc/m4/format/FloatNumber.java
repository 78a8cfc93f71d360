// SPDX-License-Identifier: Apache-2.0
package dev.mcc.m4.format;

import dev.mcc.m4.result.DecimalNumber;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A floating-point number as C's strtod reads the start of a text.
 *
 * @param value the nearest double; infinite when it is too big. A not-a-number with its sign bit
 *     set prints as {@code -nan}.
 * @param complete false when anything stands behind the number or there is none
 * @param leadingSpace true when the text starts with white space
 * @param outOfRange true when the number is too big, or so small that it lost digits
 */
record FloatNumber(double value, boolean complete, boolean leadingSpace, boolean outOfRange) {
  /** A not-a-number with the sign bit set, which Java keeps but does not print. */
  static final double NEGATIVE_NAN = Double.longBitsToDouble(0xfff8000000000000L);

  private static final Pattern START =
      Pattern.compile(
          "(?<sign>[-+]?)(?:(?<hex>0[xX](?=[0-9a-fA-F]|\\.[0-9a-fA-F])"
              + "(?<digits>[0-9a-fA-F]*+(?:\\.[0-9a-fA-F]*+)?)(?:[pP](?<power>[-+]?[0-9]++))?)"
              + "|(?<decimal>(?:[0-9]++(?:\\.[0-9]*+)?|\\.[0-9]++)(?:[eE](?<exponent>[-+]?[0-9]++))?)"
              + "|(?<inf>(?i:infinity|inf))"
              + "|(?<nan>(?i:nan)(?:\\([0-9A-Za-z_]*+\\))?))");

  /** Reads {@code text}, which may hold anything. */
  static FloatNumber read(String text) {
    int start = 0;
    while (start < text.length() && DecimalNumber.isSpace(text.charAt(start))) {
      start++;
    }
    boolean leadingSpace = start > 0;
    Matcher match = START.matcher(text).region(start, text.length());
    if (!match.lookingAt()) {
      return new FloatNumber(0, false, leadingSpace, false);
    }
    boolean complete = match.end() == text.length();
    boolean negative = match.group("sign").equals("-");
    if (match.group("inf") != null) {
      double infinity = negative ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
      return new FloatNumber(infinity, complete, leadingSpace, false);
    }
    if (match.group("nan") != null) {
      return new FloatNumber(negative ? NEGATIVE_NAN : Double.NaN, complete, leadingSpace, false);
    }
    boolean hex = match.group("hex") != null;
    String number = match.group(hex ? "hex" : "decimal");
    if (hex && match.group("power") == null) {
      number += "p0";
    }
    double magnitude = Double.parseDouble(number);
    boolean outOfRange =
        Double.isInfinite(magnitude)
            || magnitude < Double.MIN_NORMAL && lostDigits(match, hex, magnitude);
    return new FloatNumber(negative ? -magnitude : magnitude, complete, leadingSpace, outOfRange);
  }

  /**
   * True when the text is not exactly {@code magnitude}, which is 0 or has less than the usual 53
   * bits.
   */
  private static boolean lostDigits(Matcher match, boolean hex, double magnitude) {
    String number = match.group(hex ? "digits" : "decimal");
    int mantissaEnd =
        hex ? number.length() : number.toLowerCase(java.util.Locale.ROOT).indexOf('e');
    String mantissa = mantissaEnd < 0 ? number : number.substring(0, mantissaEnd);
    boolean zero = mantissa.chars().allMatch(c -> c == '0' || c == '.');
    if (zero || magnitude == 0) {
      return !zero;
    }
    if (!hex) {
      return new BigDecimal(number).compareTo(new BigDecimal(magnitude)) != 0;
    }
    String fraction = mantissa.contains(".") ? mantissa.substring(mantissa.indexOf('.') + 1) : "";
    int power = match.group("power") == null ? 0 : Integer.parseInt(match.group("power"));
    BigDecimal exact = new BigDecimal(new java.math.BigInteger(mantissa.replace(".", ""), 16));
    int shift = power - 4 * fraction.length();
    // The magnitude is a multiple of 2^-1074, so that this many doublings make both sides whole.
    BigDecimal scaled =
        new BigDecimal(magnitude).multiply(BigDecimal.valueOf(2).pow(-Math.min(shift, 0)));
    return exact.multiply(BigDecimal.valueOf(2).pow(Math.max(shift, 0))).compareTo(scaled) != 0;
  }
}
