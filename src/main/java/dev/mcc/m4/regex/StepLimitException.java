// SPDX-License-Identifier: Apache-2.0
package dev.mcc.m4.regex;

/** A pattern with back-references takes more steps on a text than the limit allows. */
final class StepLimitException extends RuntimeException {
  private static final long serialVersionUID = 1;

  StepLimitException() {
    super("too many steps", null, false, false);
  }
}
