// SPDX-License-Identifier: Apache-2.0
package dev.mcc.golden;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A session whose answers can be told apart: after every command a mark is typed.
 *
 * @param name for reports
 * @param cf text of the configuration
 * @param options further options of the command line
 * @param commands the lines typed, without their ends
 */
public record BtSession(String name, String cf, List<String> options, List<String> commands) {
  private static final String MARK = "/mark";
  private static final String PROMPT = "> ";

  public BtSession {
    Objects.requireNonNull(name);
    Objects.requireNonNull(cf);
    options = List.copyOf(options);
    commands = List.copyOf(commands);
  }

  /** A session without options. */
  public static BtSession of(String name, String cf, List<String> commands) {
    return new BtSession(name, cf, List.of(), commands);
  }

  /** The session with marks. */
  public BtJob marked() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < commands.size(); i++) {
      text.append(commands.get(i)).append('\n').append(MARK).append(i).append('\n');
    }
    return new BtJob(name, cf, options, text.toString());
  }

  /** The same configuration with other commands. */
  public BtSession withCommands(List<String> others) {
    return new BtSession(name, cf, options, others);
  }

  /** The same commands with another configuration. */
  public BtSession withCf(String other) {
    return new BtSession(name, other, options, commands);
  }

  /**
   * What a run of {@link #marked()} printed, cut at the marks.
   *
   * @return what stood before the first prompt, then an answer for each command that was answered
   *     completely (prompts included), then the rest
   */
  public List<String> split(BtRun run) {
    List<String> pieces = new ArrayList<>();
    String out = run.out();
    int start = out.startsWith(PROMPT) ? 0 : out.indexOf("\n" + PROMPT) + 1;
    pieces.add(out.substring(0, start));
    for (int i = 0; i < commands.size(); i++) {
      String mark = PROMPT + "Unknown \"/\" command " + MARK + i + "\n";
      int end = out.indexOf(mark, start);
      if (end < 0) {
        break;
      }
      pieces.add(out.substring(start, end));
      start = end + mark.length();
    }
    pieces.add(out.substring(start));
    return pieces;
  }
}
