// SPDX-License-Identifier: Apache-2.0
package dev.mcc.cli;

import dev.mcc.diag.Diagnostic;
import dev.mcc.diag.DiagnosticCode;
import dev.mcc.diag.Diagnostics;
import dev.mcc.facts.Target;
import dev.mcc.m4.Limits;
import dev.mcc.source.SourceFile;
import dev.mcc.tree.BundledTree;
import dev.mcc.tree.CompileRequest;
import dev.mcc.tree.CompileResult;
import dev.mcc.tree.Compiler;
import dev.mcc.tree.DirectoryTree;
import dev.mcc.tree.Tree;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code mcc compile}: from {@code .mc} files to {@code .cf} files. */
@Command(
    name = CompileCommand.NAME,
    description = {
      "Compiles a .mc file to a sendmail.cf (or submit.cf) on standard output.",
      "The template tree is built in; m4, sendmail and the classic tree are not needed."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  mcc compile sendmail.mc > sendmail.cf",
      "  mcc compile -o /etc/mail/sendmail.cf /etc/mail/sendmail.mc",
      "  mcc compile --tree /usr/share/sendmail/cf -o out/ *.mc"
    })
final class CompileCommand implements Callable<Integer> {
  static final String NAME = "compile";

  private final Streams streams;

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE.mc",
      description = "The files to compile; - is standard input. Several need -o with a directory.")
  private List<String> files = List.of();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description =
          "Write to FILE, replacing it only when the compilation succeeds. A directory gets one"
              + " NAME.cf for each NAME.mc.")
  private String output;

  @Option(
      names = "--tree",
      paramLabel = "DIR",
      description =
          "Use the template tree in DIR, such as /usr/share/sendmail/cf; the result is then byte"
              + " for byte that of m4 with this tree.")
  private String tree;

  @Option(
      names = "--overlay",
      paramLabel = "DIR",
      description =
          "Look for feature/, ostype/, mailer/, domain/, hack/ and siteconfig/ files in DIR"
              + " before the tree. Repeatable; the first wins.")
  private List<Path> overlays = List.of();

  @Option(
      names = {"-D", "--define"},
      paramLabel = "NAME[=VALUE]",
      description = "Define an m4 macro before the file is read. Repeatable.")
  private List<String> definitions = List.of();

  @Option(names = "--submit", description = "Compile for message submission: gives a submit.cf.")
  private boolean submit;

  @Option(
      names = "--target",
      paramLabel = "VERSION[/VENDOR]",
      converter = TargetConverter.class,
      defaultValue = "8.17",
      description =
          "The sendmail that will load the result: its version, 8.12 to 8.18 with or without patch"
              + " level, and who built it (berkeley, sun, debian or freebsd), such as 8.15.2/sun."
              + " Default: ${DEFAULT-VALUE}.")
  private Target target;

  @ArgGroup(exclusive = true)
  private Stamping stamping = new Stamping();

  private static final class Stamping {
    @Option(
        names = "--stamp",
        description = "Add the classic line that says who built the file, where and when.")
    private boolean stamp;

    // Read by nobody: it names what happens without --stamp, and excludes it.
    @SuppressWarnings("UnusedVariable")
    @Option(
        names = "--reproducible",
        description = "Name no host, user or date in the result. This is the default.")
    private boolean reproducible;
  }

  @Option(
      names = "--root",
      paramLabel = "DIR",
      description =
          "Read included files only from DIR, the tree, the overlays and the file's own"
              + " directory. Repeatable.")
  private List<Path> roots = List.of();

  @Option(
      names = "--allow-exec",
      description = "Let the file run commands with syscmd and esyscmd. Only for files you trust.")
  private boolean allowExec;

  @Option(
      names = "--max-expansions",
      paramLabel = "N",
      description = "Give up after N macro calls. Default: ${DEFAULT-VALUE}.",
      defaultValue = "5000000")
  private long maxExpansions;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description =
          "How messages are written to standard error: text, gcc (one line each) or json. Default:"
              + " ${DEFAULT-VALUE}.")
  private MessageFormat format;

  private Diagnostics found = Diagnostics.NONE;

  CompileCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    checkUsage();
    Tree used = tree == null ? new BundledTree() : new DirectoryTree(tree);
    Compiler compiler = new Compiler(new LiveWorld(streams, null));
    int status = Main.OK;
    for (String file : files) {
      status = Math.max(status, compile(compiler, used, file));
    }
    // A program that reads JSON gets a document in any case.
    if (!found.isEmpty() || format == MessageFormat.JSON) {
      streams.complain(format.renderer().render(found));
    }
    return status;
  }

  private void checkUsage() {
    boolean intoDirectory =
        output != null && (output.endsWith("/") || Files.isDirectory(Path.of(output)));
    if (files.size() > 1 && !intoDirectory) {
      throw new ParameterException(
          spec.commandLine(), "several files need -o with a directory for the results");
    }
    if (tree != null && !DirectoryTree.isTree(Path.of(tree))) {
      throw new ParameterException(
          spec.commandLine(), "no template tree in " + tree + ": it has no m4/cf.m4");
    }
    for (Path overlay : overlays) {
      if (!Files.isDirectory(overlay)) {
        throw new ParameterException(spec.commandLine(), "no directory " + overlay);
      }
    }
    for (Path root : roots) {
      if (!Files.isDirectory(root)) {
        throw new ParameterException(spec.commandLine(), "no directory " + root);
      }
    }
    if (maxExpansions < 1) {
      throw new ParameterException(spec.commandLine(), "--max-expansions must be positive");
    }
  }

  private int compile(Compiler compiler, Tree used, String file) {
    SourceFile main;
    try {
      main =
          file.equals("-")
              ? SourceFile.of("<stdin>", streams.in().readAllBytes())
              : SourceFile.of(file, read(Path.of(file)));
    } catch (IOException e) {
      report(
          DiagnosticCode.UNREADABLE_INPUT, "The file `" + file + "' cannot be read: " + reason(e));
      return Main.USAGE;
    }
    CompileResult result = compiler.compile(request(main, file, used));
    print(result.diagnostics());
    boolean printed = output == null || output.equals("-");
    if (!result.ok()) {
      // With a classic tree, standard output is what m4 prints, also when the tree complains.
      if (printed && used.templates() == null && result.onlyTreeErrors()) {
        streams.print(result.output().text());
      }
      return Main.FINDINGS;
    }
    String text = result.output().text();
    if (printed) {
      streams.print(text);
      return Main.OK;
    }
    Path to = Path.of(output);
    try {
      if (output.endsWith("/") || Files.isDirectory(to)) {
        Files.createDirectories(to);
        to = to.resolve(resultName(file));
      }
      OutputFile.replace(to, text);
      return Main.OK;
    } catch (IOException e) {
      report(
          DiagnosticCode.UNWRITABLE_OUTPUT,
          "The file `" + to + "' cannot be written: " + reason(e));
      return Main.USAGE;
    }
  }

  private static byte[] read(Path path) throws IOException {
    if (Files.isDirectory(path)) {
      throw new IOException("it is a directory");
    }
    return Files.readAllBytes(path);
  }

  private static String resultName(String file) {
    String name = file.equals("-") ? "sendmail.mc" : Path.of(file).getFileName().toString();
    return (name.endsWith(".mc") ? name.substring(0, name.length() - 3) : name) + ".cf";
  }

  private CompileRequest request(SourceFile main, String file, Tree used) {
    Path directory = file.equals("-") ? null : Path.of(file).toAbsolutePath().getParent();
    Map<String, String> defined = new LinkedHashMap<>();
    for (String definition : definitions) {
      int equals = definition.indexOf('=');
      defined.put(
          equals < 0 ? definition : definition.substring(0, equals),
          equals < 0 ? "" : definition.substring(equals + 1));
    }
    return new CompileRequest(
        main,
        directory,
        used,
        overlays,
        defined,
        submit,
        target,
        stamping.stamp ? Host.stamp() : tree == null ? null : Host.anonymousStamp(),
        roots,
        allowExec,
        new Limits(
            Limits.COMPILE.nesting(),
            maxExpansions,
            Limits.COMPILE.pending(),
            Limits.COMPILE.output(),
            Limits.COMPILE.includes()));
  }

  private void print(Diagnostics diagnostics) {
    found = found.and(diagnostics);
  }

  private void report(DiagnosticCode code, String message) {
    print(Diagnostics.of(new ArrayList<>(List.of(new Diagnostic(code, message, null, null, 1)))));
  }

  private static String reason(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "there is no such file or folder.";
    }
    if (e instanceof AccessDeniedException) {
      return "permission denied.";
    }
    return e.getMessage() + ".";
  }
}
