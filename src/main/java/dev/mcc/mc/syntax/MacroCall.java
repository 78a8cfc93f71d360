// SPDX-License-Identifier: Apache-2.0
package dev.mcc.mc.syntax;

import java.util.List;
import java.util.Objects;

/**
 * A word with an argument list directly behind it. Whether the word is a macro when m4 comes to it
 * is another question.
 *
 * @param name the word
 * @param arguments what stands between the parentheses, at least one; {@code f()} has one empty
 *     argument
 */
public record MacroCall(int start, int end, String name, List<Argument> arguments)
    implements McItem {
  /** Checks and copies. */
  public MacroCall {
    Objects.requireNonNull(name);
    arguments = List.copyOf(arguments);
  }

  @Override
  public <R> R accept(McVisitor<R> visitor) {
    return visitor.visitMacroCall(this);
  }
}
