// SPDX-License-Identifier: Apache-2.0
package dev.mcc.map.regex;

import java.util.Optional;

/** Where a pattern and its groups matched. Immutable. */
public final class RegexMatch {
  private final String text;
  private final int[] places;

  RegexMatch(String text, int[] places) {
    this.text = text;
    this.places = places;
  }

  /** Number of groups in the pattern, whether they took part or not. */
  public int groups() {
    return places.length / 2 - 1;
  }

  /**
   * Where a group starts, group 0 being all of the match; -1 when it took no part.
   *
   * @throws IndexOutOfBoundsException when the pattern has no such group
   */
  public int start(int group) {
    return places[2 * group];
  }

  /** Where a group ends; as {@link #start}. */
  public int end(int group) {
    return places[2 * group + 1];
  }

  /**
   * What a group matched; empty when it took no part.
   *
   * @throws IndexOutOfBoundsException when the pattern has no such group
   */
  public Optional<String> group(int group) {
    return start(group) < 0
        ? Optional.empty()
        : Optional.of(text.substring(start(group), end(group)));
  }
}
