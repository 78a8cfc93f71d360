// SPDX-License-Identifier: Apache-2.0
package dev.mcc.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * The command line of {@code mcc m4}: that of GNU m4, in which the order of files and definitions
 * counts.
 */
final class M4Arguments {
  /** One thing to do, in the order of the command line. */
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
    /** A file to read; {@code -} is standard input. */
    FILE
  }

  private final List<Action> actions = new ArrayList<>();
  private final List<String> includePath = new ArrayList<>();
  private boolean prefixed;
  private boolean gnu = true;
  private boolean quiet;
  private boolean syncLines;
  private boolean interactive;
  private int fatalWarnings;
  private int nesting;
  private int argumentLength;
  private String debug = "";
  private String debugFile;
  private boolean allowExec;
  private String problem;
  private boolean help;
  private boolean version;

  /** Reads the arguments; a mistake is kept as {@link #problem}. */
  static M4Arguments parse(String[] args) {
    M4Arguments result = new M4Arguments();
    boolean options = true;
    for (int i = 0; i < args.length && result.problem == null; i++) {
      String arg = args[i];
      if (!options || arg.equals("-") || !arg.startsWith("-")) {
        result.actions.add(new Action(Kind.FILE, arg));
      } else if (arg.equals("--")) {
        options = false;
      } else if (arg.startsWith("--")) {
        i = result.longOption(args, i);
      } else {
        i = result.shortOptions(args, i);
      }
    }
    return result;
  }

  private int longOption(String[] args, int at) {
    int equals = args[at].indexOf('=');
    String name = equals < 0 ? args[at].substring(2) : args[at].substring(2, equals);
    String value = equals < 0 ? null : args[at].substring(equals + 1);
    char letter =
        switch (name) {
          case "define" -> 'D';
          case "undefine" -> 'U';
          case "include" -> 'I';
          case "prefix-builtins" -> 'P';
          case "fatal-warnings" -> 'E';
          case "quiet", "silent" -> 'Q';
          case "synclines" -> 's';
          case "interactive" -> 'i';
          case "debug" -> 'd';
          case "debugfile" -> 'o';
          case "error-output" -> 'o';
          case "trace" -> 't';
          case "arglength" -> 'l';
          case "nesting-limit" -> 'L';
          case "traditional" -> 'G';
          case "gnu" -> 'g';
          case "hashsize" -> 'H';
          case "allow-exec" -> 'x';
          case "help" -> 'h';
          case "version" -> 'v';
          default -> '?';
        };
    if (letter == '?') {
      problem = "unrecognized option '--" + name + "'";
      return at;
    }
    if (letter == 'x') {
      allowExec = true;
      return at;
    }
    if (takesValue(letter) && value == null) {
      if (at + 1 == args.length) {
        problem = "option '--" + name + "' requires an argument";
        return at;
      }
      option(letter, args[at + 1]);
      return at + 1;
    }
    option(letter, value);
    return at;
  }

  private int shortOptions(String[] args, int at) {
    String arg = args[at];
    for (int i = 1; i < arg.length(); i++) {
      char letter = arg.charAt(i);
      if ("DUIotlLHBNST".indexOf(letter) >= 0) {
        if (i + 1 < arg.length()) {
          option(letter, arg.substring(i + 1));
          return at;
        }
        if (at + 1 == args.length) {
          problem = "option requires an argument -- '" + letter + "'";
          return at;
        }
        option(letter, args[at + 1]);
        return at + 1;
      }
      if (letter == 'd') {
        option('d', i + 1 < arg.length() ? arg.substring(i + 1) : null);
        return at;
      }
      if ("PEQsieGg".indexOf(letter) < 0) {
        problem = "invalid option -- '" + letter + "'";
        return at;
      }
      option(letter, null);
    }
    return at;
  }

  private static boolean takesValue(char letter) {
    return "DUIotlLH".indexOf(letter) >= 0;
  }

  private void option(char letter, String value) {
    switch (letter) {
      case 'D' -> actions.add(new Action(Kind.DEFINE, value));
      case 'U' -> actions.add(new Action(Kind.UNDEFINE, value));
      case 't' -> actions.add(new Action(Kind.TRACE, value));
      case 'I' -> includePath.add(value);
      case 'P' -> prefixed = true;
      case 'E' -> fatalWarnings++;
      case 'Q' -> quiet = true;
      case 's' -> {
        syncLines = true;
        actions.add(new Action(Kind.SYNC, null));
      }
      case 'i', 'e' -> interactive = true;
      case 'G' -> gnu = false;
      case 'g' -> gnu = true;
      case 'd' -> debug = value == null ? "aeq" : value;
      case 'o' -> debugFile = value;
      case 'l' -> argumentLength = number(value);
      case 'L' -> nesting = number(value);
      case 'h' -> help = true;
      case 'v' -> version = true;
      default -> {
        // -H, -B, -N, -S, -T: taken for compatibility, without effect, as in GNU m4.
      }
    }
  }

  private static int number(String text) {
    try {
      return Math.max(0, Integer.parseInt(text));
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  List<Action> actions() {
    return actions;
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

  boolean syncLines() {
    return syncLines;
  }

  boolean interactive() {
    return interactive;
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

  String debugFile() {
    return debugFile;
  }

  boolean allowExec() {
    return allowExec;
  }

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
