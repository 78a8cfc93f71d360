// SPDX-License-Identifier: Apache-2.0
package dev.mcc.m4.format;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** Hexadecimal text of finite, non-negative doubles, behind {@code 0x}. */
final class HexDigits {
  private static final int FRACTION_BITS = 52;
  private static final int FRACTION_DIGITS = 13;
  private static final int BIAS = 1023;

  private HexDigits() {}

  /** The {@code a} form; a negative precision prints as many digits as the value has. */
  static String print(double value, int precision, boolean point) {
    long bits = Double.doubleToRawLongBits(value);
    long fraction = bits & (1L << FRACTION_BITS) - 1;
    int exponent = (int) (bits >>> FRACTION_BITS);
    boolean normal = exponent != 0;
    long mantissa = normal ? fraction | 1L << FRACTION_BITS : fraction;
    int power = normal ? exponent - BIAS : mantissa == 0 ? 0 : 1 - BIAS;
    String digits;
    if (precision < 0 || precision >= FRACTION_DIGITS) {
      digits = String.format("%013x", fraction);
      digits =
          precision < 0
              ? digits.replaceFirst("0+$", "")
              : digits + "0".repeat(precision - FRACTION_DIGITS);
      mantissa >>>= FRACTION_BITS;
    } else {
      int dropped = FRACTION_BITS - 4 * precision;
      BigInteger kept =
          new BigDecimal(mantissa)
              .divide(new BigDecimal(1L << dropped), 0, RoundingMode.HALF_EVEN)
              .toBigIntegerExact();
      mantissa = kept.longValueExact() >>> 4 * precision;
      long rest = kept.longValueExact() & (1L << 4 * precision) - 1;
      digits = precision == 0 ? "" : String.format("%0" + precision + "x", rest);
    }
    return mantissa
        + (digits.isEmpty() && !point ? "" : "." + digits)
        + (power < 0 ? "p-" : "p+")
        + Math.abs(power);
  }
}
