// SPDX-License-Identifier: Apache-2.0
package dev.mcc.rewrite;

import java.util.BitSet;

/**
 * What the words of a class have in common, so that most phrases are ruled out without a look-up:
 * their first characters and the length of the longest.
 */
final class ClassShape {
  private final BitSet firstCharacters = new BitSet(256);
  private int longest;

  ClassShape copy() {
    ClassShape copy = new ClassShape();
    copy.firstCharacters.or(firstCharacters);
    copy.longest = longest;
    return copy;
  }

  void include(String word) {
    longest = Math.max(longest, word.length());
    char first = word.isEmpty() ? 0 : word.charAt(0);
    firstCharacters.set(first);
    firstCharacters.set(AsciiCase.other(first));
  }

  /** Could a phrase that starts with this character be a member? */
  boolean canStart(char first) {
    return firstCharacters.get(first);
  }

  /** Length of the longest word, in characters. */
  int longest() {
    return longest;
  }
}
