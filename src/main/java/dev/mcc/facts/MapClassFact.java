// SPDX-License-Identifier: Apache-2.0
package dev.mcc.facts;

import java.util.List;
import java.util.Objects;

/**
 * A class of maps, as K lines name it.
 *
 * @param name the class
 * @param source what the words behind the flags are: the file, the list, the expression; empty when
 *     nothing stands there
 * @param build the compile-time flag that a program must be built with; empty when all have it
 * @param since the first release that has it; empty for 8.12 or older
 * @param meaning one sentence
 * @param example a K line
 * @param flags the flags that it takes
 */
public record MapClassFact(
    String name,
    String source,
    String build,
    String since,
    String meaning,
    String example,
    List<MapFlagFact> flags) {
  /** Copies the list. */
  public MapClassFact {
    Objects.requireNonNull(source);
    Objects.requireNonNull(build);
    Objects.requireNonNull(since);
    Objects.requireNonNull(example);
    flags = List.copyOf(flags);
    if (name.isEmpty() || meaning.isEmpty()) {
      throw new IllegalArgumentException("a map class without name or meaning: " + name);
    }
  }
}
