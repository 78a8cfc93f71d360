// SPDX-License-Identifier: Apache-2.0
package dev.mcc.map.db;

/**
 * The functions that Berkeley DB has used to spread keys over the buckets of a hash database. A
 * file says which is its own by the hash value of a fixed text.
 */
enum HashFunction {
  /** What version 5 of the format and later ones use: Fowler, Noll and Vo's. */
  FNV {
    @Override
    int hash(byte[] key) {
      int hash = 0;
      for (byte b : key) {
        hash = hash * 16777619 ^ (b & 0xff);
      }
      return hash;
    }
  },
  /** What earlier versions use: Torek's. */
  TIMES_33 {
    @Override
    int hash(byte[] key) {
      int hash = 0;
      for (byte b : key) {
        hash = hash * 33 + (b & 0xff);
      }
      return hash;
    }
  },
  /** That of the sdbm library, which a program can choose. */
  TIMES_65599 {
    @Override
    int hash(byte[] key) {
      int hash = 0;
      for (byte b : key) {
        hash = hash * 65599 + (b & 0xff);
      }
      return hash;
    }
  };

  /** The fixed text; its NUL belongs to it. */
  private static final byte[] PROBE = Bytes.ofKey("%$sniglet^&\0");

  /** The number that decides the bucket of a key. */
  abstract int hash(byte[] key);

  /** The function of a file; null when it is none of these. */
  static HashFunction ofProbe(int hashOfProbe) {
    for (HashFunction function : values()) {
      if (function.hash(PROBE) == hashOfProbe) {
        return function;
      }
    }
    return null;
  }
}
