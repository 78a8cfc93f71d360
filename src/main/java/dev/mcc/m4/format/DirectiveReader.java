// SPDX-License-Identifier: Apache-2.0
package dev.mcc.m4.format;

/** Reads one directive of a template. */
final class DirectiveReader {
  private final String template;
  private int at;

  /** Starts just behind the percent sign. */
  DirectiveReader(String template, int start) {
    this.template = template;
    this.at = start;
  }

  /** Where the text behind the directive starts. */
  int end() {
    return at;
  }

  /** The directive; a star takes its number from {@code values}. */
  Directive read(FormatArguments values) {
    Flags flags = new Flags();
    while (at < template.length() && flags.add(template.charAt(at))) {
      at++;
    }
    int width = 0;
    if (take('*')) {
      width = values.nextInt();
      if (width < 0) {
        flags.add('-');
        width = width == Integer.MIN_VALUE ? Integer.MAX_VALUE : -width;
      }
    } else {
      width = digits();
    }
    int precision = Directive.NO_PRECISION;
    boolean precise = take('.');
    if (precise) {
      precision = take('*') ? Math.max(Directive.NO_PRECISION, values.nextInt()) : digits();
    }
    Length length = Length.INT;
    if (take('l')) {
      length = Length.LONG;
    } else if (take('h')) {
      length = take('h') ? Length.CHAR : Length.SHORT;
    }
    char conversion = at < template.length() ? template.charAt(at++) : Directive.NO_CONVERSION;
    return new Directive(flags, width, precise, precision, length, conversion);
  }

  private boolean take(char c) {
    if (at < template.length() && template.charAt(at) == c) {
      at++;
      return true;
    }
    return false;
  }

  /** A run of digits, cut to 32 bits as the C library does; 0 when there is none. */
  private int digits() {
    long value = 0;
    while (at < template.length() && template.charAt(at) >= '0' && template.charAt(at) <= '9') {
      value = Math.min(Integer.MAX_VALUE, value * 10 + (template.charAt(at++) - '0'));
    }
    return (int) value;
  }
}
