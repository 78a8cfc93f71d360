// SPDX-License-Identifier: Apache-2.0
package dev.mcc.fuzz;

import dev.mcc.map.regex.BadRegexException;
import dev.mcc.map.regex.PosixRegex;
import dev.mcc.map.regex.PosixSyntax;
import dev.mcc.map.regex.RegexLimitException;
import dev.mcc.map.regex.RegexMatch;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Any pattern on any text: it compiles or is refused, and what it finds lies in the text. The input
 * is flags, the pattern, a line feed, and the text.
 */
public final class PosixRegexFuzz {
  private PosixRegexFuzz() {}

  /** One input. */
  public static void fuzzerTestOneInput(byte[] data) {
    if (data.length == 0) {
      return;
    }
    String input = new String(data, 1, data.length - 1, StandardCharsets.ISO_8859_1);
    int end = input.indexOf('\n');
    String pattern = end < 0 ? input : input.substring(0, end);
    String text = end < 0 ? "aaab" : input.substring(end + 1);
    PosixSyntax syntax = (data[0] & 1) == 0 ? PosixSyntax.EXTENDED : PosixSyntax.BASIC;
    try {
      PosixRegex regex = PosixRegex.compile(pattern, syntax, (data[0] & 2) != 0);
      Optional<RegexMatch> match = regex.find(text);
      if (match.isPresent()) {
        check(match.get(), regex.groups(), text.length());
      }
    } catch (BadRegexException | RegexLimitException refused) {
      if (refused.getMessage().isEmpty()) {
        throw new AssertionError("no reason is given", refused);
      }
    }
  }

  private static void check(RegexMatch match, int groups, int length) {
    if (match.groups() != groups || match.start(0) < 0) {
      throw new AssertionError("the match is not that of the pattern");
    }
    for (int i = 0; i <= groups; i++) {
      int start = match.start(i);
      int end = match.end(i);
      if (start > end || end > length || start < 0 != end < 0) {
        throw new AssertionError("group " + i + " is from " + start + " to " + end);
      }
    }
  }
}
