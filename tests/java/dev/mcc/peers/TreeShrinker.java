// SPDX-License-Identifier: Apache-2.0
package dev.mcc.peers;

import dev.mcc.golden.BtRun;
import dev.mcc.golden.BtSession;
import dev.mcc.peers.TreeComparison.Compiled;
import java.util.ArrayList;
import java.util.List;

/**
 * Reduces a configuration on which the trees differ to one that cannot do without any of its lines;
 * or to what it has after a quarter of a minute.
 */
final class TreeShrinker {
  private static final long SECONDS = 15;
  private static final int TOGETHER = 8;

  private final TreeComparison trees;
  private final BtProgram real;
  private long deadline;

  TreeShrinker(TreeComparison trees, SendmailBox box) {
    this.trees = trees;
    this.real = BtProgram.real(box);
  }

  /** The smallest configuration found, and how it differs. */
  TreeDifference shrink(TreeDifference difference) {
    deadline = System.nanoTime() + SECONDS * 1_000_000_000;
    TreeDifference smallest = difference;
    int size = Math.max(1, smallest.config().lines().size() / 2);
    while (System.nanoTime() < deadline) {
      TreeDifference smaller = without(smallest, size);
      if (smaller != null) {
        smallest = smaller;
        size = Math.max(1, Math.min(size, smallest.config().lines().size() / 2));
      } else if (size == 1) {
        break;
      } else {
        size /= 2;
      }
    }
    return smallest;
  }

  private TreeDifference without(TreeDifference difference, int size) {
    List<String> lines = difference.config().lines();
    List<TreeConfig> candidates = new ArrayList<>();
    for (int from = 0; from < lines.size(); from += size) {
      List<String> fewer = new ArrayList<>(lines.subList(0, from));
      fewer.addAll(lines.subList(Math.min(lines.size(), from + size), lines.size()));
      candidates.add(difference.config().withLines(fewer));
    }
    for (int from = 0; from < candidates.size(); from += TOGETHER) {
      TreeDifference found =
          first(difference, candidates.subList(from, Math.min(candidates.size(), from + TOGETHER)));
      if (found != null || System.nanoTime() > deadline) {
        return found;
      }
    }
    return null;
  }

  private TreeDifference first(TreeDifference difference, List<TreeConfig> candidates) {
    List<BtCommand> question = difference.question();
    List<Compiled> compiled = new ArrayList<>();
    for (Compiled each : candidates.parallelStream().map(trees::compile).toList()) {
      boolean oneRefuses = !each.classic().agrees(!each.ours().ok());
      if (difference.difference().group().equals(TreeComparison.REFUSED)) {
        if (oneRefuses) {
          return new TreeDifference(each.config(), difference.difference(), List.of());
        }
      } else if (each.ours().ok() && !each.classicRefuses()) {
        compiled.add(each);
      }
    }
    List<BtSession> sessions = new ArrayList<>();
    compiled.forEach(each -> sessions.add(each.classicSession(question)));
    compiled.forEach(each -> sessions.add(each.ourSession(question)));
    List<BtRun> runs = real.run(sessions);
    for (int i = 0; i < compiled.size(); i++) {
      int mine = compiled.size() + i;
      CfComparison comparison =
          CfComparison.of(
              compiled.get(i).classic().output(),
              compiled.get(i).ours().output().text(),
              question,
              BtTranscript.of(sessions.get(i), runs.get(i)),
              BtTranscript.of(sessions.get(mine), runs.get(mine)));
      for (Difference found : comparison.differences()) {
        if (difference.sameKind(found)) {
          return new TreeDifference(compiled.get(i).config(), found, difference.commands());
        }
      }
    }
    return null;
  }
}
