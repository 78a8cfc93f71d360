// SPDX-License-Identifier: Apache-2.0
package dev.mcc.rewrite.address;

/**
 * What an SMTP client would be told.
 *
 * @param code the three digits
 * @param enhanced the enhanced status code ("5.1.1"), or null if the configuration gave none
 * @param text the words
 */
public record ErrorReply(String code, String enhanced, String text) {
  /** The code of a message that names none. */
  private static final String DEFAULT_CODE = "553";

  /**
   * Reads the message of an {@code error} triple: an optional code of three digits, an optional
   * enhanced code behind it, and the words.
   */
  static ErrorReply of(String message, String enhanced) {
    if (!startsWithCode(message)) {
      return new ErrorReply(DEFAULT_CODE, enhanced, message);
    }
    String rest = message.substring(4);
    int end = enhancedEnd(rest);
    return end == 0
        ? new ErrorReply(message.substring(0, 3), enhanced, rest)
        : new ErrorReply(message.substring(0, 3), rest.substring(0, end), rest.substring(end + 1));
  }

  /**
   * The reply that a triple of the mailer {@code error} means.
   *
   * @param host what stands behind {@code $@}; null for none
   * @param words what stands behind {@code $:}, quotes included
   */
  public static ErrorReply ofTriple(String host, String words) {
    String enhanced = host != null && host.indexOf('.') >= 0 ? host : null;
    return of(QuotedText.stripped(words), enhanced);
  }

  /** True for three digits and a blank. */
  private static boolean startsWithCode(String text) {
    return text.length() > 3
        && isDigit(text.charAt(0))
        && isDigit(text.charAt(1))
        && isDigit(text.charAt(2))
        && text.charAt(3) == ' ';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /**
   * Length of an enhanced code (class 2, 4 or 5, two numbers of at most three digits) with a blank
   * behind it; 0 if the text does not start with one.
   */
  private static int enhancedEnd(String text) {
    if (text.length() < 5 || "245".indexOf(text.charAt(0)) < 0 || text.charAt(1) != '.') {
      return 0;
    }
    int dot = digits(text, 2);
    if (dot == 2 || dot >= text.length() || text.charAt(dot) != '.') {
      return 0;
    }
    int end = digits(text, dot + 1);
    return end == dot + 1 || end == text.length() || text.charAt(end) != ' ' ? 0 : end;
  }

  private static int digits(String text, int from) {
    int end = from;
    while (end < text.length() && end < from + 3 && isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /**
   * True if the real program puts the address before the words. It does so for the codes that speak
   * of a mailbox (found by trying all codes from 000 to 999).
   */
  boolean namesAddress() {
    return switch (code) {
      case "050", "250", "252", "450", "550", "553" -> true;
      default -> false;
    };
  }
}
