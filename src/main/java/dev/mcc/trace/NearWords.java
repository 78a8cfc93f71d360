// SPDX-License-Identifier: Apache-2.0
package dev.mcc.trace;

import dev.mcc.diag.DidYouMean;
import dev.mcc.rewrite.AsciiCase;
import java.util.ArrayList;
import java.util.List;

/** Finds words of a class that somebody may have had in mind. */
final class NearWords {
  private static final int MOST = 3;

  private NearWords() {}

  /** The words that are spelled almost alike, and those that are a domain above or below. */
  static List<String> of(List<String> words, String phrase) {
    List<String> near = new ArrayList<>();
    DidYouMean.among(words, phrase).ifPresent(near::add);
    String wanted = AsciiCase.lower(phrase);
    for (String word : words) {
      String each = AsciiCase.lower(word);
      boolean related =
          !each.isEmpty() && (wanted.endsWith("." + each) || each.endsWith("." + wanted));
      if (related && !near.contains(word) && near.size() < MOST) {
        near.add(word);
      }
    }
    return near;
  }
}
