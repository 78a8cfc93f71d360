// SPDX-License-Identifier: Apache-2.0
package dev.mcc.peers;

import dev.mcc.golden.BtSession;
import java.util.List;

/**
 * Where the real program and ours part.
 *
 * @param session the session
 * @param command index of the command, -1 for what is printed before the first prompt; the number
 *     of commands for the exit status and what follows the last command
 * @param real what the real program printed, or its exit status
 * @param own what ours printed
 */
record BtDifference(BtSession session, int command, String real, String own) {
  private static final int SHOWN = 12;

  /** The command in words. */
  String title() {
    if (command < 0) {
      return "(start)";
    }
    return command < session.commands().size() ? session.commands().get(command) : "(end)";
  }

  /**
   * Differences with the same key probably have the same cause: the kind of the command and the
   * first line that differs, names and numbers left out.
   */
  String key() {
    List<String> a = real.lines().toList();
    List<String> b = own.lines().toList();
    int i = 0;
    while (i < a.size() && i < b.size() && a.get(i).equals(b.get(i))) {
      i++;
    }
    return kind()
        + " | "
        + general(i < a.size() ? a.get(i) : "(nothing)")
        + " | "
        + general(i < b.size() ? b.get(i) : "(nothing)");
  }

  /** The command's word; one word for all rulesets. */
  private String kind() {
    String word = title().strip().split("[ ,]", 2)[0];
    if (word.startsWith("/") || word.startsWith("(") || word.startsWith("=M")) {
      return word;
    }
    if (word.startsWith("=S") || word.startsWith("$=")) {
      return word.substring(0, 2);
    }
    return word.startsWith("$") ? "$" : "RULESET";
  }

  /** What a line is about: up to its colon, and the status at its end. */
  private static String general(String line) {
    String text = line.startsWith("> ") ? line.substring(2) : line;
    if (text.matches(".{16} (  input|returns):.*")) {
      return text.substring(17).replaceAll(":.*", ":");
    }
    if (text.matches(".*/sendmail.cf: line \\d+: .*")) {
      text = text.replaceFirst(".*/sendmail.cf: line \\d+: ", "");
    }
    String status = text.matches(".*\\(\\d+\\)") ? text.replaceFirst(".*\\(", " (") : "";
    int colon = text.indexOf(':');
    String head = colon < 0 ? text : text.substring(0, colon);
    head = head.replaceAll("\"[^\"]*\"", "..").replaceAll("[0-9]+", "N");
    return (head.length() > 40 ? head.substring(0, 40) : head) + status;
  }

  /** How long a reader, and the shrinker, would have to look. */
  int size() {
    return real.length() + session.cf().length();
  }

  /** The report with the session, ready to become a golden case. */
  String golden() {
    StringBuilder text = new StringBuilder(report());
    text.append("--- input.cf\n").append(session.cf());
    text.append(session.cf().endsWith("\n") ? "" : "\n").append("--- commands\n");
    session.commands().forEach(line -> text.append(line).append('\n'));
    if (!session.options().isEmpty()) {
      text.append("--- args\n").append(String.join("\n", session.options())).append('\n');
    }
    return text.toString();
  }

  /** For people: the lines of both from the first different one on. */
  String report() {
    List<String> a = real.lines().toList();
    List<String> b = own.lines().toList();
    int same = 0;
    while (same < a.size() && same < b.size() && a.get(same).equals(b.get(same))) {
      same++;
    }
    StringBuilder text = new StringBuilder();
    text.append(session.name()).append(": ").append(title()).append('\n');
    if (same > 0) {
      text.append("    ").append(a.get(same - 1)).append('\n');
    }
    lines(text, "  - ", a, same);
    lines(text, "  + ", b, same);
    return text.toString();
  }

  private static void lines(StringBuilder text, String sign, List<String> lines, int from) {
    for (int i = from; i < lines.size() && i < from + SHOWN; i++) {
      text.append(sign).append(lines.get(i)).append('\n');
    }
    if (lines.size() > from + SHOWN) {
      text.append(sign).append("... ").append(lines.size() - from - SHOWN).append(" more\n");
    }
  }
}
