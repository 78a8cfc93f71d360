// SPDX-License-Identifier: Apache-2.0
package dev.mcc.m4;

import dev.mcc.source.SourceFile;

/** Tracing of calls and the debugging output of m4 ({@code -d}, {@code -t}, traceon, debugmode). */
public final class Tracer {
  /** The flags that {@code V} stands for. */
  private static final String ALL = "aceflipqtx";

  private final M4Options options;
  private final Reporter reporter;
  private String flags;

  /** The line about the call under way, as far as it is known before the call is made. */
  private final StringBuilder line = new StringBuilder();

  private int ids;

  Tracer(M4Options options, Reporter reporter) {
    this.options = options;
    this.reporter = reporter;
    this.flags = expandFlags(options.debug());
  }

  /** The letters a flag string stands for: {@code V} is all of them. */
  static String expandFlags(String letters) {
    return letters.indexOf('V') >= 0 ? ALL : letters;
  }

  /** True for a string of flags that m4 knows. */
  public static boolean validFlags(String letters) {
    return letters.chars().allMatch(c -> (ALL + "V").indexOf(c) >= 0);
  }

  boolean has(char flag) {
    return flags.indexOf(flag) >= 0;
  }

  /** debugmode: sets, adds ({@code +}) or removes ({@code -}) flags. */
  public void change(char how, String letters) {
    String given = expandFlags(letters);
    if (how == '+') {
      StringBuilder sum = new StringBuilder(flags);
      given.chars().filter(c -> flags.indexOf(c) < 0).forEach(c -> sum.append((char) c));
      flags = sum.toString();
    } else if (how == '-') {
      StringBuilder rest = new StringBuilder();
      flags.chars().filter(c -> given.indexOf(c) < 0).forEach(c -> rest.append((char) c));
      flags = rest.toString();
    } else {
      flags = given;
    }
  }

  boolean traces(Macro macro) {
    return macro.traced || has('t');
  }

  int nextId() {
    return ++ids;
  }

  void beforeArguments(String name, int level, int id, SourceFile source, int offset) {
    if (has('c')) {
      print(header(level, id, source, offset) + name + " ...");
    }
  }

  void beforeCall(Call call, int level, int id, Delimiters quotes) {
    line.setLength(0);
    line.append(header(level, id, call.locationSource, call.locationOffset))
        .append(call.name())
        .append(arguments(call, quotes));
    if (has('c')) {
      print(line + " -> ???");
      line.setLength(0);
    }
  }

  /** Drops what is known of the call under way, as debugmode and debugfile do to their own. */
  void forgetCall() {
    line.setLength(0);
  }

  void afterCall(Call call, int level, int id, Delimiters quotes) {
    if (has('c')) {
      line.append(header(level, id, call.locationSource, call.locationOffset)).append(call.name());
      if (call.count() > 0) {
        line.append("(...)");
      }
    }
    if (has('e')) {
      if (call.expansionBuiltin() == null && call.isShown()) {
        line.append(" -> ").append(quote(call.expansion(), quotes));
      }
    }
    print(line.toString());
    line.setLength(0);
  }

  private String header(int level, int id, SourceFile source, int offset) {
    StringBuilder line = new StringBuilder("m4trace:");
    if (source != null && has('f')) {
      line.append(source.name()).append(':');
    }
    if (source != null && has('l')) {
      line.append(source.line(offset)).append(':');
    }
    line.append(" -").append(level).append("- ");
    if (has('x')) {
      line.append("id ").append(id).append(": ");
    }
    return line.toString();
  }

  private String arguments(Call call, Delimiters quotes) {
    if (call.count() == 0 || !has('a')) {
      return "";
    }
    StringBuilder list = new StringBuilder("(");
    for (int i = 1; i <= call.count(); i++) {
      if (i > 1) {
        list.append(", ");
      }
      Builtin builtin = call.builtinArg(i);
      list.append(builtin != null ? "<" + builtin.name() + ">" : quote(call.arg(i), quotes));
    }
    return list.append(')').toString();
  }

  private String quote(String text, Delimiters quotes) {
    String shown = cut(text);
    return has('q') ? quotes.openQuote() + shown + quotes.closeQuote() : shown;
  }

  /** A text cut to the length that {@code -l} allows. */
  String cut(String text) {
    int limit = options.argumentLength();
    return limit > 0 && text.length() >= limit ? text.substring(0, limit) + "..." : text;
  }

  void inputOpened(SourceFile file, TokenReader reader) {
    if (has('i')) {
      debug(reader.locationSource(), reader.locationOffset(), 0, "input read from " + file.name());
    }
  }

  /** A search along the include path found a file. */
  void pathSearched(String name, SourceFile found, TokenReader reader) {
    if (has('p')) {
      debug(
          reader.locationSource(),
          reader.locationOffset(),
          0,
          "path search for `" + name + "' found `" + found.name() + "'");
    }
  }

  private void debug(SourceFile source, int offset, int linesMore, String sentence) {
    StringBuilder text = new StringBuilder("m4debug:");
    if (source != null && has('f')) {
      text.append(source.name()).append(':');
    }
    if (source != null && has('l')) {
      text.append(source.line(offset) + linesMore).append(':');
    }
    print(text.append(' ').append(sentence).toString());
  }

  void inputEnded(Frame used, TokenReader reader) {
    if (has('i')) {
      Frame below = reader.top();
      while (below != null && below.file == null) {
        below = below.below;
      }
      debug(
          used.locationSource,
          Math.max(used.end - 1, 0),
          used.text.endsWith("\n") ? 1 : 0,
          below == null
              ? "input exhausted"
              : "input reverted to "
                  + below.file.name()
                  + ", line "
                  + below.file.line(below.location()));
    }
  }

  /** One line of debugging output. */
  public void print(String line) {
    reporter.raw(M4Message.Kind.DEBUG, line + "\n", null);
  }
}
