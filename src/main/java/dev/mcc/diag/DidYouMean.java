// SPDX-License-Identifier: Apache-2.0
package dev.mcc.diag;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the name that a misspelt one was probably meant to be: fewest insertions, deletions,
 * replacements and swaps of neighbours (the optimal string alignment distance), regardless of case
 * and of {@code -} for {@code _}.
 *
 * <p>A name of up to two characters has no neighbours; longer ones may differ in one place for each
 * three characters, three at most, so that unrelated names are never offered.
 */
public final class DidYouMean {
  private static final int CHARACTERS_PER_MISTAKE = 3;
  private static final int MOST_MISTAKES = 3;

  private DidYouMean() {}

  /**
   * The nearest candidate; of several the one that shares the longest beginning, then the first in
   * the alphabet.
   *
   * @return empty when none is near enough or {@code name} itself is a candidate
   */
  public static Optional<String> among(Collection<String> candidates, String name) {
    if (candidates.contains(name)) {
      return Optional.empty();
    }
    String wanted = normal(name);
    int limit = Math.min(MOST_MISTAKES, wanted.length() / CHARACTERS_PER_MISTAKE);
    return candidates.stream()
        .map(candidate -> rate(wanted, candidate, limit))
        .filter(rated -> rated.distance <= limit)
        .min(
            Comparator.comparingInt(Rated::distance)
                .thenComparingInt(rated -> -rated.common)
                .thenComparing(Rated::candidate))
        .map(Rated::candidate);
  }

  /**
   * {@link #among} as a hint, {@code Did you mean `x`?}.
   *
   * @return null when there is nothing to offer, as {@link Diagnostic#hint} wants it
   */
  public static String hint(Collection<String> candidates, String name) {
    return among(candidates, name).map(near -> "Did you mean `" + near + "`?").orElse(null);
  }

  private static Rated rate(String wanted, String candidate, int limit) {
    String other = normal(candidate);
    int common = 0;
    while (common < Math.min(wanted.length(), other.length())
        && wanted.charAt(common) == other.charAt(common)) {
      common++;
    }
    return new Rated(candidate, distance(wanted, other, limit), common);
  }

  private static String normal(String name) {
    return name.toLowerCase(Locale.ROOT).replace('-', '_');
  }

  /** The distance, or {@code limit + 1} when it is more than {@code limit}. */
  static int distance(String a, String b, int limit) {
    if (Math.abs(a.length() - b.length()) > limit) {
      return limit + 1;
    }
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      int best = i;
      for (int j = 1; j <= b.length(); j++) {
        int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int cost = Math.min(Math.min(last[j] + 1, row[j - 1] + 1), last[j - 1] + same);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          cost = Math.min(cost, beforeLast[j - 2] + 1);
        }
        row[j] = cost;
        best = Math.min(best, cost);
      }
      if (best > limit) {
        return limit + 1;
      }
      int[] free = beforeLast;
      beforeLast = last;
      last = row;
      row = free;
    }
    return Math.min(last[b.length()], limit + 1);
  }

  private record Rated(String candidate, int distance, int common) {}
}
