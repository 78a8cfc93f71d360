// SPDX-License-Identifier: Apache-2.0
package dev.mcc.facts;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whose build of sendmail a configuration is meant for. */
public enum Vendor {
  /** The sources as they are published. */
  BERKELEY("Berkeley"),
  /** Solaris; its program reads a dialect of its own. */
  SUN("Sun"),
  /** The Debian packages. */
  DEBIAN("Berkeley"),
  /** FreeBSD's base system and ports. */
  FREEBSD("Berkeley");

  private final String dialect;

  Vendor(String dialect) {
    this.dialect = dialect;
  }

  /** What the V line of the configuration says behind the slash. */
  public String dialect() {
    return dialect;
  }

  /** The vendor that a word names, in any letter case. */
  public static Optional<Vendor> of(String word) {
    return Arrays.stream(values()).filter(v -> v.name().equalsIgnoreCase(word)).findFirst();
  }

  /** The word for {@code --target}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
