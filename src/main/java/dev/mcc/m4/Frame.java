// SPDX-License-Identifier: Apache-2.0
package dev.mcc.m4;

import dev.mcc.source.Lexemes;
import dev.mcc.source.Origin;
import dev.mcc.source.SourceFile;

/**
 * One layer of the input: a file, the expansion of a call, wrapped text, or a builtin on its way
 * into an argument. The expander reads the topmost layer that is not used up.
 */
final class Frame {
  final String text;
  final int end;

  /** Non-null for a builtin token, which has no text. */
  final Builtin builtin;

  /** Non-null for the text of a file. */
  final SourceFile file;

  /** Tokens of the file by the source grammar; null when the text has none. */
  final Lexemes lexemes;

  /**
   * Where m4 says that it is while it reads this layer: a place in a file. For a file {@link
   * #locationOffset} is negative and the place moves along with {@link #pos}.
   */
  final SourceFile locationSource;

  final int locationOffset;

  /**
   * Provenance: with a non-negative delta, character n stands at {@code delta + n} of the origin's
   * file.
   */
  final Origin origin;

  final int delta;

  /**
   * Length of the chain of calls below {@link #origin}, so that endless tail recursion keeps a
   * bounded chain.
   */
  final int depth;

  int pos;
  int lexIndex;
  Frame below;

  private Frame(
      String text,
      Builtin builtin,
      SourceFile file,
      Lexemes lexemes,
      SourceFile locationSource,
      int locationOffset,
      Origin origin,
      int delta,
      int depth) {
    this.text = text;
    this.end = text.length();
    this.builtin = builtin;
    this.file = file;
    this.lexemes = lexemes;
    this.locationSource = locationSource;
    this.locationOffset = locationOffset;
    this.origin = origin;
    this.delta = delta;
    this.depth = depth;
  }

  static Frame ofFile(SourceFile file, Lexemes lexemes, Origin includedFrom, int depth) {
    return new Frame(
        file.text(),
        null,
        file,
        lexemes,
        file,
        -1,
        new Origin(file, 0, null, includedFrom),
        0,
        depth);
  }

  static Frame ofText(
      String text,
      SourceFile locationSource,
      int locationOffset,
      Origin origin,
      int delta,
      int depth) {
    return new Frame(text, null, null, null, locationSource, locationOffset, origin, delta, depth);
  }

  static Frame ofBuiltin(
      Builtin builtin, SourceFile locationSource, int locationOffset, Origin origin, int depth) {
    return new Frame("", builtin, null, null, locationSource, locationOffset, origin, -1, depth);
  }

  boolean exhausted() {
    return builtin == null && pos >= end;
  }

  /** Offset in {@link #locationSource} of what was read last. */
  int location() {
    return locationOffset >= 0 ? locationOffset : Math.max(pos - 1, 0);
  }
}
