// SPDX-License-Identifier: Apache-2.0
package dev.mcc.facts;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an m4 file of a tree defines: each kind has a folder and a macro that calls its files. */
public enum DefinitionKind {
  /** A {@code FEATURE}. */
  FEATURE,
  /** The mailers that one {@code MAILER} call declares. */
  MAILER,
  /** The paths and flags of an operating system. */
  OSTYPE,
  /** What the hosts of a site have in common. */
  DOMAIN,
  /** Rules for one site. */
  HACK;

  /** The macro, such as {@code FEATURE}. */
  public String macro() {
    return name();
  }

  /** The folder of the tree that holds the files, such as {@code feature}. */
  public String folder() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The kind that a folder or macro names, in any letter case. */
  public static Optional<DefinitionKind> of(String name) {
    return Arrays.stream(values()).filter(kind -> kind.name().equalsIgnoreCase(name)).findFirst();
  }
}
