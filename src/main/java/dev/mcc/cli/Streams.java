// SPDX-License-Identifier: Apache-2.0
package dev.mcc.cli;

import java.io.Console;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * Standard input, output and error of a command; bytes, as ISO-8859-1 where they are text.
 *
 * @param terminal true if a person reads the output on a terminal that shows colours
 */
record Streams(InputStream in, PrintStream out, PrintStream err, boolean terminal) {
  /** Streams that are no terminal. */
  Streams(InputStream in, PrintStream out, PrintStream err) {
    this(in, out, err, false);
  }

  PrintWriter outWriter() {
    return new PrintWriter(new OutputStreamWriter(out, StandardCharsets.ISO_8859_1), true);
  }

  PrintWriter errWriter() {
    return new PrintWriter(new OutputStreamWriter(err, StandardCharsets.ISO_8859_1), true);
  }

  /** True if a person sits at both ends: input and output are those of a terminal. */
  boolean onTerminal() {
    Console console = System.console();
    if (console == null || in != System.in) {
      return false;
    }
    try {
      // From Java 22 on there is a console without a terminal, too.
      return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException e) {
      return true;
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }

  /** Writes text of one character per byte to standard output. */
  void print(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
    out.write(bytes, 0, bytes.length);
  }

  /** Writes text of one character per byte to standard error. */
  void complain(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
    err.write(bytes, 0, bytes.length);
    err.flush();
  }
}
