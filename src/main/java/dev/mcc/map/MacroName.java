// SPDX-License-Identifier: Apache-2.0
package dev.mcc.map;

import dev.mcc.rewrite.ExitStatus;
import dev.mcc.rewrite.MacroNames;
import dev.mcc.rewrite.Session;

/** The name of a macro that turns up while rules run: one character, or a name in braces. */
final class MacroName {
  /** The first id for long names. */
  private static final int FIRST_LONG = 0xa0;

  private MacroName() {}

  /** The id of the name that a text starts with, made if it is new; -1, and a message, if none. */
  static int id(String text, Session session) {
    if (text.isEmpty()) {
      return required(session);
    }
    if (text.charAt(0) != '{') {
      return text.charAt(0) & 0xff;
    }
    StringBuilder name = new StringBuilder();
    int at = 1;
    while (at < text.length() && text.charAt(at) != '}' && name.length() < MacroNames.MAX_LENGTH) {
      char c = text.charAt(at++);
      if (isNamePart(c)) {
        name.append(c);
      } else {
        session.error(ExitStatus.SOFTWARE, "Invalid macro/class character " + c);
      }
    }
    if (at >= text.length()) {
      session.error(ExitStatus.SOFTWARE, "Unbalanced { on " + name);
      return unusable(session);
    }
    if (text.charAt(at) != '}') {
      session.error(
          ExitStatus.SOFTWARE,
          "Macro/class name ({" + name + "}) too long (" + MacroNames.MAX_LENGTH + " chars max)");
      return unusable(session);
    }
    return name.length() == 0 ? required(session) : idOf(name.toString(), session);
  }

  private static boolean isNamePart(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
  }

  private static int idOf(String name, Session session) {
    Integer known = session.macroNames().find(name);
    if (known != null) {
      return known;
    }
    MacroNames names = session.ownMacroNames();
    for (int id = FIRST_LONG; id < MacroNames.IDS; id++) {
      if (!names.spelling(id).startsWith("{")) {
        names.assign(name, id);
        return id;
      }
    }
    session.error(ExitStatus.SOFTWARE, "Macro/class {" + name + "}: too many long names");
    return unusable(session);
  }

  private static int required(Session session) {
    session.error(ExitStatus.SOFTWARE, "Name required for macro/class");
    return -1;
  }

  private static int unusable(Session session) {
    session.error(ExitStatus.SOFTWARE, "Unable to assign macro/class ID (mid = 0xffffffff)");
    return -1;
  }
}
