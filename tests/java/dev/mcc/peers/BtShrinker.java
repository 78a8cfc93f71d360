// SPDX-License-Identifier: Apache-2.0
package dev.mcc.peers;

import dev.mcc.golden.BtRun;
import dev.mcc.golden.BtSession;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Reduces a session that shows a difference to one that cannot be made smaller by leaving out a
 * command, a line of the configuration, or a word; or to what it has after a quarter of a minute.
 */
final class BtShrinker {
  private static final int ROUNDS = 3;
  private static final long SECONDS = 15;

  private final BtProgram real;
  private final BtProgram own;
  private long deadline;

  BtShrinker(BtProgram real, BtProgram own) {
    this.real = real;
    this.own = own;
  }

  /** The smallest session found, and how it differs. */
  BtDifference shrink(BtDifference difference) {
    deadline = System.nanoTime() + SECONDS * 1_000_000_000;
    BtDifference smallest = difference;
    int last =
        Math.max(0, Math.min(difference.command() + 1, difference.session().commands().size()));
    for (List<String> commands : starts(difference.session().commands().subList(0, last))) {
      BtDifference cut = first(difference, List.of(difference.session().withCommands(commands)));
      if (cut != null) {
        smallest = cut;
        break;
      }
    }
    for (int round = 0; round < ROUNDS; round++) {
      BtDifference before = smallest;
      smallest = reduce(smallest, this::commands, BtShrinker::putCommands);
      smallest = reduce(smallest, BtShrinker::lines, BtShrinker::putLines);
      smallest = words(smallest);
      if (smallest.session().equals(before.session())) {
        break;
      }
    }
    return smallest;
  }

  /** The last command alone, with those before it that set a state, with all before it. */
  private static List<List<String>> starts(List<String> commands) {
    if (commands.isEmpty()) {
      return List.of(commands);
    }
    int last = commands.size() - 1;
    List<String> states = new ArrayList<>();
    for (int i = 0; i < last; i++) {
      if (commands.get(i).matches("(\\.[DC]|-d|/tryflags).*")) {
        states.add(commands.get(i));
      }
    }
    states.add(commands.get(last));
    return List.of(List.of(commands.get(last)), states, commands);
  }

  private List<String> commands(BtSession session) {
    return session.commands();
  }

  private static BtSession putCommands(BtSession session, List<String> commands) {
    return session.withCommands(commands);
  }

  private static List<String> lines(BtSession session) {
    return List.of(session.cf().split("(?<=\n)"));
  }

  private static BtSession putLines(BtSession session, List<String> lines) {
    return session.withCf(String.join("", lines));
  }

  private interface Put {
    BtSession apply(BtSession session, List<String> parts);
  }

  /** Leaves out ever smaller runs of parts, as long as the difference stays. */
  private BtDifference reduce(
      BtDifference difference, Function<BtSession, List<String>> parts, Put put) {
    BtDifference smallest = difference;
    int size = Math.max(1, parts.apply(smallest.session()).size() / 2);
    while (true) {
      List<String> all = parts.apply(smallest.session());
      List<BtSession> candidates = new ArrayList<>();
      for (int from = 0; from < all.size(); from += size) {
        List<String> fewer = new ArrayList<>(all.subList(0, from));
        fewer.addAll(all.subList(Math.min(all.size(), from + size), all.size()));
        candidates.add(put.apply(smallest.session(), fewer));
      }
      BtDifference found = first(smallest, candidates);
      if (found != null) {
        smallest = found;
        size = Math.min(size, Math.max(1, parts.apply(smallest.session()).size() / 2));
      } else if (size == 1) {
        return smallest;
      } else {
        size = size / 2;
      }
    }
  }

  /** Leaves out single words of the lines and commands that remain. */
  private BtDifference words(BtDifference difference) {
    BtDifference smallest = difference;
    for (int i = 0; i < lines(smallest.session()).size(); i++) {
      int line = i;
      smallest =
          reduce(
              smallest,
              s ->
                  line < lines(s).size()
                      ? List.of(lines(s).get(line).split("(?=[ \t$@.,<>:;=])"))
                      : List.of(),
              (s, parts) -> {
                List<String> all = new ArrayList<>(lines(s));
                all.set(line, String.join("", parts));
                return s.withCf(String.join("", all));
              });
    }
    for (int i = 0; i < smallest.session().commands().size(); i++) {
      int line = i;
      smallest =
          reduce(
              smallest,
              s -> List.of(s.commands().get(line).split("(?=[ \t$@.,<>:;=\"()!%])")),
              (s, parts) -> {
                List<String> all = new ArrayList<>(s.commands());
                all.set(line, String.join("", parts));
                return s.withCommands(all);
              });
    }
    return smallest;
  }

  /** The first of the candidates that still shows a difference of the wanted kind. */
  private BtDifference first(BtDifference wanted, List<BtSession> candidates) {
    if (candidates.isEmpty() || System.nanoTime() > deadline) {
      return null;
    }
    List<BtRun> runs = real.run(candidates);
    for (int i = 0; i < candidates.size(); i++) {
      if (!runs.get(i).ended()) {
        continue;
      }
      BtRun other = own.run(List.of(candidates.get(i))).get(0);
      for (BtDifference found : BtComparison.differences(candidates.get(i), runs.get(i), other)) {
        if (found.key().equals(wanted.key())) {
          return found;
        }
      }
    }
    return null;
  }
}
