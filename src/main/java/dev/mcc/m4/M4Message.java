// SPDX-License-Identifier: Apache-2.0
package dev.mcc.m4;

import dev.mcc.source.Origin;

/**
 * Something m4 says on its error stream.
 *
 * @param kind what it is about
 * @param text exactly what GNU m4 prints, without the line end for warnings and errors, and as it
 *     is for {@code errprint} and debugging output
 * @param sentence the text without program name, file and line
 * @param subject the file, macro or string the message is about; null when there is none
 * @param origin where; null when the input is over
 */
public record M4Message(Kind kind, String text, String sentence, String subject, Origin origin) {
  /** What a message is about; tells a caller which exit status and diagnostic it means. */
  public enum Kind {
    /** A warning: does not change the exit status. */
    WARNING,
    /** An error after which m4 goes on and ends with status 1. */
    ERROR,
    /** A file named by include cannot be opened. */
    MISSING_INCLUDE,
    /** The input ended inside a quoted string, which starts at the origin. Fatal. */
    END_IN_STRING,
    /** The input ended inside the arguments of a call, which starts at the origin. Fatal. */
    END_IN_ARGUMENTS,
    /** The input ended inside a comment. Fatal. */
    END_IN_COMMENT,
    /** A limit was reached; m4 stops. */
    LIMIT,
    /** Files include one another without end; m4 stops. */
    INCLUDE_LOOP,
    /** A command or a file was refused. */
    REFUSED,
    /** Text printed by {@code errprint}. */
    ERRPRINT,
    /** Output of dumpdef, trace and debugmode. */
    DEBUG
  }

  /** Receives messages in the order in which they are printed. */
  @FunctionalInterface
  public interface Sink {
    /** Takes one message. */
    void accept(M4Message message);
  }
}
