// SPDX-License-Identifier: Apache-2.0
package dev.mcc.regex;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;

/** Matches in linear time with re2j. */
final class Re2Engine implements Engine {
  private final Pattern pattern;
  private String lastText;
  private Matcher lastMatcher;

  Re2Engine(Pattern pattern) {
    this.pattern = pattern;
  }

  @Override
  public int[] find(String text, int from) {
    if (text != lastText) {
      lastText = text;
      lastMatcher = pattern.matcher(text);
    }
    if (!lastMatcher.find(from)) {
      return null;
    }
    int[] found = new int[2 * (lastMatcher.groupCount() + 1)];
    for (int i = 0; i * 2 < found.length; i++) {
      found[2 * i] = lastMatcher.start(i);
      found[2 * i + 1] = lastMatcher.end(i);
    }
    return found;
  }
}
