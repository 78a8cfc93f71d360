// SPDX-License-Identifier: Apache-2.0
package dev.mcc.rewrite.address;

/**
 * What an SMTP client would be told.
 *
 * @param code the three digits
 * @param enhanced the enhanced status code ("5.1.1"); null for a code that has none (3xx)
 * @param text the words
 */
public record ErrorReply(String code, String enhanced, String text) {
  /** The code of a message that names none. */
  private static final String DEFAULT_CODE = "553";

  /** Its enhanced code, whatever the host of the triple says (a trial with a real server). */
  private static final String DEFAULT_ENHANCED = "5.3.0";

  /** Enhanced codes start with these. */
  private static final String CLASSES = "245";

  /**
   * Reads the message of an {@code error} triple: an optional code of three digits, an optional
   * enhanced code behind it, and the words. Which enhanced code a server sends when the message has
   * none was found with all codes from 400 to 599.
   */
  static ErrorReply of(String message, String enhanced) {
    if (!startsWithCode(message)) {
      return new ErrorReply(DEFAULT_CODE, DEFAULT_ENHANCED, message);
    }
    String code = message.substring(0, 3);
    String rest = message.substring(4);
    int end = enhancedEnd(rest);
    return end > 0
        ? new ErrorReply(code, rest.substring(0, end), rest.substring(end + 1))
        : new ErrorReply(code, enhanced == null ? general(code) : enhanced, rest);
  }

  /** The enhanced code of a code that comes without one. */
  private static String general(String code) {
    char first = code.charAt(0);
    return CLASSES.indexOf(first) < 0 ? null : first + ".0.0";
  }

  /**
   * The reply that a triple of the mailer {@code error} means.
   *
   * @param host what stands behind {@code $@}: an enhanced code, or something that does not show in
   *     the reply; null for none
   * @param words what stands behind {@code $:}, quotes included
   */
  public static ErrorReply ofTriple(String host, String words) {
    boolean usable = host != null && enhancedEnd(host + " ") == host.length() && !host.isEmpty();
    String enhanced = usable ? host : null;
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
    if (text.length() < 5 || CLASSES.indexOf(text.charAt(0)) < 0 || text.charAt(1) != '.') {
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
