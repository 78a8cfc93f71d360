// SPDX-License-Identifier: Apache-2.0
package dev.mcc.m4;

import dev.mcc.source.Origin;

/**
 * The text of one argument while it is collected; a single token is kept as it is, without a copy.
 */
final class ArgumentCollector {
  private final StringBuilder joined = new StringBuilder();
  private String single;
  private int singleStart;
  private int singleEnd;
  private Origin origin;
  private int delta;
  private Builtin builtin;

  void clear() {
    joined.setLength(0);
    single = null;
    builtin = null;
  }

  boolean isEmpty() {
    return joined.length() == 0 && (single == null || singleStart == singleEnd);
  }

  void append(TokenReader reader) {
    append(
        reader.sliceText(),
        reader.sliceStart(),
        reader.sliceEnd(),
        reader.origin(),
        reader.delta());
  }

  void append(String text, int start, int end, Origin from, int offset) {
    if (start == end) {
      return;
    }
    if (single == null && joined.length() == 0) {
      single = text;
      singleStart = start;
      singleEnd = end;
      origin = from;
      delta = offset;
      return;
    }
    if (single != null) {
      joined.append(single, singleStart, singleEnd);
      single = null;
    }
    joined.append(text, start, end);
  }

  void setBuiltin(Builtin token) {
    builtin = token;
  }

  Argument finish() {
    if (builtin != null) {
      return new Argument("", builtin, null, -1);
    }
    if (single != null) {
      String text = single.substring(singleStart, singleEnd);
      return delta < 0 ? Argument.of(text) : new Argument(text, null, origin, delta);
    }
    return joined.length() == 0 ? Argument.EMPTY : Argument.of(joined.toString());
  }
}
