// SPDX-License-Identifier: Apache-2.0
package dev.mcc.m4.result;

/**
 * A call asks for an expansion (by a width, a precision or a radix) that is longer than the limit.
 */
public final class ResultTooLongException extends RuntimeException {
  /** Longest expansion of a single eval or format call, in characters. */
  public static final int LIMIT = 64 << 20;

  private static final long serialVersionUID = 1;

  private final long length;

  /** Says how long the expansion would have been, in characters. */
  public ResultTooLongException(long length) {
    super("expansion of " + length + " characters is over the limit of " + LIMIT);
    this.length = length;
  }

  /** Length of the expansion that was asked for, in characters. */
  public long length() {
    return length;
  }

  /** Fails when a text of {@code length} characters is over the limit. */
  public static void check(long length) {
    if (length > LIMIT) {
      throw new ResultTooLongException(length);
    }
  }
}
