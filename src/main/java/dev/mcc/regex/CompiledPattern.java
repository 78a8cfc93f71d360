// SPDX-License-Identifier: Apache-2.0
package dev.mcc.regex;

import com.google.re2j.Pattern;

/**
 * A pattern ready to match. Immutable, for any number of threads.
 *
 * @param groups number of its groups
 * @param linear what re2j matches with; null when it cannot do the pattern
 * @param program what {@link Backtracker} runs; null when {@code linear} is there
 * @param hasBackReference true when a back-reference stands in it
 */
public record CompiledPattern(
    int groups, Pattern linear, Program program, boolean hasBackReference) {
  /**
   * Compiles a tree.
   *
   * @param groups number of its groups
   * @param hasBackReference true when a back-reference stands in it
   * @throws BadPatternException when its repetitions make it too big
   */
  public static CompiledPattern of(Node root, int groups, boolean hasBackReference)
      throws BadPatternException {
    Pattern linear = Re2Writer.pattern(root, groups);
    return linear == null
        ? backtracking(root, groups, hasBackReference)
        : new CompiledPattern(groups, linear, null, hasBackReference);
  }

  /** The same for the engine that can do every pattern. */
  static CompiledPattern backtracking(Node root, int groups, boolean hasBackReference)
      throws BadPatternException {
    return new CompiledPattern(groups, null, Program.of(root, groups), hasBackReference);
  }

  /** What finds its matches, for one thread. */
  public Engine newEngine() {
    return linear == null
        ? new Backtracker(program, groups, hasBackReference)
        : new Re2Engine(linear);
  }
}
