// SPDX-License-Identifier: Apache-2.0
package dev.mcc.cli;

import java.util.List;
import java.util.function.Consumer;

/**
 * Splits the command line of m4 as the C library's getopt_long does: long names may be shortened as
 * long as they are unique, and files may stand between options.
 */
final class GetOpt {
  /** {@code --debugfile}, which unlike {@code -o} counts by its place. */
  static final char DEBUG_FILE = '\1';

  /** {@code --warn-macro-sequence}. */
  static final char WARN_MACRO_SEQUENCE = '\2';

  /** {@code --help}. */
  static final char HELP = '\3';

  /** {@code --version}. */
  static final char VERSION = '\4';

  /** {@code --allow-exec}, which GNU m4 has not; it cannot be shortened. */
  static final char ALLOW_EXEC = '\5';

  private static final String SHORT_WITH_VALUE = "BDFHILNRSTUlot";
  private static final String SHORT_WITHOUT_VALUE = "EGPQegis";

  private enum Value {
    NONE,
    OPTIONAL,
    REQUIRED
  }

  private record LongOption(String name, char letter, Value value) {}

  /** In the order in which the C library lists candidates. */
  private static final List<LongOption> LONG =
      List.of(
          new LongOption("arglength", 'l', Value.REQUIRED),
          new LongOption("debug", 'd', Value.OPTIONAL),
          new LongOption("define", 'D', Value.REQUIRED),
          new LongOption("error-output", 'o', Value.REQUIRED),
          new LongOption("debugfile", DEBUG_FILE, Value.OPTIONAL),
          new LongOption("diversions", 'N', Value.REQUIRED),
          new LongOption("fatal-warnings", 'E', Value.NONE),
          new LongOption("freeze-state", 'F', Value.REQUIRED),
          new LongOption("gnu", 'g', Value.NONE),
          new LongOption("hashsize", 'H', Value.REQUIRED),
          new LongOption("include", 'I', Value.REQUIRED),
          new LongOption("interactive", 'i', Value.NONE),
          new LongOption("nesting-limit", 'L', Value.REQUIRED),
          new LongOption("prefix-builtins", 'P', Value.NONE),
          new LongOption("quiet", 'Q', Value.NONE),
          new LongOption("reload-state", 'R', Value.REQUIRED),
          new LongOption("silent", 'Q', Value.NONE),
          new LongOption("synclines", 's', Value.NONE),
          new LongOption("trace", 't', Value.REQUIRED),
          new LongOption("traditional", 'G', Value.NONE),
          new LongOption("undefine", 'U', Value.REQUIRED),
          new LongOption("warn-macro-sequence", WARN_MACRO_SEQUENCE, Value.OPTIONAL),
          new LongOption("help", HELP, Value.NONE),
          new LongOption("version", VERSION, Value.NONE));

  /** Takes one option. */
  @FunctionalInterface
  interface Taker {
    /**
     * Takes an option.
     *
     * @param value null when there is none
     * @return false ends the reading
     */
    boolean take(char letter, String value, boolean isLong);
  }

  private final String[] args;
  private final Taker taker;
  private final Consumer<String> files;
  private int at;
  private boolean over;

  GetOpt(String[] args, Taker taker, Consumer<String> files) {
    this.args = args;
    this.taker = taker;
    this.files = files;
  }

  /** Reads everything; the result is what is wrong, or null. */
  String read() {
    String problem = null;
    boolean options = true;
    while (at < args.length && problem == null && !over) {
      String arg = args[at++];
      if (!options || arg.equals("-") || !arg.startsWith("-")) {
        files.accept(arg);
      } else if (arg.equals("--")) {
        options = false;
      } else {
        problem = arg.startsWith("--") ? longOption(arg) : shortOptions(arg);
      }
    }
    return problem;
  }

  private void take(char letter, String value, boolean isLong) {
    over = !taker.take(letter, value, isLong);
  }

  private String shortOptions(String arg) {
    for (int i = 1; i < arg.length() && !over; i++) {
      char letter = arg.charAt(i);
      String rest = arg.substring(i + 1);
      if (letter == 'd') {
        take(letter, rest.isEmpty() ? null : rest, false);
        return null;
      }
      if (SHORT_WITH_VALUE.indexOf(letter) >= 0) {
        if (rest.isEmpty() && at == args.length) {
          return "option requires an argument -- '" + letter + "'";
        }
        take(letter, rest.isEmpty() ? args[at++] : rest, false);
        return null;
      }
      if (SHORT_WITHOUT_VALUE.indexOf(letter) < 0) {
        return "invalid option -- '" + letter + "'";
      }
      take(letter, null, false);
    }
    return null;
  }

  private String longOption(String arg) {
    if (arg.equals("--allow-exec")) {
      take(ALLOW_EXEC, null, true);
      return null;
    }
    int equals = arg.indexOf('=');
    String name = equals < 0 ? arg.substring(2) : arg.substring(2, equals);
    List<LongOption> exact = LONG.stream().filter(o -> o.name().equals(name)).toList();
    List<LongOption> found =
        exact.isEmpty() ? LONG.stream().filter(o -> o.name().startsWith(name)).toList() : exact;
    if (found.isEmpty()) {
      return "unrecognized option '" + arg + "'";
    }
    if (found.size() > 1) {
      StringBuilder candidates = new StringBuilder();
      found.forEach(o -> candidates.append(" '--").append(o.name()).append('\''));
      return "option '" + arg + "' is ambiguous; possibilities:" + candidates;
    }
    LongOption option = found.get(0);
    if (option.value() == Value.NONE && equals >= 0) {
      return "option '--" + option.name() + "' doesn't allow an argument";
    }
    String value = equals < 0 ? null : arg.substring(equals + 1);
    if (option.value() == Value.REQUIRED && value == null) {
      if (at == args.length) {
        return "option '--" + option.name() + "' requires an argument";
      }
      value = args[at++];
    }
    take(option.letter(), value, true);
    return null;
  }
}
