// SPDX-License-Identifier: Apache-2.0
package dev.mcc.testmode;

import dev.mcc.rewrite.Metacharacters;
import dev.mcc.rewrite.Session;
import dev.mcc.rewrite.load.TypedText;
import java.util.List;

/** Sets macros ({@code .Dxvalue}) and adds to classes ({@code .Cxword word}). */
final class DefineCommand {
  private static final int CLASSES = 37;
  private static final int SHOWN_FROM = 8;

  private final Session session;
  private final TranscriptBuffer out;
  private final TypedNames typed;

  DefineCommand(Session session, TranscriptBuffer out) {
    this.session = session;
    this.out = out;
    this.typed = new TypedNames(session, out);
  }

  void run(String command) {
    char what = command.length() > 1 ? command.charAt(1) : 0;
    switch (what) {
      case 0 -> out.raw("Usage: .[DC]macro value(s)\n");
      case 'D' -> define(command);
      case 'C' -> addToClass(command);
      default -> out.raw("Unknown \".\" command ").raw(command).end();
    }
  }

  private void define(String command) {
    TypedText.Name name = typed.read(command, 2);
    if (name.id() != 0) {
      session.setMacro(name.id(), typed.value(trimmed(command.substring(name.end()))));
    }
  }

  /** A value loses the blanks at its end, but never its first character. */
  private static String trimmed(String value) {
    return value.isEmpty() ? value : value.charAt(0) + Blanks.trimEnd(value.substring(1));
  }

  private void addToClass(String command) {
    if (command.length() == 2) {
      return;
    }
    TypedText.Name name = typed.read(command, 2);
    if (name.id() == 0) {
      return;
    }
    String words = Expansion.of(typed.value(command.substring(name.end())), session, out);
    int at = Blanks.skip(words, 0);
    while (at < words.length()) {
      int end = Blanks.wordEnd(words, at);
      add(name.id(), words.substring(at, end));
      at = Blanks.skip(words, end);
    }
  }

  /** Adds a word, or the words of another class for {@code $=x}. */
  private void add(int id, String word) {
    boolean copies = word.charAt(0) == Metacharacters.MATCH_CLASS && word.length() > 1;
    if (session.debug().at(CLASSES, SHOWN_FROM)) {
      String spelling = session.macroNames().spelling(id);
      String name =
          spelling.startsWith("{") ? spelling.substring(1, spelling.length() - 1) : spelling;
      if (name.length() == 1 && name.charAt(0) <= ' ') {
        name = "***UNDEFINED MACRO***";
      }
      out.raw("setclass(").raw(name).raw(", ");
      if (copies) {
        out.raw("$=").raw(name).raw(")\n");
      } else {
        out.internal(word, session.macroNames()).raw(")\n");
      }
    }
    if (copies) {
      List<String> words = session.classes().words(word.charAt(1));
      words.forEach(each -> session.addToClass(id, each));
    } else {
      session.addToClass(id, word);
    }
  }
}
