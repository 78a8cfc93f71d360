// SPDX-License-Identifier: Apache-2.0
package dev.mcc.facts;

import java.util.Objects;

/**
 * An argument behind the name of a definition.
 *
 * @param name what the header calls it
 * @param meaning what it is, in sentences, without those about its default; never empty
 * @param defaultValue what counts when it is missing, in words or as a value; empty when the header
 *     says nothing about it
 * @param required whether a call without it is an error
 * @param repeats whether it is the last and may stand there several times
 */
public record DefinitionArgument(
    String name, String meaning, String defaultValue, boolean required, boolean repeats) {
  /** Checks that nothing is missing. */
  public DefinitionArgument {
    Objects.requireNonNull(name);
    Objects.requireNonNull(meaning);
    Objects.requireNonNull(defaultValue);
  }
}
