// SPDX-License-Identifier: Apache-2.0
package dev.mcc.m4;

import dev.mcc.source.Origin;
import dev.mcc.source.SourceFile;
import java.util.function.Consumer;

/**
 * The input of the expander: a stack of layers, of which the topmost is read first, and the place
 * that m4 says it has come to.
 */
class InputStack {
  private final Consumer<Frame> onFileEnd;

  /** The layer being read; null when the input is over. */
  Frame top;

  private long pending;
  private SourceFile locationSource;
  private int locationOffset;

  /**
   * An empty input.
   *
   * @param onFileEnd is told when the layer of a file is used up
   */
  InputStack(Consumer<Frame> onFileEnd) {
    this.onFileEnd = onFileEnd;
  }

  final Frame top() {
    return top;
  }

  /** Characters that wait in the layers of expansions. */
  final long pending() {
    return pending;
  }

  final void push(Frame frame) {
    // A used-up expansion below would only make tail recursion deep.
    while (top != null && top.file == null && top.exhausted()) {
      pop();
    }
    frame.below = top;
    top = frame;
    if (frame.file == null) {
      pending += frame.end;
    }
  }

  /** Drops all that was still to be read. */
  final void clear() {
    top = null;
    pending = 0;
  }

  final void pop() {
    Frame used = top;
    top = used.below;
    if (used.file == null) {
      pending -= used.end;
    } else {
      onFileEnd.accept(used);
    }
  }

  /** Where m4 says that it is now: where it read last. Null source when the input is over. */
  final void noteLocation() {
    if (top == null) {
      locationSource = null;
      locationOffset = 0;
    } else {
      locationSource = top.locationSource;
      locationOffset = top.location();
    }
  }

  final SourceFile locationSource() {
    return locationSource;
  }

  final int locationOffset() {
    return locationOffset;
  }

  final void restoreLocation(SourceFile source, int offset) {
    locationSource = source;
    locationOffset = offset;
  }

  /** Where the layer is being read, as provenance. */
  static Origin placeOf(Frame frame) {
    if (frame.delta < 0) {
      return frame.origin;
    }
    return new Origin(frame.origin.source(), frame.delta + frame.pos, null, frame.origin.caller());
  }

  /** True when the input goes on with {@code wanted}, also across layers. */
  static boolean looksAt(Frame from, String wanted) {
    Frame frame = from;
    int pos = frame.pos;
    for (int i = 0; i < wanted.length(); i++) {
      while (frame != null && frame.builtin == null && pos >= frame.end) {
        frame = frame.below;
        pos = frame == null ? 0 : frame.pos;
      }
      if (frame == null || frame.builtin != null || frame.text.charAt(pos++) != wanted.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Goes {@code count} characters on, across layers; there must be so many. */
  final void skip(int count) {
    int left = count;
    while (left > 0) {
      if (top.pos >= top.end) {
        pop();
        continue;
      }
      int step = Math.min(left, top.end - top.pos);
      top.pos += step;
      left -= step;
    }
    noteLocation();
  }

  /** True when the next character, in whatever layer, can be part of a word. */
  static boolean continuesWord(Frame from) {
    Frame frame = from;
    while (frame != null && frame.exhausted()) {
      frame = frame.below;
    }
    return frame != null && frame.builtin == null && isWordPart(frame.text.charAt(frame.pos));
  }

  /**
   * {@code dnl}: drops everything up to and with the next line feed, in whatever layer; false at
   * the end of input.
   */
  final boolean skipLine() {
    for (; ; ) {
      Frame frame = top;
      if (frame == null) {
        return false;
      }
      if (frame.builtin != null || frame.pos >= frame.end) {
        pop();
        continue;
      }
      int at = frame.text.indexOf('\n', frame.pos);
      frame.pos = at < 0 ? frame.end : at + 1;
      noteLocation();
      if (at >= 0) {
        return true;
      }
    }
  }

  static boolean isWordStart(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
  }

  static boolean isWordPart(char c) {
    return isWordStart(c) || (c >= '0' && c <= '9');
  }

  static boolean isBlank(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }
}
