// SPDX-License-Identifier: Apache-2.0
package dev.mcc.mc.syntax;

/** The word {@code dnl} and the rest of its line with the line feed, if the file has one there. */
public record SkippedLine(int start, int end) implements McItem {
  @Override
  public <R> R accept(McVisitor<R> visitor) {
    return visitor.visitSkippedLine(this);
  }
}
