// SPDX-License-Identifier: Apache-2.0
package dev.mcc.source;

import java.util.Objects;

/**
 * Where a piece of text comes from: a place in a file, and the macro call that produced it, if one
 * did.
 *
 * @param source the file that holds the place
 * @param offset 0-based offset in {@code source}: of the text itself when {@code macro} is null,
 *     else of the word that called the macro (for a call that stood in another macro's expansion:
 *     the place of that outer call)
 * @param macro name of the macro whose expansion the text is; null for text that stands in the file
 * @param caller the origin of the call word or, for text of an included file, of the call that
 *     included it; null at the top of the main file
 */
public record Origin(SourceFile source, int offset, String macro, Origin caller) {
  /** Checks the place. */
  public Origin {
    Objects.requireNonNull(source);
    if (offset < 0) {
      throw new IllegalArgumentException("negative offset");
    }
  }

  /** Text that stands in a file nobody included. */
  public static Origin at(SourceFile source, int offset) {
    return new Origin(source, offset, null, null);
  }

  /** 1-based line of the place. */
  public int line() {
    return source.line(offset);
  }

  /** 1-based column of the place, in bytes. */
  public int column() {
    return source.column(offset);
  }

  /** The last origin of the chain: the place in the file the user named on the command line. */
  public Origin outermost() {
    Origin origin = this;
    while (origin.caller != null) {
      origin = origin.caller;
    }
    return origin;
  }

  /**
   * The innermost place of the chain that stands in a file of the user's own: where a person looks
   * first. The outermost place when the whole chain is in a template tree.
   */
  public Origin inUserFile() {
    Origin origin = this;
    while (origin.source.library() && origin.caller != null) {
      origin = origin.caller;
    }
    return origin;
  }

  /** {@code file:line:column}. */
  public String place() {
    return source.name() + ":" + line() + ":" + column();
  }
}
