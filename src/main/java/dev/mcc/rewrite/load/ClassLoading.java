// SPDX-License-Identifier: Apache-2.0
package dev.mcc.rewrite.load;

import dev.mcc.cf.syntax.LineText;
import dev.mcc.diag.DiagnosticCode;
import dev.mcc.rewrite.ExitStatus;
import dev.mcc.rewrite.Metacharacters;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Executes {@code C}, {@code F} and {@code T} lines. */
final class ClassLoading {
  private final LoadState state;

  ClassLoading(LoadState state) {
    this.state = state;
  }

  /** Puts the words of a {@code C} line into its class. */
  void words(String line) {
    NameReader.Name name = state.names.read(line, 1);
    if (name.id() == NameReader.NONE) {
      return;
    }
    addWords(name.id(), state.expanded(line.substring(name.end())));
  }

  /** Puts the users of a {@code T} line into class t. */
  void trusted(String line) {
    addWords('t', line.substring(1));
  }

  private void addWords(int id, String words) {
    int start = -1;
    for (int i = 0; i <= words.length(); i++) {
      boolean space = i == words.length() || LineText.isSpace(words.charAt(i));
      if (space && start >= 0) {
        add(id, words.substring(start, i));
        start = -1;
      } else if (!space && start < 0) {
        start = i;
      }
    }
  }

  /** A word that starts with {@code $=x} stands for all that class x has now. */
  private void add(int id, String word) {
    if (word.length() > 1 && word.charAt(0) == Metacharacters.MATCH_CLASS) {
      for (String member : state.classes.words(word.charAt(1))) {
        state.classes.add(id, member);
      }
    } else {
      state.classes.add(id, word);
    }
  }

  /** Puts the words that an {@code F} line names into its class. */
  void file(String line) {
    NameReader.Name name = state.names.read(line, 1);
    if (name.id() == NameReader.NONE) {
      return;
    }
    int at = skipSpace(line, name.end());
    boolean optional = false;
    if (line.startsWith("-", at)) {
      int end = at;
      while (end < line.length() && !LineText.isSpace(line.charAt(end))) {
        optional |= line.charAt(end) == 'o';
        end++;
      }
      at = skipSpace(line, end);
    }
    int end = at;
    while (end < line.length() && !LineText.isSpace(line.charAt(end))) {
      end++;
    }
    String path = line.substring(at, end);
    try {
      byte[] content = state.world.files().read(path);
      for (String entry : new String(content, StandardCharsets.ISO_8859_1).split("\n")) {
        if (!entry.startsWith("#")) {
          int start = skipSpace(entry, 0);
          int space = start;
          while (space < entry.length() && !LineText.isSpace(entry.charAt(space))) {
            space++;
          }
          addWords(name.id(), entry.substring(start, space));
        }
      }
    } catch (IOException e) {
      if (!optional) {
        state.log.error(
            DiagnosticCode.CLASS_FILE,
            ExitStatus.OSERR,
            "fileclass: cannot open '" + path + "': " + e.getMessage(),
            "The file `" + path + "` of the class cannot be read.",
            "With `-o` in front of the path the file may be missing.");
      }
    }
  }

  private static int skipSpace(String line, int from) {
    int at = from;
    while (at < line.length() && LineText.isSpace(line.charAt(at))) {
      at++;
    }
    return at;
  }
}
