// SPDX-License-Identifier: Apache-2.0
package dev.mcc.diag;

/** How much a diagnostic weighs. An error means that no output is produced. */
public enum Severity {
  /** The input is wrong; the command fails with exit status 1. */
  ERROR,
  /** The input is legal but probably not what was meant. */
  WARNING,
  /** Worth knowing. */
  INFO
}
