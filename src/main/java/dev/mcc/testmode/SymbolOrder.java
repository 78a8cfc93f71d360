// SPDX-License-Identifier: Apache-2.0
package dev.mcc.testmode;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The order in which the real program shows the words of a class: that of its hash table (2003
 * buckets; measured on 2776 words), inside a bucket the order of first entry.
 */
final class SymbolOrder {
  private static final int BUCKETS = 2003;

  private SymbolOrder() {}

  /** The words, given in order of first entry, in the order of the table. */
  static List<String> sorted(List<String> words) {
    List<String> sorted = new ArrayList<>(words);
    sorted.sort(Comparator.comparingInt(SymbolOrder::bucket));
    return sorted;
  }

  private static int bucket(String word) {
    int hash = 1;
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
