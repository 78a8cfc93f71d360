// SPDX-License-Identifier: Apache-2.0
package dev.mcc.cli;

import dev.mcc.cf.read.CfReader;
import dev.mcc.diag.Diagnostics;
import dev.mcc.rewrite.LoadMessage;
import dev.mcc.rewrite.Program;
import dev.mcc.rewrite.Session;
import dev.mcc.rewrite.load.LoadRequest;
import dev.mcc.rewrite.load.LoadRequest.Setting;
import dev.mcc.rewrite.load.Loader;
import dev.mcc.rewrite.world.World;
import dev.mcc.source.SourceFile;
import dev.mcc.testmode.CommandReader;
import dev.mcc.testmode.DebugArguments;
import dev.mcc.testmode.TestMode;
import dev.mcc.testmode.TranscriptBuffer;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

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

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "0..*",
      paramLabel = "COMMAND",
      description = "Commands to run instead of those of standard input.")
  private List<String> commands = List.of();

  @Option(
      names = {"-C", "--config"},
      paramLabel = "FILE",
      required = true,
      description = "The sendmail.cf; a FILE.mc is compiled on the way, as mcc compile does.")
  private String config;

  @Option(
      names = "-O",
      paramLabel = "NAME=VALUE",
      description = "Set an option after the file has been read. Repeatable.")
  private List<String> longOptions = List.of();

  @Option(
      names = "-o",
      paramLabel = "XVALUE",
      description = "The same with a one-letter name and the value behind it. Repeatable.")
  private List<String> shortOptions = List.of();

  @Option(
      names = "-M",
      paramLabel = "XVALUE",
      description = "Set a macro: one character or {name}, and the value behind it. Repeatable.")
  private List<String> macros = List.of();

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

  @Option(
      names = "-v",
      description = "Repeat each command behind its prompt, as sendmail -v does.")
  private boolean verbose;

  @Option(
      names = "--operators",
      description = "Read a typed $| as the operator between the arguments of a check ruleset.")
  private boolean operators;

  @Option(names = "--class", paramLabel = "X=WORD", description = "Add a word to a class. Repeatable.")
  private List<String> classes = List.of();

  @Option(
      names = "--plain",
      description = "On a terminal, no line editor and no colour: just what sendmail prints.")
  private boolean plain;

  @Mixin private WorldOptions worldOptions = new WorldOptions();

  BtCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    World world = worldOptions.world(spec);
    for (String word : classes) {
      if (word.indexOf('=') < 1) {
        throw new ParameterException(spec.commandLine(), "--class needs X=WORD");
      }
    }
    SourceFile source;
    try {
      source = read(config);
    } catch (IOException e) {
      // The words and the status are the real program's.
      streams.print(config + ": line 0: " + reason(e) + "\n");
      return TestMode.unreadableConfiguration();
    }
    if (config.endsWith(".mc")) {
      Compilation compilation = new Compilation(streams);
      Diagnostics found = compilation.run(source, Path.of(config));
      if (!found.isEmpty()) {
        streams.complain(MessageFormat.TEXT.renderer().render(found));
      }
      if (compilation.result() == null) {
        return Main.FINDINGS;
      }
      source = compilation.result();
    }
    Loader.Loaded loaded =
        Loader.read(new LoadRequest(CfReader.read(source), world, worldOptions.maps(), settings()));
    Program program = loaded.program();
    if (loaded.stopped()) {
      for (LoadMessage message : program.messages()) {
        if (message.text() != null) {
          streams.print(message.text() + "\n");
        }
      }
      return program.exitStatus();
    }
    return run(program, world);
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
    for (String word : classes) {
      int equals = word.indexOf('=');
      String name = word.substring(0, equals);
      Integer id = session.ownMacroNames().find(name.replaceAll("^\\{(.*)\\}$", "$1"));
      if (id == null) {
        throw new ParameterException(spec.commandLine(), "the configuration has no class " + name);
      }
      session.addToClass(id, word.substring(equals + 1));
    }
  }

  private List<Setting> settings() {
    List<Setting> settings = new ArrayList<>();
    longOptions.forEach(each -> settings.add(new Setting(Setting.Kind.LONG_OPTION, each)));
    shortOptions.forEach(each -> settings.add(new Setting(Setting.Kind.SHORT_OPTION, each)));
    macros.forEach(each -> settings.add(new Setting(Setting.Kind.MACRO, each)));
    return settings;
  }

  private static SourceFile read(String name) throws IOException {
    Path path = Path.of(name);
    if (Files.isDirectory(path)) {
      throw new IOException("not a plain file");
    }
    return SourceFile.of(name, Files.readAllBytes(path));
  }

  private static String reason(IOException e) {
    return e instanceof NoSuchFileException
        ? "cannot open: No such file or directory"
        : e instanceof AccessDeniedException
            ? "cannot open: Permission denied"
            : e.getMessage();
  }
}
