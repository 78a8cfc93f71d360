// SPDX-License-Identifier: Apache-2.0
package dev.mcc.regex;

/** A pattern takes more steps on a text than the limit allows. */
public final class StepLimitException extends RuntimeException {
  private static final long serialVersionUID = 1;

  StepLimitException() {
    super("too many steps", null, false, false);
  }
}
