// SPDX-License-Identifier: Apache-2.0
package dev.mcc.cli;

import dev.mcc.rewrite.MacroNames;
import dev.mcc.rewrite.Mailer;
import dev.mcc.rewrite.Session;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;

/** Completes commands and the names of rulesets, mailers, maps, macros and classes. */
final class BtCompleter implements Completer {
  private static final List<String> COMMANDS =
      List.of(
          "/parse",
          "/try",
          "/tryflags",
          "/sender",
          "/map",
          "/canon",
          "/mx",
          "/expand",
          "/header",
          "/gethostbyname",
          "/quit");

  private final Session session;

  BtCompleter(Session session) {
    this.session = session;
  }

  @Override
  public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
    if (line.wordIndex() == 0) {
      first(line.word(), candidates);
      return;
    }
    String before = line.word().substring(0, line.wordCursor());
    switch (line.words().get(0).toLowerCase(Locale.ROOT)) {
      case "/try" -> {
        if (line.wordIndex() == 1) {
          add("", mailers(), true, candidates);
        }
      }
      case "/map" -> {
        if (line.wordIndex() == 1) {
          add("", session.program().maps().keySet(), true, candidates);
        }
      }
      case "/expand" -> {
        if (before.startsWith("$")) {
          add("$", macros(), false, candidates);
        }
      }
      default -> {
        // Addresses are not known in advance.
      }
    }
  }

  private void first(String word, List<Candidate> candidates) {
    if (word.startsWith("=S")) {
      add("=S", rulesets(), true, candidates);
    } else if (word.startsWith("$=")) {
      add("$=", classes(), true, candidates);
    } else if (word.startsWith("$")) {
      add("$", macros(), true, candidates);
    } else if (word.startsWith(".D")) {
      add(".D", macros(), false, candidates);
    } else if (word.startsWith(".C")) {
      add(".C", classes(), false, candidates);
    } else {
      int comma = word.lastIndexOf(',');
      add(word.substring(0, comma + 1), rulesets(), true, candidates);
      if (comma < 0) {
        add("", COMMANDS, true, candidates);
        add("", List.of("=S", "=M", "$", "$=", ".D", ".C", "-d", "?"), false, candidates);
      }
    }
  }

  private static void add(
      String before, Collection<String> names, boolean complete, List<Candidate> candidates) {
    for (String name : names) {
      candidates.add(new Candidate(before + name, before + name, null, null, null, null, complete));
    }
  }

  private Set<String> rulesets() {
    return new TreeSet<>(session.program().rulesets().names().keySet());
  }

  private Set<String> mailers() {
    Set<String> names = new TreeSet<>();
    for (Mailer mailer : session.program().mailers()) {
      if (mailer != null) {
        names.add(mailer.name());
      }
    }
    return names;
  }

  private Set<String> macros() {
    Set<String> names = new TreeSet<>();
    for (int id = 0; id < MacroNames.IDS; id++) {
      if (session.macro(id) != null) {
        names.add(session.macroNames().spelling(id));
      }
    }
    return names;
  }

  private Set<String> classes() {
    Set<String> names = new TreeSet<>();
    for (int id = 0; id < MacroNames.IDS; id++) {
      if (!session.classes().words(id).isEmpty()) {
        names.add(session.macroNames().spelling(id));
      }
    }
    return names;
  }
}
