// SPDX-License-Identifier: Apache-2.0
package dev.mcc.source;

import java.util.Arrays;

/**
 * Text that remembers for each character where it comes from. Built by appending runs; a run either
 * comes from consecutive characters of a file, or as a whole from one place (the expansion of a
 * macro call).
 */
public final class TracedText {
  /** No text. */
  public static final TracedText EMPTY = new Builder().build();

  private final String text;
  private final int[] starts;
  private final Origin[] origins;
  private final int[] offsets;

  private TracedText(String text, int[] starts, Origin[] origins, int[] offsets) {
    this.text = text;
    this.starts = starts;
    this.origins = origins;
    this.offsets = offsets;
  }

  /** The characters, one per byte. */
  public String text() {
    return text;
  }

  /**
   * Where the character at {@code offset} comes from; null when the text was appended without an
   * origin.
   */
  public Origin originAt(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    int run = found >= 0 ? found : -found - 2;
    if (run < 0) {
      return null;
    }
    Origin origin = origins[run];
    if (origin == null || offsets[run] < 0) {
      return origin;
    }
    return new Origin(
        origin.source(), offsets[run] + offset - starts[run], origin.macro(), origin.caller());
  }

  /** Collects runs. Not safe for use by several threads. */
  public static final class Builder {
    private final StringBuilder text = new StringBuilder();
    private int[] starts = new int[16];
    private Origin[] origins = new Origin[16];
    private int[] offsets = new int[16];
    private int runs;

    /** Number of characters so far. */
    public int length() {
      return text.length();
    }

    /** True while the last character is a line feed or nothing was appended. */
    public boolean atLineStart() {
      return text.length() == 0 || text.charAt(text.length() - 1) == '\n';
    }

    /**
     * Appends {@code source[start, end)}.
     *
     * @param origin where it comes from; null when unknown
     * @param offset offset in the origin's file of the first character, when the run stands there
     *     character by character; negative when the whole run comes from the origin's one place
     */
    public void append(CharSequence source, int start, int end, Origin origin, int offset) {
      if (start == end) {
        return;
      }
      mark(origin, offset);
      text.append(source, start, end);
    }

    /**
     * Appends {@code source[start, end)}.
     *
     * @param origin the one place that all of it comes from; null when unknown
     */
    public void append(char[] source, int start, int end, Origin origin) {
      if (start < end) {
        mark(origin, -1);
        text.append(source, start, end - start);
      }
    }

    /** Appends another traced text with its origins. */
    public void append(TracedText other) {
      if (other.text.isEmpty()) {
        return;
      }
      int base = text.length();
      for (int run = 0; run < other.starts.length; run++) {
        add(base + other.starts[run], other.origins[run], other.offsets[run]);
      }
      text.append(other.text);
    }

    // Runs belong together only when they share the origin object: equal chains are not compared.
    @SuppressWarnings("ReferenceEquality")
    private void mark(Origin origin, int offset) {
      if (runs > 0) {
        int last = runs - 1;
        boolean continues =
            origins[last] == origin
                && (offset < 0
                    ? offsets[last] < 0
                    : offsets[last] >= 0 && offsets[last] + text.length() - starts[last] == offset);
        if (continues) {
          return;
        }
      }
      add(text.length(), origin, offset);
    }

    private void add(int start, Origin origin, int offset) {
      if (runs == starts.length) {
        starts = Arrays.copyOf(starts, runs * 2);
        origins = Arrays.copyOf(origins, runs * 2);
        offsets = Arrays.copyOf(offsets, runs * 2);
      }
      starts[runs] = start;
      origins[runs] = origin;
      offsets[runs++] = offset;
    }

    /** The text so far; the builder can go on afterwards. */
    public TracedText build() {
      return new TracedText(
          text.toString(),
          Arrays.copyOf(starts, runs),
          Arrays.copyOf(origins, runs),
          Arrays.copyOf(offsets, runs));
    }

    /** Empties the builder. */
    public void clear() {
      text.setLength(0);
      Arrays.fill(origins, 0, runs, null);
      runs = 0;
    }
  }
}
