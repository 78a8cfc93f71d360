// SPDX-License-Identifier: Apache-2.0
package dev.mcc.testmode;

import dev.mcc.rewrite.ExitStatus;
import dev.mcc.rewrite.LoadMessage;
import dev.mcc.rewrite.Program;
import dev.mcc.rewrite.Rewriter;
import dev.mcc.rewrite.Session;
import dev.mcc.rewrite.world.World;
import java.util.function.Consumer;

/**
 * Address test mode: takes the commands of {@code sendmail -bt} one by one and writes what the real
 * program prints for them. Owned by one thread.
 */
public final class TestMode {
  private final TranscriptBuffer out;
  private final Session session;
  private final RulesetCommand rulesets;
  private final DefineCommand definitions;
  private final ShowCommand shows;
  private final SlashCommand slashes;
  private boolean operators;
  private boolean finished;

  /**
   * Starts test mode; nothing is written yet.
   *
   * @param program the configuration
   * @param world what it can see
   * @param out where the transcript goes
   * @param prepare sets debugging levels, macros and the like before the first command
   */
  public TestMode(Program program, World world, TranscriptBuffer out, Consumer<Session> prepare) {
    this.out = out;
    Transcript transcript = new Transcript(out);
    this.session = new Session(program, world, transcript);
    transcript.attach(session);
    prepare.accept(session);
    Rewriter rewriter = new Rewriter(session);
    this.rulesets = new RulesetCommand(rewriter, out);
    this.definitions = new DefineCommand(session, out);
    this.shows = new ShowCommand(session, out);
    this.slashes = new SlashCommand(rewriter, out, transcript);
  }

  /** The state that commands change. */
  public Session session() {
    return session;
  }

  /** Makes a typed {@code $|} and the like the operator, which the real program does not. */
  public void readOperators() {
    operators = true;
  }

  /** Writes what loading had to say, and the two lines that greet. */
  public void greet() {
    for (LoadMessage message : session.program().messages()) {
      if (message.text() != null) {
        out.raw(message.text()).end();
      }
    }
    out.raw("ADDRESS TEST MODE (ruleset 3 NOT automatically invoked)\n");
    out.raw("Enter <ruleset> <address>\n");
  }

  /** Writes the prompt. */
  public void prompt() {
    out.raw("> ");
  }

  /** True once {@code /quit} was given. */
  public boolean finished() {
    return finished;
  }

  /** Ends the session: closes the maps, which debugging levels show. */
  public void finish() {
    for (String name : SymbolOrder.sortedMaps(session.program().maps().keySet())) {
      session.program().map(name).close(session);
    }
  }

  /** The exit status that errors so far leave behind; a failure that may pass is none. */
  public int exitStatus() {
    return session.exitStatus() == ExitStatus.TEMPFAIL ? ExitStatus.OK : session.exitStatus();
  }

  /** Runs one command, given without its line end. */
  public void execute(String line) {
    int start = 0;
    while (start < line.length() && line.charAt(start) == ' ') {
      start++;
    }
    if (start == line.length()) {
      return;
    }
    String command = line.substring(start);
    session.setRecipient(null);
    switch (command.charAt(0)) {
      case '#' -> {
        // A comment.
      }
      case '?' -> new HelpText(session, out).print("-bt");
      case '.' -> definitions.run(command);
      case '=' -> shows.show(command);
      case '$' -> shows.value(command);
      case '-' -> debug(command);
      case '/' -> {
        String trimmed = Blanks.trimEnd(command);
        if (slashes.isQuit(trimmed)) {
          finished = true;
        } else {
          slashes.run(trimmed);
        }
      }
      default -> rulesets.run(command, operators);
    }
  }

  private void debug(String command) {
    if (command.length() < 2) {
      out.raw("Usage: -d{debug arguments}\n");
    } else if (command.charAt(1) == 'd') {
      DebugArguments.apply(command.substring(2), session.debug());
    } else {
      out.raw("Unknown \"-\" command ").raw(command).end();
    }
  }

  /** Exit status for a configuration that cannot be read at all. */
  public static int unreadableConfiguration() {
    return ExitStatus.OSFILE;
  }
}
