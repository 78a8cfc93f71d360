// SPDX-License-Identifier: Apache-2.0
package dev.mcc.m4;

import dev.mcc.source.SourceFile;

/**
 * Everything outside of the language that a program can reach: files to include, commands,
 * temporary files. The caller supplies it, so that a result depends on nothing else.
 */
public interface World {
  /** The answer to a request for a file: the file, or why there is none. */
  record Opened(SourceFile file, String failure, boolean refused) {
    /** The file was found. */
    public static Opened found(SourceFile file) {
      return new Opened(file, null, false);
    }

    /** No such file; {@code failure} is the system's words, such as "No such file or directory". */
    public static Opened missing(String failure) {
      return new Opened(null, failure, false);
    }

    /** The file is outside of what may be read; {@code reason} says so in one sentence. */
    public static Opened refused(String reason) {
      return new Opened(null, reason, true);
    }
  }

  /**
   * The answer to a command: its exit status as {@code sysval} shows it, and for esyscmd its
   * output.
   */
  record Ran(int status, String output, String refusal) {}

  /** The answer to a request for a temporary file: its name, or why there is none. */
  record Temporary(String name, String failure, boolean refused) {}

  /** Opens a file for include, sinclude or undivert, by the name as written. */
  Opened open(String name);

  /**
   * Runs a shell command. With {@code capture} its standard output is returned, else it is passed
   * through.
   */
  Ran run(String command, boolean capture);

  /**
   * Makes a temporary file, for mkstemp and maketemp.
   *
   * @param template its name, with X's at the end that give way to other characters
   */
  Temporary temporary(String template);

  /**
   * Opens the debug file for {@code debugfile}: empty name means the error stream. False when it
   * cannot be opened.
   */
  boolean debugFile(String name);
}
