// SPDX-License-Identifier: Apache-2.0
package dev.mcc.cli;

import dev.mcc.rewrite.LoadMessage;
import dev.mcc.rewrite.Program;
import dev.mcc.rewrite.Session;
import dev.mcc.rewrite.world.World;
import dev.mcc.testmode.CommandReader;
import dev.mcc.testmode.DebugArguments;
import dev.mcc.testmode.TestMode;
import dev.mcc.testmode.TranscriptBuffer;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mcc bt}: address test mode. */
@Command(
    name = BtCommand.NAME,
    description = {
      "Runs a configuration in address test mode, as sendmail -bt does.",
      "Commands come from standard input; type ? for them. On a terminal there are line editing,"
          + " history and completion."
    },
    exitCodeList = {
      "0:nothing failed",
      "1:a .mc has errors",
      "2:the command line is wrong",
      "64 to 78:what sendmail would end with, that of the first error"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  mcc bt -C sendmail.cf",
      "  mcc bt -C sendmail.mc '/parse user@example.org' '=M'",
      "  echo '3,0 user@example.org' | mcc bt -C /etc/mail/sendmail.cf --live"
    })
final class BtCommand implements Callable<Integer> {
  static final String NAME = "bt";

  private final Streams streams;

  @Parameters(
      arity = "0..*",
      paramLabel = "COMMAND",
      description = "Commands to run instead of those of standard input.")
  private List<String> commands = List.of();

  @Option(
      names = "-d",
      paramLabel = "LEVELS",
      description = "Debugging levels, such as 21.12,60.1. Repeatable.")
  private List<String> levels = List.of();

  // Read by nobody: the real program takes it too.
  @SuppressWarnings("UnusedVariable")
  @Option(
      names = "-f",
      paramLabel = "ADDRESS",
      description = "Accepted for sendmail's sake; a sender means nothing in test mode.")
  private String sender;

  @Option(names = "-v", description = "Repeat each command behind its prompt, as sendmail -v does.")
  private boolean verbose;

  @Option(
      names = "--operators",
      description = "Read a typed $| as the operator between the arguments of a check ruleset.")
  private boolean operators;

  @Option(
      names = "--plain",
      description = "On a terminal, no line editor and no colour: just what sendmail prints.")
  private boolean plain;

  @Mixin private ConfigurationOptions configuration = new ConfigurationOptions();

  BtCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    Optional<LoadedConfiguration> read;
    try {
      read = configuration.load(streams);
    } catch (IOException e) {
      // The words and the status are the real program's.
      streams.print(configuration.file() + ": line 0: " + ConfigurationOptions.reason(e) + "\n");
      return TestMode.unreadableConfiguration();
    }
    if (read.isEmpty()) {
      return Main.FINDINGS;
    }
    LoadedConfiguration loaded = read.get();
    Program program = loaded.program();
    if (loaded.stopped()) {
      for (LoadMessage message : program.messages()) {
        if (message.text() != null) {
          streams.print(message.text() + "\n");
        }
      }
      return program.exitStatus();
    }
    return run(program, loaded.world());
  }

  private int run(Program program, World world) {
    boolean shell = commands.isEmpty() && !plain && streams.onTerminal();
    TranscriptBuffer out = new TranscriptBuffer(shell ? null : streams.out());
    TestMode mode = new TestMode(program, world, out, this::prepare);
    if (operators) {
      mode.readOperators();
    }
    if (shell) {
      return shell(mode, out);
    }
    mode.greet();
    if (!commands.isEmpty()) {
      for (String command : commands) {
        mode.prompt();
        step(mode, out, command);
      }
    } else {
      converse(mode, out);
    }
    mode.finish();
    out.flush();
    return mode.exitStatus();
  }

  private int shell(TestMode mode, TranscriptBuffer out) {
    try {
      new BtShell(mode, out).run();
    } catch (IOException e) {
      streams.complain("mcc: the terminal cannot be used: " + e.getMessage() + "\n");
      return Main.USAGE;
    }
    return mode.exitStatus();
  }

  private void converse(TestMode mode, TranscriptBuffer out) {
    CommandReader reader = new CommandReader(streams.in());
    while (!mode.finished() && out.failure() == null) {
      mode.prompt();
      if (!reader.ready()) {
        // Whoever types the next command wants to see the answer to this one first.
        out.flush();
      }
      String command;
      try {
        command = reader.next();
      } catch (IOException e) {
        return;
      }
      if (command == null) {
        return;
      }
      step(mode, out, command);
    }
  }

  private void step(TestMode mode, TranscriptBuffer out, String command) {
    if (verbose) {
      out.raw(command).end();
    }
    mode.execute(command);
  }

  private void prepare(Session session) {
    levels.forEach(each -> DebugArguments.apply(each, session.debug()));
    configuration.addWords(session);
  }
}
