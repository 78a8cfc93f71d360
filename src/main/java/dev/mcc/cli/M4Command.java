// SPDX-License-Identifier: Apache-2.0
package dev.mcc.cli;

import dev.mcc.m4.Expander;
import dev.mcc.m4.FrozenStateException;
import dev.mcc.m4.Limits;
import dev.mcc.m4.M4Message;
import dev.mcc.m4.M4Options;
import dev.mcc.m4.World;
import dev.mcc.mc.McTokenizer;
import dev.mcc.source.SourceFile;
import dev.mcc.source.TracedText;
import dev.mcc.tree.DeepStack;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code mcc m4}: the m4 command, with the command line, messages and exit status of GNU m4. */
@Command(
    name = M4Command.NAME,
    description = {
      "Runs the m4 macro processor, with the options of GNU m4 1.4.19.",
      "Commands (syscmd, esyscmd, mkstemp, maketemp) run only with --allow-exec."
    },
    exitCodeList = {
      "0:success",
      "1:an error, a warning under -E, or an unreadable file",
      "N:what m4exit(N) asked for"
    })
final class M4Command implements Runnable {
  static final String NAME = "m4";

  // Read by picocli, for the help.
  @SuppressWarnings("UnusedVariable")
  @Mixin
  private M4OptionModel options;

  private static final int STACK = 1 << 30;

  @Override
  public void run() {
    // Reached only through help: Main hands the arguments over before picocli reads them.
    throw new IllegalStateException("m4 has its own command line");
  }

  static int run(String[] args, Streams streams) {
    M4Arguments arguments = M4Arguments.parse(args);
    arguments.warnings().forEach(warning -> streams.complain("m4: " + warning + "\n"));
    if (arguments.problem() != null) {
      streams.complain("m4: " + arguments.problem() + "\nTry `m4 --help' for more information.\n");
      return Main.FINDINGS;
    }
    if (arguments.version()) {
      streams.print(Version.TEXT + "\n");
      return Main.OK;
    }
    if (arguments.help()) {
      streams.print(help(streams));
      return Main.OK;
    }
    int status = DeepStack.call(STACK, () -> expand(arguments, streams));
    streams.out().flush();
    return status;
  }

  private static int expand(M4Arguments arguments, Streams streams) {
    LiveWorld world = new LiveWorld(streams, arguments);
    LiveWorld.DebugOutput debug = new LiveWorld.DebugOutput(streams);
    world.attach(debug);
    if (arguments.errorOutput() != null) {
      redirect(debug, arguments.errorOutput(), arguments.errorOutput(), streams);
    }
    M4Options options =
        new M4Options(
            "m4",
            arguments.gnu(),
            arguments.prefixed(),
            arguments.quiet(),
            arguments.fatalWarnings(),
            false,
            arguments.nesting(),
            arguments.debug(),
            arguments.argumentLength(),
            Limits.OPEN);
    Expander expander =
        new Expander(
            options,
            world,
            McTokenizer::tokenize,
            message -> print(message, streams, debug),
            (TracedText text) -> streams.print(text.text()));
    if (arguments.sequences() != null) {
      String mistake = expander.warnOfSequences(arguments.sequences());
      if (mistake != null) {
        streams.complain("m4: --warn-macro-sequence: " + mistake + "\n");
        return Main.FINDINGS;
      }
    }
    if (arguments.reload() != null) {
      int problem = reload(arguments.reload(), expander, world, streams);
      if (problem != Main.OK) {
        return problem;
      }
    }
    boolean read = false;
    boolean unreadable = false;
    for (M4Arguments.Action action : arguments.actions()) {
      switch (action.kind()) {
        case DEFINE -> {
          int equals = action.value().indexOf('=');
          expander.define(
              equals < 0 ? action.value() : action.value().substring(0, equals),
              equals < 0 ? "" : action.value().substring(equals + 1));
        }
        case UNDEFINE -> expander.undefine(action.value());
        case TRACE -> expander.trace(action.value());
        case SYNC -> expander.writeSyncLines();
        // GNU m4 names the error stream when it cannot open the file.
        case DEBUG_FILE -> redirect(debug, action.value(), "stderr", streams);
        case FILE -> {
          read = true;
          SourceFile file = open(action.value(), expander, streams);
          if (file == null) {
            unreadable = true;
          } else if (!expander.read(file)) {
            return expander.status();
          }
        }
      }
    }
    if (!read && !expander.read(open("-", expander, streams))) {
      return expander.status();
    }
    if (arguments.freeze() == null) {
      expander.finish();
    } else if (expander.expandWrapped()) {
      expander.flush();
      try {
        Files.write(
            Path.of(arguments.freeze()), expander.freeze().getBytes(StandardCharsets.ISO_8859_1));
      } catch (IOException | InvalidPathException e) {
        streams.complain(
            "m4: cannot open `" + arguments.freeze() + "': " + LiveWorld.reason(e) + "\n");
        return Main.FINDINGS;
      }
    }
    return unreadable && expander.status() == 0 ? Main.FINDINGS : expander.status();
  }

  private static int reload(String name, Expander expander, LiveWorld world, Streams streams) {
    World.Opened opened = world.open(name);
    if (opened.file() == null) {
      streams.complain("m4: cannot open " + name + ": " + opened.failure() + "\n");
      return Main.FINDINGS;
    }
    try {
      expander.reload(opened.file());
      return Main.OK;
    } catch (FrozenStateException e) {
      streams.complain("m4:" + e.getMessage() + "\n");
      return e.status();
    }
  }

  private static void redirect(
      LiveWorld.DebugOutput debug, String file, String shownName, Streams streams) {
    if (!debug.redirect(file)) {
      streams.complain("m4: cannot set debug file `" + shownName + "': " + debug.failure() + "\n");
    }
  }

  private static SourceFile open(String name, Expander expander, Streams streams) {
    if (name.equals("-")) {
      try {
        return SourceFile.of("stdin", streams.in().readAllBytes());
      } catch (IOException e) {
        streams.complain("m4: error reading file `stdin'\n");
        return null;
      }
    }
    World.Opened opened = expander.open(name);
    if (opened.file() == null) {
      streams.complain("m4: cannot open `" + name + "': " + opened.failure() + "\n");
    }
    return opened.file();
  }

  private static void print(M4Message message, Streams streams, LiveWorld.DebugOutput debug) {
    switch (message.kind()) {
      case DEBUG -> debug.print(message.text());
      case ERRPRINT -> streams.complain(message.text());
      default -> streams.complain(message.text() + "\n");
    }
  }

  private static String help(Streams streams) {
    return Main.commandLine(streams).getSubcommands().get(NAME).getUsageMessage();
  }
}
