// SPDX-License-Identifier: Apache-2.0
package dev.mcc.rewrite;

import dev.mcc.source.Origin;
import java.util.List;
import java.util.Objects;

/**
 * One rewriting rule, compiled. Immutable and shared by threads.
 *
 * @param number 1-based number within its ruleset, as "rule 3" in messages
 * @param origin where the {@code R} line stands
 * @param lastLine number of the last line of a rule that is continued, else of the only one
 * @param left tokens of the left side in internal form, as {@code =S} and the trace print them
 * @param right tokens of the right side
 * @param pattern what the left side was compiled to
 * @param action what the right side was compiled to
 */
public record Rule(
    int number,
    Origin origin,
    int lastLine,
    List<Token> left,
    List<Token> right,
    Pattern pattern,
    Replacement action) {
  /** Copies the lists. */
  public Rule {
    Objects.requireNonNull(origin);
    left = List.copyOf(left);
    right = List.copyOf(right);
  }

  /** The line as the real program names it: the last one, and 0 for a rule without a left side. */
  public int line() {
    return left.isEmpty() ? 0 : lastLine;
  }
}
