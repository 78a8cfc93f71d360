// SPDX-License-Identifier: Apache-2.0
package dev.mcc.m4.format;

/** How many bits of an integer argument count. */
enum Length {
  CHAR(8),
  SHORT(16),
  INT(32),
  LONG(64);

  private final int bits;

  Length(int bits) {
    this.bits = bits;
  }

  /** The number that the lowest bits are with a sign. */
  long signed(long value) {
    return value << (64 - bits) >> (64 - bits);
  }

  /** The lowest bits, to be read without a sign. */
  long unsigned(long value) {
    return value << (64 - bits) >>> (64 - bits);
  }
}
