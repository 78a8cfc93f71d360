// SPDX-License-Identifier: Apache-2.0
package dev.mcc.rewrite.load;

import dev.mcc.diag.DiagnosticCode;
import dev.mcc.rewrite.ExitStatus;
import dev.mcc.rewrite.MacroNames;
import java.util.HashSet;
import java.util.Set;

/**
 * Reads the name of a macro or class: one character, or {@code {name}}. A name in braces that was
 * not seen before gets the next free id.
 */
final class NameReader {
  /** The first id for long names; two are taken from the start (a trial on the real program). */
  private static final int FIRST_LONG = 0xa0;

  /** An id that stands for a name that cannot be one. */
  static final int NONE = 0;

  /** Names that came when all ids were taken; that is said once for each. */
  private final Set<String> refused = new HashSet<>();

  private final MacroNames names;
  private final Complaints complaints;

  /** Hears what is wrong with a name; see {@link LoadLog#error}. */
  interface Complaints {
    void say(DiagnosticCode code, int status, String words, String message, String hint);
  }

  /**
   * A name as read.
   *
   * @param id its id; {@link #NONE} if there is no usable name
   * @param end index behind it
   * @param faulty true if the real program refuses to give the name an id
   */
  record Name(int id, int end, boolean faulty) {}

  NameReader(MacroNames names, Complaints complaints) {
    this.names = names;
    this.complaints = complaints;
  }

  /** The next free id; {@link MacroNames#IDS} if there is none. */
  private int next() {
    int next = FIRST_LONG;
    while (next < MacroNames.IDS && names.isTaken(next)) {
      next++;
    }
    return next;
  }

  /**
   * The id of a name without braces, given one if it has none; {@link #NONE} after a message when
   * all are taken.
   */
  int id(String name) {
    Integer known = names.find(name);
    if (known != null) {
      return known;
    }
    int id = next();
    if (id >= MacroNames.IDS) {
      if (refused.add(name)) {
        say(
            "Macro/class {" + name + "}: too many long names",
            "There is no room for the name `" + name + "`: all ids are taken.");
      }
      unusable();
      return NONE;
    }
    names.assign(name, id);
    return id;
  }

  /** Reads the name at a place of a text; says what is wrong with it. */
  Name read(String text, int at) {
    if (at >= text.length()) {
      required();
      return new Name(NONE, at, false);
    }
    if (text.charAt(at) != '{') {
      return new Name(text.charAt(at), at + 1, false);
    }
    StringBuilder name = new StringBuilder();
    int end = at + 1;
    while (end < text.length()
        && text.charAt(end) != '}'
        && name.length() < MacroNames.MAX_LENGTH) {
      char c = text.charAt(end++);
      if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_') {
        name.append(c);
      } else {
        say(
            "Invalid macro/class character " + c,
            "The character "
                + shown(c)
                + " cannot stand in the name of a macro or class; the program leaves it out.");
      }
    }
    return closed(text, end, name.toString());
  }

  private Name closed(String text, int end, String name) {
    if (end >= text.length()) {
      say("Unbalanced { on " + name, "The brace of the name `{" + name + "` is never closed.");
      return refused(text.length());
    }
    if (text.charAt(end) != '}') {
      say(
          "Macro/class name ({" + name + "}) too long (" + MacroNames.MAX_LENGTH + " chars max)",
          "The name that starts with `"
              + name
              + "` has more than "
              + MacroNames.MAX_LENGTH
              + " characters.");
      return refused(end);
    }
    if (name.isEmpty()) {
      required();
      return new Name(NONE, end + 1, false);
    }
    int id = id(name);
    return new Name(id, end + 1, id == NONE);
  }

  private Name refused(int end) {
    unusable();
    return new Name(NONE, end, true);
  }

  private void unusable() {
    say(
        "Unable to assign macro/class ID (mid = 0xffffffff)",
        "The name of a macro or class here is not usable.");
  }

  private void required() {
    say("Name required for macro/class", "The name of a macro or class is missing.");
  }

  private void say(String words, String message) {
    complaints.say(
        DiagnosticCode.BAD_MACRO_NAME,
        ExitStatus.SOFTWARE,
        words,
        message,
        "Names have letters, digits and _, stand in braces, and have at most 25 characters.");
  }

  private static String shown(char c) {
    return c > ' ' && c < 127
        ? "`" + c + "`"
        : String.format(java.util.Locale.ROOT, "0x%02x", (int) c);
  }
}
