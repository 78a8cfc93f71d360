// SPDX-License-Identifier: Apache-2.0
package dev.mcc.m4;

/**
 * Bounds on what an input may make the expander do, so that a runaway macro ends with a message.
 *
 * @param nesting depth of calls within the arguments of calls
 * @param calls number of macro calls
 * @param pending characters of expansions that wait to be read again
 * @param output characters kept in all diversions together
 * @param includes depth of files that include files
 */
public record Limits(int nesting, long calls, long pending, long output, int includes) {
  /**
   * For compiling configurations: far above what a real one needs (the largest known uses some
   * 20,000 calls).
   */
  public static final Limits COMPILE = new Limits(10_000, 5_000_000L, 64L << 20, 64L << 20, 200);

  /** For the m4 command: like GNU m4, it is bounded by memory only. */
  public static final Limits OPEN =
      new Limits(Integer.MAX_VALUE, Long.MAX_VALUE, 256L << 20, 256L << 20, 1_000);
}
