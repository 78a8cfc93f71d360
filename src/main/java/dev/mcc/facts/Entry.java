// SPDX-License-Identifier: Apache-2.0
package dev.mcc.facts;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One thing of the catalogue, in the form in which lists, explanations and pages show it.
 *
 * @param section what kind of thing it is
 * @param name how it is shown
 * @param keys other names under which it is found; without the name itself
 * @param form how it is written in a file, when that is more than the name; may be empty
 * @param meaning one sentence; empty for a file of a tree that has no header
 * @param arguments its arguments, or the flags of a map class
 * @param details what else is known, by the name of the detail ({@code default}, {@code since}), in
 *     the order in which it is shown; no empty values
 * @param text further paragraphs
 * @param examples lines of a file
 */
public record Entry(
    Section section,
    String name,
    List<String> keys,
    String form,
    String meaning,
    List<DefinitionArgument> arguments,
    Map<String, String> details,
    List<String> text,
    List<String> examples) {
  /** Copies the collections, and drops empty details. */
  public Entry {
    Objects.requireNonNull(section);
    Objects.requireNonNull(name);
    Objects.requireNonNull(form);
    Objects.requireNonNull(meaning);
    keys = List.copyOf(keys);
    arguments = List.copyOf(arguments);
    text = List.copyOf(text);
    examples = List.copyOf(examples);
    Map<String, String> kept = new LinkedHashMap<>(details);
    kept.values().removeIf(String::isEmpty);
    details = Collections.unmodifiableMap(kept);
  }

  /** A detail; empty when it is not known. */
  public String detail(String key) {
    return details.getOrDefault(key, "");
  }
}
