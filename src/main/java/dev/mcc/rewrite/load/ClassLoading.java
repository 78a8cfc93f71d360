// SPDX-License-Identifier: Apache-2.0
package dev.mcc.rewrite.load;

import dev.mcc.cf.syntax.LineText;
import dev.mcc.rewrite.Metacharacters;

/** Executes {@code C} and {@code T} lines. */
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
    state.mentionedClasses.set(name.id());
    addWords(name.id(), state.expanded(line.substring(name.end())));
  }

  /** Puts the users of a {@code T} line into class t. */
  void trusted(String line) {
    addWords('t', line.substring(1));
  }

  /** Puts the words of a text into a class. */
  void addWords(int id, String words) {
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
}
