// SPDX-License-Identifier: Apache-2.0
package dev.mcc.m4.result;

import java.util.Objects;

/**
 * What a builtin says on the error stream, without the place it says it for.
 *
 * @param failure true when GNU m4 goes on but ends with status 1; with {@code -E} each message does
 *     that
 * @param warning true when GNU m4 puts {@code Warning: } between the place and the text
 * @param text what stands after the place (and after {@code Warning: }), without a line feed
 */
public record Message(boolean failure, boolean warning, String text) {
  /** Checks the text. */
  public Message {
    Objects.requireNonNull(text);
  }

  /** A message that GNU m4 prints with {@code Warning: } in front. */
  public static Message warning(String text) {
    return new Message(false, true, text);
  }

  /** A message that GNU m4 prints directly after the place. */
  public static Message error(String text) {
    return new Message(false, false, text);
  }

  /** A message as {@link #error(String)} that makes GNU m4 end with status 1. */
  public static Message failure(String text) {
    return new Message(true, false, text);
  }
}
