// SPDX-License-Identifier: Apache-2.0
package dev.mcc.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The {@code mcc} command: built from its streams, returns the exit status. */
@Command(
    name = "mcc",
    description = "Compiles, runs and checks sendmail configurations.",
    version = Version.TEXT,
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    synopsisSubcommandLabel = "COMMAND",
    commandListHeading = "%nCommands:%n",
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:success",
      "1:the input has errors; nothing was written",
      "2:the command line is wrong, or a file cannot be read or written"
    })
public final class Main implements Runnable {
  /** Everything went well. */
  public static final int OK = 0;

  /** The input has errors. */
  public static final int FINDINGS = 1;

  /** The command line is wrong or a file cannot be read or written. */
  public static final int USAGE = 2;

  private static final List<Class<?>> COMMANDS =
      List.of(
          CompileCommand.class,
          BtCommand.class,
          TraceCommand.class,
          ListCommand.class,
          ExplainCommand.class,
          M4Command.class,
          CommandLine.HelpCommand.class,
          ManCommand.class,
          CompletionCommand.class);

  @Spec private CommandSpec spec;

  /** Runs the command on the process's own streams. */
  public static void main(String[] args) {
    // Plain descriptors: System.out would encode, and a .cf is bytes.
    PrintStream out =
        new PrintStream(
            new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16),
            false,
            StandardCharsets.ISO_8859_1);
    PrintStream err =
        new PrintStream(
            new FileOutputStream(FileDescriptor.err), true, StandardCharsets.ISO_8859_1);
    int status = run(args, new Streams(System.in, out, err, Terminal.showsColour()));
    out.flush();
    System.exit(status);
  }

  /** Runs the command on the given streams and returns the exit status. */
  public static int run(String[] args, InputStream in, PrintStream out, PrintStream err) {
    return run(args, new Streams(in, out, err));
  }

  private static int run(String[] args, Streams streams) {
    // m4 has a command line of its own that picocli's rules do not fit.
    if (args.length > 0 && args[0].equals(M4Command.NAME)) {
      return M4Command.run(java.util.Arrays.copyOfRange(args, 1, args.length), streams);
    }
    // picocli reads the annotations of every command it is given; one alone starts much faster.
    int status = commandLine(streams, needed(args)).execute(args);
    streams.out().flush();
    return status;
  }

  private static List<Class<?>> needed(String[] args) {
    return switch (args.length == 0 ? "" : args[0]) {
      case CompileCommand.NAME -> List.of(CompileCommand.class);
      case BtCommand.NAME -> List.of(BtCommand.class);
      case TraceCommand.NAME -> List.of(TraceCommand.class);
      case ListCommand.NAME -> List.of(ListCommand.class);
      case ExplainCommand.NAME -> List.of(ExplainCommand.class);
      default -> COMMANDS;
    };
  }

  /** The command line model, for running it and for generating documentation. */
  static CommandLine commandLine(Streams streams) {
    return commandLine(streams, COMMANDS);
  }

  private static CommandLine commandLine(Streams streams, List<Class<?>> commands) {
    CommandLine line = new CommandLine(new Main(), new Commands(streams));
    commands.forEach(line::addSubcommand);
    CommandLine m4 = line.getSubcommands().get(M4Command.NAME);
    if (m4 != null) {
      M4OptionModel.adapt(m4.getCommandSpec());
    }
    line.setOut(streams.outWriter());
    line.setErr(streams.errWriter());
    line.setUsageHelpAutoWidth(false);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setParameterExceptionHandler(
        (problem, args) -> {
          CommandLine failed = problem.getCommandLine();
          failed.getErr().println("mcc: " + problem.getMessage());
          if (!CommandLine.UnmatchedArgumentException.printSuggestions(problem, failed.getErr())) {
            failed.getErr().println("Try 'mcc help' for the commands and their options.");
          }
          failed.getErr().flush();
          return USAGE;
        });
    return line;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "a command is missing");
  }
}
