// SPDX-License-Identifier: Apache-2.0
package dev.mcc.cf.syntax;

/**
 * A {@code K} line: declares a map.
 *
 * @param text the whole line
 * @param name the map's name
 * @param mapClass its class; empty if missing
 * @param arguments flags and the rest, for the class to read
 */
public record MapLine(LineText text, Field name, Field mapClass, Field arguments)
    implements CfLine {
  @Override
  public <R> R accept(CfVisitor<R> visitor) {
    return visitor.visitMapLine(this);
  }
}
