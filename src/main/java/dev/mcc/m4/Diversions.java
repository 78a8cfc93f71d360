// SPDX-License-Identifier: Apache-2.0
package dev.mcc.m4;

import dev.mcc.source.Origin;
import dev.mcc.source.TracedText;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The output of an expansion: diversion 0, which is the result, and the numbered ones that wait.
 */
final class Diversions {
  private final TreeMap<Integer, TracedText.Builder> waiting = new TreeMap<>();
  private final TracedText.Builder result;
  private int number;
  private TracedText.Builder current;

  Diversions(TracedText.Builder result) {
    this.result = result;
    this.current = result;
  }

  /** The current diversion's number; negative ones discard. */
  int number() {
    return number;
  }

  void select(int next) {
    number = next;
    current =
        next < 0
            ? null
            : next == 0 ? result : waiting.computeIfAbsent(next, n -> new TracedText.Builder());
  }

  boolean discarding() {
    return current == null;
  }

  void write(CharSequence text, int start, int end, Origin origin, int offset) {
    if (current != null) {
      current.append(text, start, end, origin, offset);
    }
  }

  /** Appends diversion {@code n} to the current one and empties it; itself and 0 are left alone. */
  void undivert(int n) {
    if (n <= 0 || n == number) {
      return;
    }
    TracedText.Builder text = waiting.remove(n);
    if (text != null && current != null) {
      current.append(text.build());
    }
  }

  /** Undiverts every diversion in numeric order. */
  void undivertAll() {
    for (Integer n : List.copyOf(waiting.keySet())) {
      undivert(n);
    }
  }

  /** Takes the text of a diversion out, without the current one seeing it. */
  TracedText take(int n) {
    if (n == 0) {
      TracedText text = result.build();
      result.clear();
      return text;
    }
    TracedText.Builder text = waiting.remove(n);
    if (n == number) {
      select(n);
    }
    return text == null ? TracedText.EMPTY : text.build();
  }

  /** The texts that wait, by number. */
  Map<Integer, String> waitingTexts() {
    Map<Integer, String> texts = new TreeMap<>();
    waiting.forEach((n, text) -> texts.put(n, text.build().text()));
    return texts;
  }

  void dropAll() {
    waiting.clear();
  }

  Collection<Integer> numbers() {
    return waiting.keySet();
  }
}
