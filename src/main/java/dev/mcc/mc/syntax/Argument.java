// SPDX-License-Identifier: Apache-2.0
package dev.mcc.mc.syntax;

import java.util.List;

/**
 * One argument of a call with the white space around it; m4 drops the leading part of that.
 *
 * @param start offset of its first character, behind the parenthesis or comma
 * @param end offset of the comma or parenthesis that ends it
 * @param items the pieces in order; empty for an empty argument
 */
public record Argument(int start, int end, List<McItem> items) {
  /** Copies. */
  public Argument {
    items = List.copyOf(items);
  }
}
