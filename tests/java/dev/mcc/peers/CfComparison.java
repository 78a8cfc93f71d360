// SPDX-License-Identifier: Apache-2.0
package dev.mcc.peers;

import dev.mcc.golden.PairQuestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The outcome of comparing two configurations: statement by statement, and answer by answer in the
 * real sendmail.
 *
 * @param compared how many things were compared, by group
 * @param differences those that differ, in the order found
 */
record CfComparison(Map<String, Integer> compared, List<Difference> differences) {
  CfComparison {
    compared = Map.copyOf(compared);
    differences = List.copyOf(differences);
  }

  /** Group of the commands that are counted but have no defined answer. */
  static final String NOT_COMPARED = "(endless recursion)";

  /**
   * In an answer of a configuration that does without the ruleset; two such answers compare
   * nothing.
   */
  private static final String UNDEFINED = "Undefined ruleset ";

  private static final String RUNAWAY = "excessive recursion";

  /** The version in $Z is that of the tree, or the one a configuration was compiled for. */
  private static final Pattern VERSION = Pattern.compile("^8(\\.\\d+)+");

  /** A complaint about a text that rules put together on their way, which is each tree's own. */
  private static final Pattern ON_THE_WAY =
      Pattern.compile("(?m)^\\w+:.*<TMPF>\\.\\.\\. Unbalanced '.'\\n");

  /** Number of all comparisons. */
  int total() {
    return compared.entrySet().stream()
        .filter(group -> !group.getKey().equals(NOT_COMPARED))
        .mapToInt(Map.Entry::getValue)
        .sum();
  }

  /** Compares two configurations completely. */
  static CfComparison of(
      SendmailBox box, String first, String second, List<String> addresses, Sampling sampling) {
    CfStatements firstStatements = CfStatements.of(first);
    CfStatements secondStatements = CfStatements.of(second);
    return of(
        box,
        first,
        second,
        new CommandPlan(addresses, sampling).commands(firstStatements, secondStatements));
  }

  /**
   * Compares the statements of two configurations and their answers to some commands.
   *
   * @param commands in the order in which they are typed
   */
  static CfComparison of(SendmailBox box, String first, String second, List<BtCommand> commands) {
    String one = first + PairQuestion.RULESET;
    String two = second + PairQuestion.RULESET;
    List<String> lines = commands.stream().map(BtCommand::text).toList();
    var secondRun = CompletableFuture.supplyAsync(() -> box.run(two, "second", lines));
    BtTranscript firstRun = box.run(one, "first", lines);
    return of(first, second, commands, firstRun, secondRun.join());
  }

  /** Compares the statements of two configurations and what they answered to some commands. */
  static CfComparison of(
      String first, String second, List<BtCommand> commands, BtTranscript one, BtTranscript two) {
    Builder builder = new Builder();
    builder.statements(CfStatements.of(first), CfStatements.of(second));
    builder.answers(commands, one, two);
    return new CfComparison(builder.compared, builder.differences);
  }

  private static final class Builder {
    private final Map<String, Integer> compared = new TreeMap<>();
    private final List<Difference> differences = new ArrayList<>();

    void compare(String group, String question, String first, String second) {
      compared.merge(group, 1, Integer::sum);
      if (!first.equals(second)) {
        differences.add(new Difference(group, question, first, second));
      }
    }

    void statements(CfStatements first, CfStatements second) {
      TreeSet<String> keys = new TreeSet<>(first.values().keySet());
      keys.addAll(second.values().keySet());
      for (String key : keys) {
        char kind = key.charAt(0);
        if (kind != 'C' && kind != 'D') {
          compare(
              "lines " + kind, key, text(first.values().get(key)), text(second.values().get(key)));
        }
      }
    }

    private static String text(List<String> values) {
      return values == null ? "(none)" : String.join("\n", values);
    }

    void answers(List<BtCommand> commands, BtTranscript one, BtTranscript two) {
      compare("load", "complaints", withoutLines(one.startup()), withoutLines(two.startup()));
      for (int i = 0; i < commands.size(); i++) {
        BtCommand command = commands.get(i);
        if (i >= one.answers().size() || i >= two.answers().size()) {
          compare(
              "load",
              "sendmail ended after this command: " + commands.get(Math.max(0, i - 1)),
              "answers " + one.answers().size(),
              "answers " + two.answers().size());
          differences.add(
              new Difference(
                  "load",
                  "sendmail ended early",
                  "exit " + one.exitStatus(),
                  "exit " + two.exitStatus()));
          break;
        }
        if (!command.group().isEmpty()) {
          compare(command, one.answers().get(i), two.answers().get(i));
        }
      }
    }

    /** A mistake that is the user's own is at another line of each. */
    private static String withoutLines(String complaints) {
      return complaints.replaceAll("(?m): line \\d+: ", ": ");
    }

    /**
     * Where the classic rules call themselves until sendmail stops them, the result depends on the
     * depth of the calls alone: such answers are counted apart.
     */
    private void compare(BtCommand command, String first, String second) {
      if (first.contains(RUNAWAY)) {
        compared.merge(NOT_COMPARED, 1, Integer::sum);
        return;
      }
      if (first.equals(second) && first.contains(UNDEFINED)) {
        return;
      }
      compare(command.group(), question(command), answer(command, first), answer(command, second));
    }

    private static String answer(BtCommand command, String text) {
      if (command.group().equals("classes")) {
        return text.lines().sorted().collect(Collectors.joining("\n"));
      }
      return command.text().equals("$Z")
          ? VERSION.matcher(text).replaceFirst("")
          : ON_THE_WAY.matcher(text).replaceAll("");
    }

    private static String question(BtCommand command) {
      return command.context().isEmpty()
          ? command.text()
          : command.text() + "   [" + command.context() + "]";
    }
  }
}
