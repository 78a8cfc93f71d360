// SPDX-License-Identifier: Apache-2.0
package dev.mcc.cf.syntax;

import java.util.OptionalInt;

/**
 * A {@code V} line: the level of the configuration, and who extended the language.
 *
 * @param text the whole line
 * @param level the digits
 * @param vendor what stands behind the slash; empty without one
 */
public record VersionLine(LineText text, Field level, Field vendor) implements CfLine {
  private static final int HIGHEST = 1_000_000;

  /** The level as a number; empty if there are no digits, and the level stays as it was. */
  public OptionalInt levelNumber() {
    int value = 0;
    int at = 0;
    while (at < level.text().length() && isDigit(level.text().charAt(at))) {
      value = Math.min(value * 10 + level.text().charAt(at++) - '0', HIGHEST);
    }
    return at == 0 ? OptionalInt.empty() : OptionalInt.of(value);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  @Override
  public <R> R accept(CfVisitor<R> visitor) {
    return visitor.visitVersionLine(this);
  }
}
