// SPDX-License-Identifier: Apache-2.0
package dev.mcc.golden;

import java.util.ArrayList;
import java.util.List;

/**
 * What one configuration has beyond and without those of another, for people: comments and empty
 * lines are left out; changed rules stand below the name of their ruleset and the line before them.
 */
final class CfDiff {
  private record Line(String text, String ruleset) {}

  private final List<Line> before;
  private final List<Line> after;
  private final StringBuilder out = new StringBuilder();
  private String heading = "";

  private CfDiff(String before, String after) {
    this.before = lines(before);
    this.after = lines(after);
  }

  /** The lines with {@code -} and {@code +}; empty when both say the same. */
  static String of(String before, String after) {
    CfDiff diff = new CfDiff(before, after);
    diff.write();
    return diff.out.toString();
  }

  private static List<Line> lines(String cf) {
    List<Line> lines = new ArrayList<>();
    String ruleset = "";
    for (String text : cf.split("\n")) {
      if (text.startsWith("S")) {
        ruleset = text;
      } else if (text.matches("[A-QT-Z].*")) {
        ruleset = "";
      }
      if (!text.isBlank() && !text.startsWith("#")) {
        lines.add(new Line(text, ruleset));
      }
    }
    return lines;
  }

  private void write() {
    int[][] common = common();
    int i = 0;
    int j = 0;
    boolean changing = false;
    while (i < before.size() || j < after.size()) {
      if (i < before.size() && j < after.size() && before.get(i).equals(after.get(j))) {
        changing = false;
        i++;
        j++;
        continue;
      }
      boolean removed =
          j == after.size() || (i < before.size() && common[i + 1][j] >= common[i][j + 1]);
      Line line = removed ? before.get(i) : after.get(j);
      if (!changing || !heading.equals(line.ruleset)) {
        heading(line, changing ? null : i == 0 ? null : before.get(i - 1));
      }
      changing = true;
      out.append(removed ? '-' : '+').append(line.text).append('\n');
      if (removed) {
        i++;
      } else {
        j++;
      }
    }
  }

  private void heading(Line line, Line previous) {
    boolean isRule = !line.ruleset.isEmpty() && !line.text.equals(line.ruleset);
    if (isRule && !heading.equals(line.ruleset)) {
      out.append("@@ ").append(line.ruleset).append('\n');
    }
    heading = line.ruleset;
    if (isRule && previous != null && previous.text.startsWith("R")) {
      out.append(' ').append(previous.text).append('\n');
    }
  }

  /** Length of the longest common subsequence of the ends that begin at i and j. */
  private int[][] common() {
    int[][] common = new int[before.size() + 1][after.size() + 1];
    for (int i = before.size() - 1; i >= 0; i--) {
      for (int j = after.size() - 1; j >= 0; j--) {
        common[i][j] =
            before.get(i).equals(after.get(j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    return common;
  }
}
