// SPDX-License-Identifier: Apache-2.0
package dev.mcc.cf.syntax;

/**
 * An {@code F} line: puts the words of a file, a program's output or a map into a class.
 *
 * @param text the whole line
 * @param name one character, or a name in braces with the braces; empty if missing
 * @param source what follows the name, up to the format: {@code -o} for a file that may be missing
 *     and a path, {@code |} and a command, or {@code @} and a map
 * @param format what follows the first blank behind the path; empty if there is none
 */
public record ClassFileLine(LineText text, Field name, Field source, Field format)
    implements CfLine {
  @Override
  public <R> R accept(CfVisitor<R> visitor) {
    return visitor.visitClassFileLine(this);
  }
}
