// SPDX-License-Identifier: Apache-2.0
package dev.mcc.m4.format;

/**
 * One directive of a template.
 *
 * @param flags its flag characters
 * @param width least number of characters, 0 or more
 * @param precise true when a precision was written, be it a negative one, which does not count
 * @param precision digits or characters asked for, or {@link #NO_PRECISION}
 * @param length what the length modifier says
 * @param conversion the letter, or {@link #NO_CONVERSION}
 */
record Directive(
    Flags flags, int width, boolean precise, int precision, Length length, char conversion) {
  /** No precision, or a negative one, was given. */
  static final int NO_PRECISION = -1;

  /** The template ended within the directive. */
  static final char NO_CONVERSION = '\0';

  /** True when m4 knows the conversion together with these flags, precision and length. */
  boolean isKnown() {
    return switch (conversion) {
      case 'c' -> flags.onlyOf("-") && !precise && length == Length.INT;
      case 's' -> flags.onlyOf("-") && length == Length.INT;
      case 'd', 'i' -> flags.onlyOf("-0+ '");
      case 'u' -> flags.onlyOf("-0'");
      case 'o', 'x', 'X' -> flags.onlyOf("-0#");
      case 'f', 'F', 'g', 'G' -> flags.onlyOf("-0+ #'") && floatLength();
      case 'e', 'E', 'a', 'A' -> flags.onlyOf("-0+ #") && floatLength();
      default -> false;
    };
  }

  private boolean floatLength() {
    return length == Length.INT || length == Length.LONG;
  }

  /** What a known directive prints for the next argument. */
  String print(FormatArguments values) {
    return switch (conversion) {
      case 'c' -> character((char) (values.nextInt() & 0xff));
      case 's' -> {
        String text = values.nextText();
        yield pad(
            "",
            precision >= 0 && precision < text.length() ? text.substring(0, precision) : text,
            false);
      }
      case 'd', 'i', 'o', 'u', 'x', 'X' ->
          integer(length == Length.LONG ? values.nextLong() : values.nextInt());
      default -> floating(values.nextDouble());
    };
  }

  /** A zero byte ends the text, as in C. */
  private String character(char c) {
    String padded = pad("", String.valueOf(c), false);
    int zero = padded.indexOf('\0');
    return zero < 0 ? padded : padded.substring(0, zero);
  }

  private String integer(long value) {
    boolean signed = conversion == 'd' || conversion == 'i';
    String prefix = "";
    String digits;
    if (signed) {
      long number = length.signed(value);
      prefix = flags.sign(number < 0);
      digits = Long.toUnsignedString(number < 0 ? -number : number);
    } else {
      long number = length.unsigned(value);
      digits =
          switch (conversion) {
            case 'o' -> Long.toOctalString(number);
            case 'x' -> Long.toHexString(number);
            case 'X' -> Long.toHexString(number).toUpperCase(java.util.Locale.ROOT);
            default -> Long.toUnsignedString(number);
          };
      if (flags.has('#') && number != 0 && conversion != 'o') {
        prefix = "0" + conversion;
      }
    }
    if (precision == 0 && digits.equals("0")) {
      digits = "";
    }
    if (digits.length() < precision) {
      digits = "0".repeat(precision - digits.length()) + digits;
    }
    if (conversion == 'o' && flags.has('#') && !digits.startsWith("0")) {
      digits = "0" + digits;
    }
    return pad(prefix, digits, precision < 0);
  }

  private String floating(double value) {
    boolean upper = Character.isUpperCase(conversion);
    String sign = flags.sign(Double.doubleToRawLongBits(value) < 0);
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      String name = Double.isNaN(value) ? "nan" : "inf";
      return pad(sign, upper ? name.toUpperCase(java.util.Locale.ROOT) : name, false);
    }
    double magnitude = Math.abs(value);
    boolean point = flags.has('#');
    String prefix = sign;
    String digits =
        switch (Character.toLowerCase(conversion)) {
          case 'a' -> {
            prefix += "0x";
            yield HexDigits.print(magnitude, precision, point);
          }
          case 'e' -> DecimalDigits.exponential(magnitude, precision, point);
          case 'f' -> DecimalDigits.fixed(magnitude, precision, point);
          default -> DecimalDigits.general(magnitude, precision, point);
        };
    if (upper) {
      prefix = prefix.toUpperCase(java.util.Locale.ROOT);
      digits = digits.toUpperCase(java.util.Locale.ROOT);
    }
    return pad(prefix, digits, true);
  }

  private String pad(String prefix, String digits, boolean zeroFlagCounts) {
    int missing = width - prefix.length() - digits.length();
    if (missing <= 0) {
      return prefix + digits;
    }
    if (flags.has('-')) {
      return prefix + digits + " ".repeat(missing);
    }
    return flags.has('0') && zeroFlagCounts
        ? prefix + "0".repeat(missing) + digits
        : " ".repeat(missing) + prefix + digits;
  }
}
