// SPDX-License-Identifier: Apache-2.0
package dev.mcc.facts;

import java.util.Objects;
import java.util.Optional;

/**
 * The program that will load a configuration.
 *
 * @param release its version
 * @param vendor who built it
 */
public record Target(Release release, Vendor vendor) {
  /** What the comparisons with the real programs prove. */
  public static final Target DEFAULT = new Target(Release.DEFAULT, Vendor.BERKELEY);

  /** Checks that nothing is missing. */
  public Target {
    Objects.requireNonNull(release);
    Objects.requireNonNull(vendor);
  }

  /**
   * Reads {@code 8.17}, {@code 8.15.2/sun} or, for the default release, {@code debian}.
   *
   * @return empty when the text has another form or names a release that is not supported
   */
  public static Optional<Target> of(String text) {
    int slash = text.indexOf('/');
    Optional<Vendor> alone = Vendor.of(text);
    if (alone.isPresent()) {
      return Optional.of(new Target(Release.DEFAULT, alone.get()));
    }
    Optional<Release> release =
        Release.of(slash < 0 ? text : text.substring(0, slash)).filter(Release::supported);
    Optional<Vendor> vendor =
        slash < 0 ? Optional.of(Vendor.BERKELEY) : Vendor.of(text.substring(slash + 1));
    return release.flatMap(r -> vendor.map(v -> new Target(r, v)));
  }

  /** True when its release has what came with {@code since}; see {@link Release#knows}. */
  public boolean knows(String since) {
    return release.knows(since);
  }

  /** True when it has an option. */
  public boolean has(OptionFact option) {
    return release.knows(option.since())
        && !release.lost(option.until())
        && option.builds().include(vendor);
  }

  @Override
  public String toString() {
    return vendor == Vendor.BERKELEY ? release.toString() : release + "/" + vendor;
  }
}
