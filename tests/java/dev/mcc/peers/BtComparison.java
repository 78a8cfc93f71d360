// SPDX-License-Identifier: Apache-2.0
package dev.mcc.peers;

import dev.mcc.golden.BtRun;
import dev.mcc.golden.BtSession;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/** Runs sessions in the real program and in ours and counts what was compared. */
final class BtComparison {
  private static final int BATCH = 40;

  /** Later differences of a session may be consequences of the first. */
  private static final int MOST_OF_ONE = 4;

  private final BtProgram real;
  private final BtProgram own;
  private final List<BtDifference> differences = new ArrayList<>();
  private int commands;
  private int differing;
  private int sessions;
  private final List<String> without = new ArrayList<>();

  BtComparison(BtProgram real, BtProgram own) {
    this.real = real;
    this.own = own;
  }

  /** The real sendmail in a box against ours. */
  static BtComparison of(SendmailBox box) {
    return new BtComparison(BtProgram.real(box), BtProgram.own(box));
  }

  /** Commands whose answers were compared. */
  int commands() {
    return commands;
  }

  /** Sessions of which at least the start was compared. */
  int sessions() {
    return sessions;
  }

  /** Names of the sessions that the real program did not end by itself. */
  List<String> without() {
    return List.copyOf(without);
  }

  /** The first differences of each session, one of each kind. */
  List<BtDifference> differences() {
    return List.copyOf(differences);
  }

  /** The counts, for people. */
  String summary() {
    return "address test mode: sessions compared "
        + sessions
        + ", commands compared "
        + commands
        + ", sessions that differ "
        + differing
        + ", not ended by the real program "
        + without.size();
  }

  /** The most frequent kinds of differences, each with its smallest session; empty without any. */
  String report(int most) {
    StringBuilder text = new StringBuilder();
    for (List<BtDifference> group : groups().stream().limit(most).toList()) {
      text.append("=== ").append(group.size()).append(" times\n");
      text.append(shrink(group.get(0)).golden());
    }
    return text.toString();
  }

  /** The smallest session that shows the same difference. */
  BtDifference shrink(BtDifference difference) {
    return new BtShrinker(real, own).shrink(difference);
  }

  /** The differences by kind, most frequent first, the shortest session of a kind first. */
  List<List<BtDifference>> groups() {
    Map<String, List<BtDifference>> byKey = new LinkedHashMap<>();
    differences.forEach(d -> byKey.computeIfAbsent(d.key(), k -> new ArrayList<>()).add(d));
    byKey.values().forEach(list -> list.sort(Comparator.comparingInt(BtDifference::size)));
    return byKey.values().stream()
        .sorted(Comparator.comparingInt((List<BtDifference> list) -> -list.size()))
        .toList();
  }

  /** Compares all of the sessions: the real program runs while ours does. */
  void compare(List<BtSession> all) {
    for (int from = 0; from < all.size(); from += 2 * BATCH) {
      List<BtSession> batch = all.subList(from, Math.min(all.size(), from + 2 * BATCH));
      var first = CompletableFuture.supplyAsync(() -> real.run(batch));
      List<BtRun> second = own.run(batch);
      List<BtRun> answers = first.join();
      for (int i = 0; i < batch.size(); i++) {
        add(batch.get(i), answers.get(i), second.get(i));
      }
    }
  }

  /** Compares one session that both have run. */
  void add(BtSession session, BtRun real, BtRun own) {
    if (!real.ended()) {
      without.add(session.name() + " (status " + real.status() + ")");
    }
    sessions++;
    List<BtDifference> found = differences(session, real, own);
    int answered = Math.max(0, session.split(real).size() - 2);
    commands += (int) session.commands().stream().limit(answered).filter(this::asks).count();
    if (!found.isEmpty()) {
      differing++;
    }
    Set<String> keys = new HashSet<>();
    found.stream().filter(d -> keys.add(d.key())).limit(MOST_OF_ONE).forEach(differences::add);
  }

  /** Whether a command has an answer: definitions and debugging levels have none. */
  private boolean asks(String command) {
    return !command.matches("\\s*(\\.[DC]|-d|#|/tryflags ).*|\\s*");
  }

  /** All differences of a session: its start, the commands one by one, its end. */
  static List<BtDifference> differences(BtSession session, BtRun real, BtRun own) {
    List<BtDifference> found = new ArrayList<>();
    List<String> a = session.split(real);
    List<String> b = session.split(own);
    // What the real program prints last when it is stopped is not defined.
    int last = a.size() - 1;
    for (int i = 0; i < last; i++) {
      String mine = i < b.size() - 1 ? b.get(i) : "(no answer) " + b.get(b.size() - 1);
      if (!a.get(i).equals(mine)) {
        found.add(new BtDifference(session, i - 1, a.get(i), mine));
      }
    }
    if (found.isEmpty() && real.ended()) {
      String end = a.get(last) + "exit status " + real.status() + "\n";
      String ownEnd = b.get(b.size() - 1) + "exit status " + own.status() + "\n";
      if (!end.equals(ownEnd)) {
        found.add(new BtDifference(session, session.commands().size(), end, ownEnd));
      }
    }
    return found;
  }
}
