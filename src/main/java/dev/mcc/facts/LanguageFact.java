// SPDX-License-Identifier: Apache-2.0
package dev.mcc.facts;

import java.util.Objects;

/**
 * Something that a sendmail.cf can say since a release.
 *
 * @param kind what it is
 * @param of the map class or option that it belongs to; empty for a kind that belongs to none
 * @param name the letter or word
 * @param since the first release that knows it
 * @param meaning one sentence
 */
public record LanguageFact(
    LanguageKind kind, String of, String name, String since, String meaning) {
  /** Checks that nothing is missing. */
  public LanguageFact {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(of);
    if (name.isEmpty() || meaning.isEmpty() || Release.of(since).isEmpty()) {
      throw new IllegalArgumentException("a fact without name, release or meaning: " + name);
    }
  }
}
