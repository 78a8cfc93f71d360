// SPDX-License-Identifier: Apache-2.0
package dev.mcc.facts;

import java.util.Objects;

/**
 * A name that configurations call and that no tree has today.
 *
 * @param kind what the call asks for
 * @param name the name as it is called, such as {@code rbl}
 * @param gone the first release without it; empty when no release of sendmail had it
 * @param instead a sentence that says what to do instead
 */
public record GoneName(DefinitionKind kind, String name, String gone, String instead) {
  /** Checks that nothing is missing. */
  public GoneName {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(gone);
    if (name.isEmpty() || !instead.endsWith(".")) {
      throw new IllegalArgumentException("no name, or no sentence that replaces it: " + name);
    }
  }

  /** The call, such as {@code FEATURE(rbl)}. */
  public String call() {
    return kind.macro() + "(" + name + ")";
  }

  /** A sentence that says that there is no such file, and since when. */
  public String sentence() {
    return "There is no "
        + kind.folder()
        + " named `"
        + name
        + "`"
        + (gone.isEmpty() ? "" : " since sendmail " + gone)
        + ".";
  }
}
