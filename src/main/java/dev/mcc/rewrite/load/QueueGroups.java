// SPDX-License-Identifier: Apache-2.0
package dev.mcc.rewrite.load;

import dev.mcc.cf.syntax.LineText;
import dev.mcc.diag.DiagnosticCode;
import dev.mcc.rewrite.ExitStatus;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/** Executes {@code Q} lines. */
final class QueueGroups {
  /** Most queue groups, the one that is always there included. */
  private static final int MAX = 50;

  private final LoadState state;
  private final Set<String> names = new LinkedHashSet<>(Set.of("mqueue"));

  QueueGroups(LoadState state) {
    this.state = state;
  }

  /** True if there is a group of this name, whatever the letter case. */
  boolean has(String name) {
    return names.contains(name.toLowerCase(Locale.ROOT));
  }

  /** Declares a queue group. */
  void line(String line) {
    if (line.length() == 1) {
      error("name required for queue", "The queue group has no name.");
      return;
    }
    EquateScanner equates = new EquateScanner(line, 1);
    String name = equates.name();
    boolean path = false;
    while (equates.next()) {
      if (!equates.hasValue()) {
        error(
            "queue " + name + ": `=' expected",
            "An equate of queue group `" + name + "` has no value.");
        return;
      }
      switch (equates.letter()) {
        case 'P' -> {
          path = !equates.value().isEmpty();
          if (equates.value().isEmpty()) {
            error("queue " + name + ": empty path name", "The path of the queue group is empty.");
          }
        }
        case 'I' -> Times.check(state.log, equates.value());
        case 'F', 'N', 'J', 'r', 'R' -> {}
        default ->
            error(
                "Q" + name + ": unknown queue equate " + equates.letter() + "=",
                "Queue groups have no equate `" + equates.letter() + "=`.");
      }
    }
    if (!path && state.options.get("queuedirectory") == null) {
      error(
          "QueueDir must be defined before queue groups",
          "A queue group without a path needs option QueueDirectory in front of it.");
      return;
    }
    if (!has(name) && names.size() >= MAX) {
      error(
          "too many queue groups defined (" + MAX + " max)",
          "There can be " + MAX + " queue groups, and this is one more.");
      return;
    }
    names.add(name.toLowerCase(Locale.ROOT));
  }

  private void error(String words, String message) {
    state.log.error(DiagnosticCode.BAD_LINE, ExitStatus.SOFTWARE, words, message, null);
  }

  /** True for the characters that end a name. */
  static boolean endsName(char c) {
    return c == ',' || LineText.isSpace(c);
  }
}
