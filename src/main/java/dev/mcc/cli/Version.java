// SPDX-License-Identifier: Apache-2.0
package dev.mcc.cli;

/** The version of mcc. */
final class Version {
  /** Number and what it is compared with. */
  static final String TEXT = "mcc 0.1.0 (m4 as GNU m4 1.4.19, configurations as sendmail 8.17)";

  private Version() {}
}
