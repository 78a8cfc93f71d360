// SPDX-License-Identifier: Apache-2.0
package dev.mcc.trace;

import java.util.List;
import java.util.Objects;

/**
 * Why a left side did not match a workspace. Tokens are in internal form.
 *
 * @param matched how many elements of the left side match the start of the workspace; all of them
 *     when tokens are left over
 * @param kind what went wrong with the next element
 * @param element the next element; null when tokens are left over
 * @param somewhere false if only one place of the workspace was possible for the element, true if
 *     an operator before it could stretch to several
 * @param rest the workspace from the first possible place on; when tokens are left over, these
 * @param value the value of the macro; null if it is not set or the element is no macro
 * @param candidates phrases of the workspace that would have had to be in the class (for <code>$~
 *     </code>, those that are in it and must not be)
 * @param near words of the class that are like the candidates
 * @param classSize how many words the class has
 */
public record Mismatch(
    int matched,
    Kind kind,
    String element,
    boolean somewhere,
    List<String> rest,
    String value,
    List<String> candidates,
    List<String> near,
    int classSize) {
  /** What went wrong. */
  public enum Kind {
    /** Another token stands where the literal should. */
    LITERAL,
    /** No phrase that starts here is in the class. */
    NOT_IN_CLASS,
    /** The token here is in the class. */
    IN_CLASS,
    /** The workspace goes on with something else than the macro's value. */
    MACRO,
    /** The workspace ends where the element wants a token. */
    TOKEN_MISSING,
    /** The whole left side matches, and there are tokens behind it. */
    LEFT_OVER
  }

  /** Checks and copies. */
  public Mismatch {
    Objects.requireNonNull(kind);
    rest = List.copyOf(rest);
    candidates = List.copyOf(candidates);
    near = List.copyOf(near);
  }
}
