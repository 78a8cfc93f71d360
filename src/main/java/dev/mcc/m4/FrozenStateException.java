// SPDX-License-Identifier: Apache-2.0
package dev.mcc.m4;

/** A file is no frozen state, or one of a version that is too new. */
public final class FrozenStateException extends Exception {
  /** Exit status for a version that is too new. */
  static final int VERSION_MISMATCH = 63;

  private static final long serialVersionUID = 1;

  private final int status;

  FrozenStateException(String message, int status) {
    super(message, null, false, false);
    this.status = status;
  }

  /** Exit status of m4. */
  public int status() {
    return status;
  }
}
