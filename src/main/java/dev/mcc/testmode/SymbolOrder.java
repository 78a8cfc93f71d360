// SPDX-License-Identifier: Apache-2.0
package dev.mcc.testmode;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * The order in which the real program shows the words of a class: that of its hash table (2003
 * buckets; measured on 2776 words), inside a bucket the order of first entry.
 */
final class SymbolOrder {
  private static final int BUCKETS = 2003;

  /** What the sum starts with for words of classes and for names of maps. */
  private static final int WORDS = 1;

  private static final int MAPS = 6;

  private SymbolOrder() {}

  /** The words, given in order of first entry, in the order of the table. */
  static List<String> sorted(List<String> words) {
    return sorted(words, WORDS);
  }

  /** The names of maps, in the order in which they are closed. */
  static List<String> sortedMaps(Collection<String> names) {
    return sorted(names, MAPS);
  }

  private static List<String> sorted(Collection<String> names, int kind) {
    List<String> sorted = new ArrayList<>(names);
    sorted.sort(Comparator.comparingInt(name -> bucket(name, kind)));
    return sorted;
  }

  private static int bucket(String word, int kind) {
    int hash = kind;
    for (int i = 0; i < word.length(); i++) {
      int c = word.charAt(i);
      if (c >= 'A' && c <= 'Z') {
        c += 'a' - 'A';
      }
      // Bytes are signed in the real program's arithmetic.
      hash = Math.floorMod((hash << 1) ^ c, BUCKETS);
    }
    return hash;
  }
}
