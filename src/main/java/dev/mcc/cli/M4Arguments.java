// SPDX-License-Identifier: Apache-2.0
package dev.mcc.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * The command line of {@code mcc m4}: that of GNU m4 1.4.19, in which the order of files,
 * definitions, traces, {@code -s} and {@code --debugfile} counts, while every other option holds
 * from the start.
 */
final class M4Arguments {
  /**
   * One thing to do, in the order of the command line.
   *
   * @param value the option's value or the file; null when the option came without one
   */
  record Action(Kind kind, String value) {}

  /** Kinds of actions. */
  enum Kind {
    /** {@code -D name[=value]}. */
    DEFINE,
    /** {@code -U name}. */
    UNDEFINE,
    /** {@code -t name}. */
    TRACE,
    /** {@code -s}. */
    SYNC,
    /** {@code --debugfile}. */
    DEBUG_FILE,
    /** A file to read; {@code -} is standard input. */
    FILE
  }

  /** What {@code --warn-macro-sequence} looks for when no pattern is given. */
  private static final String SEQUENCES = "\\$\\({[^}]*}\\|[0-9][0-9]+\\)";

  private final List<Action> actions = new ArrayList<>();
  private final List<String> includePath = new ArrayList<>();
  private final List<String> warnings = new ArrayList<>();
  private boolean prefixed;
  private boolean gnu = true;
  private boolean quiet;
  private int fatalWarnings;
  private int nesting;
  private int argumentLength;
  private String debug = "";
  private String errorOutput;
  private String sequences;
  private String freeze;
  private String reload;
  private boolean allowExec;
  private boolean help;
  private boolean version;
  private String problem;

  private M4Arguments() {}

  /** Reads the arguments up to the first mistake, which is kept as {@link #problem}. */
  static M4Arguments parse(String[] args) {
    M4Arguments result = new M4Arguments();
    GetOpt options = new GetOpt(args, result::option, file -> result.act(Kind.FILE, file));
    result.problem = options.read();
    return result;
  }

  private void act(Kind kind, String value) {
    actions.add(new Action(kind, value));
  }

  /** Takes one option; false ends the reading. */
  private boolean option(char letter, String value, boolean isLong) {
    switch (letter) {
      case 'D' -> act(Kind.DEFINE, value);
      case 'U' -> act(Kind.UNDEFINE, value);
      case 't' -> act(Kind.TRACE, value);
      case 's' -> act(Kind.SYNC, null);
      case GetOpt.DEBUG_FILE -> act(Kind.DEBUG_FILE, value);
      case 'I' -> includePath.add(value);
      case 'P' -> prefixed = true;
      case 'E' -> fatalWarnings++;
      case 'Q' -> quiet = true;
      case 'G' -> gnu = false;
      case 'g' -> gnu = true;
      case 'd' -> debug(value);
      case 'o' -> errorOutput = value;
      case 'l' -> argumentLength = Math.max(0, number(value));
      case 'L' -> nesting = Math.max(0, number(value));
      case 'F' -> freeze = value;
      case 'R' -> reload = value;
      case 'e' -> warnings.add("warning: `m4 -e' is deprecated, use `-i' instead");
      case 'B', 'S', 'T' ->
          warnings.add("warning: `m4 -" + letter + "' may be removed in a future release");
      case 'N' ->
          warnings.add("warning: `m4 " + (isLong ? "--diversions" : "-N") + "' is deprecated");
      case GetOpt.WARN_MACRO_SEQUENCE ->
          sequences = value == null ? SEQUENCES : value.isEmpty() ? null : value;
      case GetOpt.ALLOW_EXEC -> allowExec = true;
      case GetOpt.HELP -> {
        help = true;
        return false;
      }
      case GetOpt.VERSION -> {
        version = true;
        return false;
      }
      default -> {
        // -H and -i: nothing depends on them here.
      }
    }
    return true;
  }

  private void debug(String flags) {
    String given = flags == null || flags.isEmpty() ? "aeq" : flags;
    if (dev.mcc.m4.Tracer.validFlags(given)) {
      debug = given;
    } else {
      debug = "";
      warnings.add("bad debug flags: `" + given + "'");
    }
  }

  /** A number as C's atoi reads it. */
  private static int number(String text) {
    return (int) dev.mcc.m4.result.DecimalNumber.read(text).value();
  }

  List<Action> actions() {
    return actions;
  }

  /** What to say before anything else, each without the program's name. */
  List<String> warnings() {
    return warnings;
  }

  /** Folders to look for files in; none when the GNU extensions are off. */
  List<String> includePath() {
    return gnu ? includePath : List.of();
  }

  boolean prefixed() {
    return prefixed;
  }

  boolean gnu() {
    return gnu;
  }

  boolean quiet() {
    return quiet;
  }

  int fatalWarnings() {
    return fatalWarnings;
  }

  int nesting() {
    return nesting;
  }

  int argumentLength() {
    return argumentLength;
  }

  String debug() {
    return debug;
  }

  /** File for debugging output from the start; null when not given. */
  String errorOutput() {
    return errorOutput;
  }

  /** Pattern of sequences to warn about in definitions; null for none. */
  String sequences() {
    return sequences;
  }

  /** File to write the state to at the end; null when not given. */
  String freeze() {
    return freeze;
  }

  /** File to read the state from at the start; null when not given. */
  String reload() {
    return reload;
  }

  boolean allowExec() {
    return allowExec;
  }

  /** What is wrong with the command line; null when nothing is. */
  String problem() {
    return problem;
  }

  boolean help() {
    return help;
  }

  boolean version() {
    return version;
  }
}
