// SPDX-License-Identifier: Apache-2.0
package dev.mcc.m4;

/**
 * A builtin macro of the m4 language.
 *
 * @param name its standard name, without an {@code m4_} prefix
 * @param gnu true for a GNU extension, absent with {@code -G}
 * @param takesBuiltins true when an argument may be a builtin token (from {@code defn})
 * @param blind true when it is only recognized directly before an opening parenthesis
 * @param action what it does
 */
public record Builtin(
    String name, boolean gnu, boolean takesBuiltins, boolean blind, Action action) {
  /** What a builtin does when it is called. */
  @FunctionalInterface
  public interface Action {
    /** Runs the call; the expansion is what the call emits. */
    void run(Call call);
  }

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
