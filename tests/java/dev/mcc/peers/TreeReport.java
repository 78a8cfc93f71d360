// SPDX-License-Identifier: Apache-2.0
package dev.mcc.peers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a {@link TreeComparison} found, for people. */
final class TreeReport {
  private TreeReport() {}

  /**
   * The counts; the differences by kind, those of the most configurations first, each with its
   * smallest configuration; the differences of the runtime with the smallest session.
   *
   * @param shrinker null to leave the configurations and sessions as they are
   * @param most how many kinds are shown
   */
  static String of(TreeComparison comparison, TreeShrinker shrinker, int most) {
    StringBuilder text = new StringBuilder();
    for (List<TreeDifference> kind : kinds(comparison).stream().limit(most).toList()) {
      TreeDifference shortest = kind.get(0);
      text.append("=== ").append(kind.size()).append(" times, in ").append(names(kind));
      text.append('\n');
      text.append((shrinker == null ? shortest : shrinker.shrink(shortest)).report());
    }
    if (shrinker != null) {
      text.append(comparison.runtime().report(most));
    } else {
      for (List<BtDifference> group : comparison.runtime().groups().stream().limit(most).toList()) {
        text.append("=== ").append(group.size()).append(" times\n").append(group.get(0).report());
      }
    }
    comparison.refused().forEach(each -> text.append("both refuse ").append(each).append('\n'));
    return text.append(comparison.summary()).append('\n').toString();
  }

  private static String names(List<TreeDifference> kind) {
    List<String> names = kind.stream().map(d -> d.config().name()).distinct().toList();
    return names.size() + " configurations: " + names.stream().limit(6).toList();
  }

  private static List<List<TreeDifference>> kinds(TreeComparison comparison) {
    Map<String, List<TreeDifference>> kinds = new LinkedHashMap<>();
    for (TreeDifference each : comparison.differences()) {
      kinds.computeIfAbsent(kind(each.difference()), k -> new ArrayList<>()).add(each);
    }
    kinds
        .values()
        .forEach(
            list ->
                list.sort(
                    Comparator.comparingInt(
                        (TreeDifference d) ->
                            d.config().lines().size() * 20 + d.difference().question().length())));
    return kinds.values().stream()
        .sorted(Comparator.comparingInt((List<TreeDifference> list) -> -list.size()))
        .toList();
  }

  /** The same statement, or the same command with answers that part alike. */
  private static String kind(Difference difference) {
    String group = difference.group();
    if (group.startsWith("lines") || group.equals("classes") || group.equals("macros")) {
      return group + " " + difference.question();
    }
    return group + " " + general(difference.first()) + " | " + general(difference.second());
  }

  private static String general(String answer) {
    String line = answer.lines().findFirst().orElse("");
    return line.length() > 24 ? line.substring(0, 24) : line;
  }
}
