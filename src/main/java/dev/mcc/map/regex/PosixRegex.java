// SPDX-License-Identifier: Apache-2.0
package dev.mcc.map.regex;

import dev.mcc.regex.BadPatternException;
import dev.mcc.regex.CompiledPattern;
import dev.mcc.regex.StepLimitException;
import java.util.Optional;

/**
 * A POSIX regular expression as the C library has them ({@code regcomp} and {@code regexec}, in the
 * C locale and without {@code REG_NEWLINE}), which is what sendmail's regex maps use. Immutable and
 * safe for several threads.
 *
 * <p>Patterns and texts are bytes, one char for each. Like C strings they end at a NUL.
 */
public final class PosixRegex {
  /** Bounds the time and memory of a search; texts of maps are short. */
  private static final int MOST_STATES = 1 << 21;

  private final CompiledPattern pattern;
  private final boolean ignoreCase;

  private PosixRegex(CompiledPattern pattern, boolean ignoreCase) {
    this.pattern = pattern;
    this.ignoreCase = ignoreCase;
  }

  /**
   * Compiles a pattern.
   *
   * @param ignoreCase true to take ASCII capitals and small letters for the same
   * @throws BadRegexException with the C library's words when the pattern is none
   */
  public static PosixRegex compile(String pattern, PosixSyntax syntax, boolean ignoreCase)
      throws BadRegexException {
    try {
      return new PosixRegex(PosixParser.parse(upToNul(pattern), syntax, ignoreCase), ignoreCase);
    } catch (BadPatternException bad) {
      throw new BadRegexException(bad.getMessage());
    }
  }

  /** Number of groups in the pattern. */
  public int groups() {
    return pattern.groups();
  }

  /**
   * The leftmost match, and of those that start there the longest; empty when there is none.
   *
   * @throws RegexLimitException when the search takes more than a number of steps that only
   *     patterns with back-references, and huge ones, come to
   */
  public Optional<RegexMatch> find(String text) throws RegexLimitException {
    String searched = upToNul(text);
    try {
      int[] places =
          pattern.newEngine(MOST_STATES).find(ignoreCase ? capitals(searched) : searched, 0);
      return Optional.ofNullable(places).map(found -> new RegexMatch(searched, found));
    } catch (StepLimitException limit) {
      throw new RegexLimitException();
    }
  }

  /** The capital of an ASCII letter; any other character as it is. */
  static char capital(char c) {
    return c >= 'a' && c <= 'z' ? (char) (c - 'a' + 'A') : c;
  }

  private static String capitals(String text) {
    StringBuilder result = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      result.setCharAt(i, capital(text.charAt(i)));
    }
    return result.toString();
  }

  private static String upToNul(String text) {
    int nul = text.indexOf('\0');
    return nul < 0 ? text : text.substring(0, nul);
  }
}
