// SPDX-License-Identifier: Apache-2.0
package dev.mcc.cli;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * The options of {@code mcc m4} as help, manual page and completion show them. {@link M4Arguments}
 * reads the command line, because the order of files and definitions counts and picocli does not
 * keep it.
 */
@SuppressWarnings("UnusedVariable") // The fields are there for their annotations.
final class M4OptionModel {
  @Parameters(
      arity = "0..*",
      paramLabel = "FILE",
      description = "The files to expand, in this order; - or none is standard input.")
  private List<String> files;

  @Option(
      names = {"-D", "--define"},
      paramLabel = "NAME[=VALUE]",
      description = "Define a macro. Holds for the files that follow.")
  private List<String> define;

  @Option(
      names = {"-U", "--undefine"},
      paramLabel = "NAME",
      description = "Remove a macro, a builtin too.")
  private List<String> undefine;

  @Option(
      names = {"-I", "--include"},
      paramLabel = "DIR",
      description = "Look for included files in DIR, after the current folder. Repeatable.")
  private List<String> include;

  @Option(
      names = {"-P", "--prefix-builtins"},
      description = "Put m4_ in front of the names of all builtins.")
  private boolean prefixBuiltins;

  @Option(
      names = {"-E", "--fatal-warnings"},
      description = "Once: warnings make the exit status 1. Twice: stop at the first one.")
  private boolean[] fatalWarnings;

  @Option(
      names = {"-Q", "--quiet", "--silent"},
      description = "Leave out some warnings, such as those about excess arguments.")
  private boolean quiet;

  @Option(
      names = {"-s", "--synclines"},
      description = "Write #line directives, for programs that read the output.")
  private boolean synclines;

  @Option(
      names = {"-g", "--gnu"},
      description = "Switch the GNU extensions on again, after -G.")
  private boolean gnu;

  @Option(
      names = {"-G", "--traditional"},
      description = "Switch the GNU extensions off.")
  private boolean traditional;

  @Option(
      names = {"-i", "-e", "--interactive"},
      description = "Taken for compatibility.")
  private boolean interactive;

  @Option(
      names = {"-d", "--debug"},
      arity = "0..1",
      paramLabel = "FLAGS",
      description = "Set the debugging flags, from aceflipqtxV; without FLAGS: aeq.")
  private String debug;

  @Option(
      names = "--debugfile",
      arity = "0..1",
      paramLabel = "FILE",
      description =
          "From here on, write debugging and trace output to FILE, or to the error stream when"
              + " there is none.")
  private String debugFile;

  @Option(
      names = {"-o", "--error-output"},
      paramLabel = "FILE",
      description = "Write debugging and trace output to FILE, from the start.")
  private String errorOutput;

  @Option(
      names = "--warn-macro-sequence",
      arity = "0..1",
      paramLabel = "REGEXP",
      description = "Warn when a definition has text that matches REGEXP.")
  private String warnMacroSequence;

  @Option(
      names = {"-t", "--trace"},
      paramLabel = "NAME",
      description = "Trace the calls of a macro. Repeatable.")
  private List<String> trace;

  @Option(
      names = {"-l", "--arglength"},
      paramLabel = "N",
      description = "Show at most N characters of each argument in traces.")
  private int argumentLength;

  @Option(
      names = {"-L", "--nesting-limit"},
      paramLabel = "N",
      description = "Stop when macro calls nest deeper than N; 0 is no limit.")
  private int nestingLimit;

  @Option(
      names = {"-H", "--hashsize"},
      paramLabel = "N",
      description = "Taken for compatibility.")
  private int hashSize;

  @Option(
      names = {"-F", "--freeze-state"},
      paramLabel = "FILE",
      description = "Write the state to FILE at the end, in place of the waiting diversions.")
  private String freezeState;

  @Option(
      names = {"-R", "--reload-state"},
      paramLabel = "FILE",
      description = "Read the state from FILE at the start.")
  private String reloadState;

  @Option(
      names = "--allow-exec",
      description =
          "Let the input run commands and make temporary files. Only for files you trust.")
  private boolean allowExec;

  /** Replaces mcc's own {@code -h} and {@code -V}, which m4 does not have. */
  static void adapt(CommandSpec m4) {
    m4.remove(m4.findOption("-h"));
    m4.remove(m4.findOption("-V"));
    m4.addOption(flag("--help", "Print this help and exit."));
    m4.addOption(flag("--version", "Print the version and exit."));
  }

  private static OptionSpec flag(String name, String description) {
    return OptionSpec.builder(name).type(boolean.class).description(description).build();
  }
}
