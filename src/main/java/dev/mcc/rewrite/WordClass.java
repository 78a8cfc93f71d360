// SPDX-License-Identifier: Apache-2.0
package dev.mcc.rewrite;

import java.util.Arrays;
import java.util.Collection;

/**
 * The words of one class, ready for matching phrases token by token. Immutable.
 *
 * <p>The words stand sorted, in lower case; a phrase that grows character by character is a range
 * of them that shrinks, so that a phrase that no word starts with is given up at once, without
 * making its text.
 */
final class WordClass {
  /** So many words are looked through one by one. */
  private static final int FEW = 12;

  static final WordClass EMPTY = new WordClass(new String[0]);

  private final String[] words;
  private final long[] firstCharacters = new long[4];

  private WordClass(String[] words) {
    this.words = words;
    for (String word : words) {
      if (!word.isEmpty()) {
        mark(word.charAt(0));
        mark(AsciiCase.other(word.charAt(0)));
      }
    }
  }

  private void mark(char c) {
    firstCharacters[c >> 6] |= 1L << c;
  }

  /** The class of these words, which are in lower case already. */
  static WordClass of(Collection<String> lowerCaseWords) {
    String[] sorted = lowerCaseWords.toArray(new String[0]);
    Arrays.sort(sorted);
    return new WordClass(sorted);
  }

  /** Could a phrase that starts with this token be a member? */
  boolean canStart(Token token) {
    char first = token.first();
    return (firstCharacters[first >> 6] & 1L << first) != 0;
  }

  /** Is this text a member, whatever its letter case? */
  boolean contains(String text) {
    long range = narrow(0, words.length, 0, text);
    return isWord(range, text.length());
  }

  /** The range of all words: the phrase without any character. */
  long all() {
    return words.length;
  }

  /**
   * The words of a range that go on with a text.
   *
   * @param range lower end in the upper half, upper end (exclusive) in the lower half
   * @param length number of characters of the phrase so far
   */
  long narrow(long range, int length, String text) {
    return narrow((int) (range >>> 32), (int) range, length, text);
  }

  /** True if no word is left. */
  static boolean isEmpty(long range) {
    return (int) (range >>> 32) >= (int) range;
  }

  /** True if the phrase of this length, which all words of the range start with, is one of them. */
  boolean isWord(long range, int length) {
    return !isEmpty(range) && words[(int) (range >>> 32)].length() == length;
  }

  private long narrow(int from, int to, int length, String text) {
    int low = from;
    int high = to;
    for (int i = 0; i < text.length() && low < high; i++) {
      char c = AsciiCase.lower(text.charAt(i));
      int at = length + i;
      if (high - low > FEW) {
        low = bound(low, high, at, c);
        high = bound(low, high, at, (char) (c + 1));
      } else {
        while (low < high && before(words[low], at, c)) {
          low++;
        }
        while (low < high && words[high - 1].charAt(at) > c) {
          high--;
        }
      }
    }
    return (long) low << 32 | high;
  }

  /** First word of a range whose character at an index is not below c. */
  private int bound(int from, int to, int at, char c) {
    int low = from;
    int high = to;
    while (low < high) {
      int middle = low + high >>> 1;
      if (before(words[middle], at, c)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static boolean before(String word, int at, char c) {
    return word.length() <= at || word.charAt(at) < c;
  }
}
