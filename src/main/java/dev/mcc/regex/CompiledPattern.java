// SPDX-License-Identifier: Apache-2.0
package dev.mcc.regex;

import com.google.re2j.Pattern;

/** A pattern ready to match. Immutable, for any number of threads. */
public final class CompiledPattern {
  private static final int MOST_STEPS = 20_000_000;

  private final int groups;
  private final boolean hasBackReference;

  /** What re2j matches with; null when it cannot do the pattern. */
  private final Pattern linear;

  /** What {@link Backtracker} runs; null when re2j can do the pattern. */
  private final Program program;

  private CompiledPattern(int groups, boolean hasBackReference, Pattern linear, Program program) {
    this.groups = groups;
    this.hasBackReference = hasBackReference;
    this.linear = linear;
    this.program = program;
  }

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
        : new CompiledPattern(groups, hasBackReference, linear, null);
  }

  /** The same for the engine that can do every pattern. */
  static CompiledPattern backtracking(Node root, int groups, boolean hasBackReference)
      throws BadPatternException {
    return new CompiledPattern(groups, hasBackReference, null, Program.of(root, groups));
  }

  /** Number of groups. */
  public int groups() {
    return groups;
  }

  /** True when re2j does the matching. */
  boolean isLinear() {
    return linear != null;
  }

  /**
   * What finds its matches, for one thread, in texts of any length. Only back-references limit the
   * steps of a search.
   */
  public Engine newEngine() {
    return newEngine(Integer.MAX_VALUE, MOST_STEPS);
  }

  /**
   * What finds its matches, for one thread and with bounded memory.
   *
   * @param most about how many pairs of places, in pattern and text, a search may come to
   */
  public Engine newEngine(int most) {
    return newEngine(most, most);
  }

  private Engine newEngine(int mostStates, int mostSteps) {
    return linear == null
        ? new Backtracker(program, hasBackReference, mostStates, mostSteps)
        : new Re2Engine(linear);
  }
}
