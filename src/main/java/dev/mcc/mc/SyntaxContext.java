// SPDX-License-Identifier: Apache-2.0
package dev.mcc.mc;

import java.util.Objects;
import java.util.function.Predicate;

/**
 * What is known, before a main file is expanded, about the m4 that will read it.
 *
 * @param commentsOn whether {@code #} begins a comment at the start of the file: true for an m4
 *     that has read nothing, false behind the classic {@code m4/cf.m4}
 * @param macro whether a name is a macro at the start of the file (builtins included); a
 *     parenthesis behind any other word is text
 * @param keepsSyntax whether including the file of this name, as written, leaves quotes and
 *     comments as they were and lets m4 go on; nothing behind another include is judged
 */
public record SyntaxContext(
    boolean commentsOn, Predicate<String> macro, Predicate<String> keepsSyntax) {
  /** Checks that nothing is missing. */
  public SyntaxContext {
    Objects.requireNonNull(macro);
    Objects.requireNonNull(keepsSyntax);
  }
}
