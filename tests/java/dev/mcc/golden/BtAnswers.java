// SPDX-License-Identifier: Apache-2.0
package dev.mcc.golden;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What a session answered, reduced to results: see {@link BtAnswer}.
 *
 * @param complaint what stands before the first prompt, the two banner lines left out; empty when
 *     the configuration loaded without complaint
 * @param answers one for each command that was answered completely, in order
 */
public record BtAnswers(String complaint, List<String> answers) {
  private static final String BANNER =
      "ADDRESS TEST MODE (ruleset 3 NOT automatically invoked)\nEnter <ruleset> <address>\n";
  private static final String PROMPT = "> ";

  public BtAnswers {
    Objects.requireNonNull(complaint);
    answers = List.copyOf(answers);
  }

  /** Cuts a run of {@link BtSession#marked()}. */
  public static BtAnswers of(BtSession session, BtRun run) {
    List<String> pieces = session.split(run);
    String start = pieces.get(0);
    String complaint =
        start.contains(BANNER)
            ? start.replace(BANNER, "")
            : start + "(no banner, exit status " + run.status() + ")\n";
    List<String> answers = new ArrayList<>();
    for (int i = 1; i < pieces.size() - 1; i++) {
      String answer = reduced(pieces.get(i));
      boolean listsClass = session.commands().get(i - 1).startsWith("$=");
      answers.add(listsClass ? sorted(answer) : answer);
    }
    return new BtAnswers(complaint, answers);
  }

  /** Words of a class have no order. */
  private static String sorted(String lines) {
    return lines.lines().sorted().map(line -> line + "\n").collect(Collectors.joining());
  }

  private static String reduced(String piece) {
    BtAnswer answer = new BtAnswer();
    piece
        .lines()
        .map(line -> line.startsWith(PROMPT) ? line.substring(PROMPT.length()) : line)
        .filter(line -> !line.isEmpty())
        .forEach(answer::add);
    return answer.text();
  }
}
