// SPDX-License-Identifier: Apache-2.0
package dev.mcc.rewrite;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of all classes in one symbol table, as in the real program: letter case does not count,
 * and the first spelling of a word is shown for every class.
 *
 * <p>Mutable while a configuration is read; afterwards a program's table is never changed, and a
 * session that adds words works on a copy.
 */
public final class ClassTable {
  private static final class Word {
    final String spelling;
    final BitSet classes = new BitSet();

    Word(String spelling) {
      this.spelling = spelling;
    }
  }

  private final Map<String, Word> words = new LinkedHashMap<>();

  /**
   * What the matcher uses, made when a class is first asked for; null after a change. Threads may
   * each make their own, which are equal and immutable, so that no order between them is needed.
   */
  private final WordClass[] prepared = new WordClass[MacroNames.IDS];

  /** An independent copy. */
  public ClassTable copy() {
    ClassTable copy = new ClassTable();
    for (Word word : words.values()) {
      Word twin = new Word(word.spelling);
      twin.classes.or(word.classes);
      copy.words.put(AsciiCase.lower(word.spelling), twin);
    }
    return copy;
  }

  /** Puts a word into a class; the empty word too. */
  public void add(int id, String word) {
    Word entry = words.computeIfAbsent(AsciiCase.lower(word), key -> new Word(word));
    entry.classes.set(id);
    prepared[id] = null;
  }

  /** True if the class has this word or phrase, whatever the letter case. */
  public boolean contains(int id, String phrase) {
    return prepared(id).contains(phrase);
  }

  /** The words of a class for the matcher. */
  WordClass prepared(int id) {
    WordClass ready = prepared[id];
    if (ready == null) {
      List<String> members = new ArrayList<>();
      words.forEach(
          (word, entry) -> {
            if (entry.classes.get(id)) {
              members.add(word);
            }
          });
      ready = members.isEmpty() ? WordClass.EMPTY : WordClass.of(members);
      prepared[id] = ready;
    }
    return ready;
  }

  /**
   * The words of a class in the order in which each was first entered in any class. (The order in
   * which {@code $=x} prints them is the symbol table's and belongs to test mode.)
   */
  public List<String> words(int id) {
    List<String> members = new ArrayList<>();
    for (Word word : words.values()) {
      if (word.classes.get(id)) {
        members.add(word.spelling);
      }
    }
    return members;
  }
}
