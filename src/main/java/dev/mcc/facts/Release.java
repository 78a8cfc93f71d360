// SPDX-License-Identifier: Apache-2.0
package dev.mcc.facts;

import java.util.List;
import java.util.Optional;

/**
 * A release of sendmail that a configuration can be meant for.
 *
 * @param minor the number behind {@code 8.}
 */
public record Release(int minor) implements Comparable<Release> {
  /** The releases that mcc knows, oldest first. */
  public static final List<Release> KNOWN =
      List.of(12, 13, 14, 15, 16, 17, 18).stream().map(Release::new).toList();

  /** The release whose behaviour the comparisons with the real programs prove. */
  public static final Release DEFAULT = new Release(17);

  /** The known release that a text such as {@code 8.17} or {@code 8.17.1} names. */
  public static Optional<Release> of(String text) {
    return KNOWN.stream()
        .filter(known -> text.equals(known.toString()) || text.startsWith(known + "."))
        .findFirst();
  }

  /**
   * True when this release knows a thing that came with {@code since}.
   *
   * @param since as in the catalogue: a release; anything else (empty: always there, {@code ffr}:
   *     only in special builds) counts as known
   */
  public boolean knows(String since) {
    return of(since).map(first -> compareTo(first) >= 0).orElse(true);
  }

  @Override
  public int compareTo(Release other) {
    return Integer.compare(minor, other.minor);
  }

  @Override
  public String toString() {
    return "8." + minor;
  }
}
