// SPDX-License-Identifier: Apache-2.0
package dev.mcc.cli;

import java.io.Console;

/** What the machine says of the terminal that the process runs on. */
final class Terminal {
  private static final int USUAL_WIDTH = 100;

  private Terminal() {}

  /**
   * True if output goes to a terminal and the user has not asked for no colour
   * (https://no-color.org).
   */
  static boolean showsColour() {
    String refused = System.getenv("NO_COLOR");
    String type = System.getenv("TERM");
    return (refused == null || refused.isEmpty())
        && type != null
        && !type.equals("dumb")
        && isTerminal(System.console());
  }

  /** How many characters a line has for a person: what COLUMNS says, or 100. */
  static int width() {
    String columns = System.getenv("COLUMNS");
    boolean number = columns != null && columns.matches("[1-9]\\d{1,3}");
    return number ? Integer.parseInt(columns) : USUAL_WIDTH;
  }

  private static boolean isTerminal(Console console) {
    if (console == null) {
      return false;
    }
    try {
      // From Java 22 on there is a console without a terminal, too.
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException olderJava) {
      return true;
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }
}
