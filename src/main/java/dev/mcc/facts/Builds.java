// SPDX-License-Identifier: Apache-2.0
package dev.mcc.facts;

import java.util.List;

/**
 * Which builds of the program have something, as words of the catalogue: none for all; {@code ffr}
 * when it takes a compile-time flag; the name of a vendor whose build has it while those of the
 * others do not; {@code !} and a name for all but one.
 *
 * @param words the words
 */
public record Builds(List<String> words) {
  private static final String FLAG = "ffr";

  /** Checks and copies. */
  public Builds {
    words = List.copyOf(words);
    for (String word : words) {
      if (!word.equals(FLAG) && Vendor.of(word.replaceFirst("^!", "")).isEmpty()) {
        throw new IllegalArgumentException("no build: " + word);
      }
    }
  }

  /** Reads the words, with blanks between them. */
  static Builds of(String text) {
    return new Builds(text.isEmpty() ? List.of() : List.of(text.split(" ")));
  }

  /** What a person reads about it; empty when all builds have it. */
  public String description() {
    List<String> vendors =
        words.stream()
            .filter(word -> !word.equals(FLAG))
            .map(word -> word.startsWith("!") ? "all but " + word.substring(1) : word)
            .toList();
    String named = String.join(", ", vendors);
    if (!needFlag()) {
      return named.isEmpty() || named.startsWith("all") ? named : named + " only";
    }
    return named.isEmpty() ? "special builds only" : "special builds only, " + named + " is one";
  }

  /** Whether it takes a compile-time flag. */
  public boolean needFlag() {
    return words.contains(FLAG);
  }

  /**
   * Whether a vendor's build has it. Only Debian's flags are known: the builds of others may have
   * what takes one.
   */
  public boolean include(Vendor vendor) {
    if (words.isEmpty() || words.contains(vendor.toString())) {
      return true;
    }
    if (words.contains("!" + vendor)) {
      return false;
    }
    return needFlag() ? vendor != Vendor.DEBIAN : words.get(0).startsWith("!");
  }
}
