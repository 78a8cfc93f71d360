package dev.mcc.m4.result;

import java.util.Objects;

/**
 * What a builtin says on the error stream, without the place it says it for. None of these messages ends GNU m4 with a
 * status other than zero by itself; with {@code -E} each of them does.
 *
 * @param warning true when GNU m4 puts {@code Warning: } between the place and the text
 * @param text what stands after the place (and after {@code Warning: }), without a line feed
 */
public record Message(boolean warning, String text) {
  /** Checks the text. */
  public Message {
    Objects.requireNonNull(text);
  }

  /** A message that GNU m4 prints with {@code Warning: } in front. */
  public static Message warning(String text) {
    return new Message(true, text);
  }

  /** A message that GNU m4 prints directly after the place. */
  public static Message error(String text) {
    return new Message(false, text);
  }
}
