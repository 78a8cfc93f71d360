// SPDX-License-Identifier: Apache-2.0
package dev.mcc.m4.result;

import java.util.List;
import java.util.Objects;

/**
 * What a builtin answers.
 *
 * @param value text of the expansion; empty when there is nothing to print
 * @param messages what to say on the error stream, in order; empty when all is well
 */
public record Result(String value, List<Message> messages) {
  /** Checks the value and copies the list. */
  public Result {
    Objects.requireNonNull(value);
    messages = List.copyOf(messages);
  }

  /** A value with nothing to say about it. */
  public static Result of(String value) {
    return new Result(value, List.of());
  }
}
