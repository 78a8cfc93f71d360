// SPDX-License-Identifier: Apache-2.0
package dev.mcc.m4.regex;

import java.util.BitSet;

/** Sets of bytes that have an escape of their own, in the C locale. */
final class ByteSets {
  private static final int BYTES = 256;

  /** Letters, digits and the underscore. */
  static final BitSet WORD = word();

  /** White space. */
  static final BitSet SPACE = space();

  /** Everything but a line feed. */
  static final BitSet DOT = dot();

  private ByteSets() {}

  /** All other bytes. */
  static BitSet complement(BitSet set) {
    BitSet result = (BitSet) set.clone();
    result.flip(0, BYTES);
    return result;
  }

  private static BitSet word() {
    BitSet set = new BitSet(BYTES);
    set.set('0', '9' + 1);
    set.set('A', 'Z' + 1);
    set.set('a', 'z' + 1);
    set.set('_');
    return set;
  }

  private static BitSet space() {
    BitSet set = new BitSet(BYTES);
    set.set('\t', '\r' + 1);
    set.set(' ');
    return set;
  }

  private static BitSet dot() {
    BitSet set = new BitSet(BYTES);
    set.set('\n');
    return complement(set);
  }
}
