// SPDX-License-Identifier: Apache-2.0
package dev.mcc.peers;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes m4 programs of every feature of the language but commands, most of them well formed.
 * Commands are left to fixed cases: random text must not reach a shell.
 */
final class M4ProgramGenerator {
  private static final String[] BUILTINS = {
    "define",
    "define",
    "define",
    "pushdef",
    "popdef",
    "undefine",
    "defn",
    "indir",
    "builtin",
    "ifdef",
    "ifelse",
    "ifelse",
    "shift",
    "changequote",
    "changecom",
    "dnl",
    "m4wrap",
    "include",
    "sinclude",
    "divert",
    "undivert",
    "divnum",
    "len",
    "index",
    "regexp",
    "substr",
    "translit",
    "patsubst",
    "format",
    "incr",
    "decr",
    "eval",
    "errprint",
    "__file__",
    "__line__",
    "__program__",
    "dumpdef",
    "traceon",
    "traceoff",
    "debugmode",
    "sysval",
    "m4exit",
    "unknown"
  };
  private static final String[] USER = {"m0", "m1", "m2", "m3", "m4", "_x", "aB"};

  /** Pieces that mean something next to each other, whether or not they balance. */
  private static final String[] SOUP = {
    "`",
    "'",
    "`",
    "'",
    "``",
    "''",
    "(",
    ")",
    "(",
    ")",
    ")",
    ")",
    ",",
    ",",
    "#",
    "\n",
    "\n",
    " ",
    "a",
    "b",
    "a",
    "c",
    "1",
    "a(",
    "b(",
    "len(",
    "define(`a',",
    "define(`b',`$1",
    "define(`c',`[$1]')",
    "define(`b',`a'`c')",
    "define(`a',`x`'b')",
    "define(`c',`$@')",
    "define(`c',`$*x')",
    "changequote([,])",
    "changequote(<<,>>)",
    "changequote",
    "changequote()",
    "changequote(`,a)",
    "changequote(`(',`)')",
    "changecom",
    "changecom(`a')",
    "changecom(<,>)",
    "changecom([,])",
    "changecom(`,')",
    "dnl",
    "ifelse(a,",
    "m4wrap(",
    "m4wrap(`a')",
    "m4wrap(``b')",
    "divert(1)",
    "divert(-1)",
    "divert",
    "undivert",
    "undivert(1)",
    "[",
    "]",
    "<<",
    ">>",
    "<",
    ">",
    "$1",
    "$@",
    "shift(",
    "defn(`a')",
    "defn(`len')",
    "eval(",
    "incr(",
    "pushdef(`a',",
    "popdef(`a')",
    "include(`words.m4')",
    "include(`nonl.m4')",
    "include(`half.m4')",
    "include(`endquote.m4')",
    "undivert(`plain.txt')",
    "errprint(",
    "__line__",
    "__line__",
    "traceon(`a')",
    "index(",
    "dumpdef(`a')",
    "_",
    "a1",
    "\t",
    "\u00e9",
    "translit(",
    "ifdef(`a',",
    "indir(`a',",
    "builtin(`len',",
    "undefine(`a')",
    "format(`%s%d',",
    "substr(abc,",
    "divnum",
    "debugmode(`V')",
    "debugmode(`+c')"
  };

  private final Pick pick;
  private String open = "`";
  private String close = "'";
  private String prefix = "";

  M4ProgramGenerator(Pick pick) {
    this.pick = pick;
  }

  /** The next program. */
  M4Program next() {
    open = "`";
    close = "'";
    List<String> options = options();
    prefix = options.contains("-P") ? "m4_" : "";
    List<String> pieces = new ArrayList<>();
    if (prefix.isEmpty() && pick.oneIn(3)) {
      for (int i = 2 + pick.number(18); i > 0; i--) {
        pieces.add(pick.of(SOUP));
      }
      pieces.add("\n");
      return new M4Program(options, pieces);
    }
    for (int i = 1 + pick.number(8); i > 0; i--) {
      pieces.add(piece());
    }
    if (!pick.oneIn(8)) {
      pieces.add("\n");
    }
    return new M4Program(options, pieces);
  }

  private List<String> options() {
    List<String> options = new ArrayList<>();
    while (pick.oneIn(3)) {
      options.addAll(
          switch (pick.number(19)) {
            case 15 -> List.of("-L" + pick.of("1", "2", "3", "0", "10"));
            case 16 ->
                List.of(
                    pick.of(
                        "--synclines",
                        "--quiet",
                        "--silent",
                        "--prefix-builtins",
                        "--fatal-warnings",
                        "--traditional",
                        "--gnu",
                        "-g",
                        "--debug",
                        "--debug=aet",
                        "--trace=m0",
                        "--arglength=3",
                        "--define=m0=[$1]",
                        "--undefine=m0",
                        "--nesting-limit=4",
                        "-i",
                        "--interactive",
                        "-e",
                        "-H",
                        "--hashsize=17",
                        "--debugfile",
                        "--debugfile=",
                        "-B3"));
            case 17 ->
                List.of(
                    pick.of(
                        "--syn",
                        "--qui",
                        "--de",
                        "--tra",
                        "--nosuch",
                        "-z",
                        "--define",
                        "--debug-x",
                        "--sync=3",
                        "-H3",
                        "-W3",
                        "-S3",
                        "-T3",
                        "-N3",
                        "--arg=2",
                        "--inc",
                        "--warn-macro-sequence",
                        "--warn-macro-sequence=x",
                        "--ver3"));
            case 18 -> List.of("--warn-macro-sequence" + pick.of("", "=\\$[0-9]", "=[", "="));
            case 0, 1, 2 -> List.of("-s");
            case 3 -> List.of("-P");
            case 4 -> List.of("-E");
            case 5 -> List.of("-E", "-E");
            case 6 -> List.of("-Q");
            case 7 -> List.of("-G");
            case 8, 9 -> List.of("-d" + pick.text("aceflipqtx", 6));
            case 10 -> List.of(pick.of("-d", "-dV", "-dt", "-daeqt", "-dip", "-dacelqt"));
            case 11 -> List.of("-t", name());
            case 12 -> List.of("-l", Integer.toString(1 + pick.number(12)), "-t", name());
            case 13 -> List.of("-D" + pick.of(USER) + pick.of("", "=v", "=$1", "=[$@]", "=`q'"));
            default -> List.of("-U", pick.oneIn(2) ? pick.of(USER) : pick.of(BUILTINS));
          });
    }
    if (pick.oneIn(8)) {
      for (int i = pick.number(4); i >= 0; i--) {
        options.add(
            pick.of(
                "-",
                "-Dm0=second",
                "defs.m4",
                "words.m4",
                "nosuch",
                "half.m4",
                "divert.m4",
                "-Um0",
                "--",
                "-s",
                "nonl.m4"));
      }
    }
    return options;
  }

  private String piece() {
    return switch (pick.number(12)) {
      case 0, 1, 2 -> definition() + pick.of("", "dnl\n", "\n", " ");
      case 3 -> quoteChange();
      case 4 -> pick.of("# comment, (" + word() + "\n", "\n", "\n\n", " ", "$1", "\u00e9\r\n");
      case 5 -> text(2) + pick.of("\n", "");
      default -> call(3) + pick.of("\n", "\n", "", " ", "x", "1", "()", ",");
    };
  }

  private String quoteChange() {
    String call =
        switch (pick.number(9)) {
          case 0 -> quotes("[", "]");
          case 1 -> quotes("<<", ">>");
          case 2 -> quotes("`", "'");
          case 3 ->
              changeCommand(
                  "changecom",
                  "(" + pick.of("", "@", "/*,*/", "#", "@,$", "//", "<!,!>", "1", "a") + ")");
          case 4 -> changeCommand("changecom", "");
          case 5 ->
              quotes(
                  pick.of("{", "\"", "a", "(", "!", "\u0001"),
                  pick.of("}", "\"", "b", ")", "", "\u0002"));
          case 6 -> quotes(pick.of("<", "`", "[["), pick.of("<", "", "]]"));
          case 7 -> changeCommand("changequote", pick.of("", "()", "(,)"));
          default -> quotes("`", "'");
        };
    return call + pick.of("", "dnl\n", "\n");
  }

  private String changeCommand(String builtin, String arguments) {
    if (builtin.equals("changequote")) {
      open = arguments.equals("(,)") || arguments.equals("()") ? "" : "`";
      close = open.isEmpty() ? "" : "'";
    }
    return prefix + builtin + arguments;
  }

  private String quotes(String newOpen, String newClose) {
    String call =
        prefix
            + "changequote("
            + (newOpen.equals("(") ? quote("(") : newOpen)
            + ","
            + (newClose.equals(")") ? quote(")") : newClose)
            + ")";
    open = newOpen;
    close = newClose.isEmpty() ? "'" : newClose;
    return call;
  }

  private String quote(String text) {
    return open + text + close;
  }

  private String definition() {
    int level = pick.number(USER.length);
    return prefix
        + pick.of("define", "define", "pushdef")
        + "("
        + (pick.oneIn(6) ? USER[level] : quote(USER[level]))
        + pick.of(",", ",", ", ", ",\n  ")
        + (pick.oneIn(8) ? body(level) : quote(body(level)))
        + ")";
  }

  /** A body calls only names before its own, so that it comes to an end. */
  private String body(int level) {
    StringBuilder out = new StringBuilder();
    for (int i = pick.number(4); i >= 0; i--) {
      out.append(
          switch (pick.number(10)) {
            case 0 ->
                pick.of(
                    "$1", "$2", "$0", "$#", "$*", "$@", "$10", "$", "$$1", "${1}", "$1$2", "$9");
            case 1 -> "[$1](" + pick.of("$2", "$@", "$*") + ")";
            case 2 -> level == 0 ? "z" : USER[pick.number(level)];
            case 3 ->
                level == 0
                    ? "z"
                    : USER[pick.number(level)] + "(" + pick.of("$1", "$@", "$*", "a,$2", "") + ")";
            case 4 -> prefix + "ifelse($#, 0, none, $#, 1, " + quote("one $1") + ", more)";
            case 5 -> prefix + "shift($@)";
            case 6 ->
                prefix
                    + pick.of(
                        "dnl",
                        "divnum",
                        "__line__",
                        "__file__",
                        "len($1)",
                        "incr($#)",
                        "eval($1+1)");
            case 7 -> pick.of("\n", " ", "w", "#", ",", "(", ")");
            case 8 -> quote(pick.of("q", "$1", "a,b", "m0"));
            default -> word();
          });
    }
    return out.toString();
  }

  private String name() {
    return pick.oneIn(3) ? pick.of(BUILTINS) : pick.of(USER);
  }

  private String word() {
    return pick.of(
        "a", "b", "foo", "x1", "1", "12x", "_", "hello", "m0", "m1", "m2", "divnum", "define");
  }

  private String text(int depth) {
    StringBuilder out = new StringBuilder();
    for (int i = pick.number(4); i >= 0; i--) {
      out.append(
          switch (pick.number(9)) {
            case 0 -> quote(depth > 0 ? text(depth - 1) : word());
            case 1 -> pick.of(" ", "\t", "\n", "-", "+", ".", ":", ";");
            case 2 -> pick.oneIn(4) ? pick.of("(", ")", "'", "`", "#", ",") : " ";
            case 3, 4 -> depth > 0 ? call(depth - 1) : word();
            case 5 -> pick.of(USER);
            default -> word();
          });
    }
    return out.toString();
  }

  private String argument(int depth) {
    String blank = pick.oneIn(4) ? pick.of(" ", "\n", "\t ") : "";
    String content =
        switch (pick.number(8)) {
          case 0 -> "";
          case 1, 2 -> Integer.toString(pick.number(14) - 2);
          case 3 -> word();
          case 4 -> pick.of(USER);
          default -> depth > 0 ? text(depth - 1) : word();
        };
    return blank + (pick.oneIn(3) ? content : quote(content)) + (pick.oneIn(9) ? " " : "");
  }

  private String arguments(int least, int most, int depth) {
    List<String> list = new ArrayList<>();
    int count = pick.oneIn(12) ? pick.number(6) : least + pick.number(most - least + 1);
    for (int i = 0; i < count; i++) {
      list.add(argument(depth));
    }
    return count == 0 ? "" : "(" + String.join(",", list) + ")";
  }

  private String call(int depth) {
    if (pick.oneIn(3)) {
      return pick.of(USER) + arguments(0, 4, depth);
    }
    String name = pick.of(BUILTINS);
    if (pick.oneIn(60)) {
      // Never with a name, nor by indir or an alias: random text must not name a file to write.
      return prefix + "debugfile" + pick.of("", "()");
    }
    if (name.equals("m4exit") && !pick.oneIn(12)) {
      name = "divnum";
    }
    String arguments =
        switch (name) {
          case "define", "pushdef" -> {
            String definition = definition();
            yield definition.substring(definition.indexOf('('));
          }
          case "undefine", "popdef", "traceoff" -> list(quote(pick.of(USER)));
          case "traceon" -> pick.oneIn(4) ? "" : list(quote(name()));
          case "dumpdef" -> pick.oneIn(20) ? "" : list(quote(prefix + name()));
          case "defn" -> list(quote(pick.oneIn(3) ? prefix + pick.of(BUILTINS) : pick.of(USER)));
          case "indir", "builtin" ->
              "("
                  + quote(
                      pick.oneIn(5) ? word() : name.equals("builtin") ? pick.of(BUILTINS) : name())
                  + list(argument(0)).replaceFirst("\\(", ",");
          case "ifdef" -> "(" + quote(name()) + "," + argument(depth) + "," + argument(depth) + ")";
          case "changequote" -> {
            yield pick.oneIn(3) ? "" : "(" + open + "," + close + ")";
          }
          case "include", "sinclude" -> "(" + quote(file()) + ")";
          case "undivert" ->
              pick.oneIn(3)
                  ? ""
                  : pick.oneIn(5)
                      ? "(" + quote(file()) + ")"
                      : list(Integer.toString(pick.number(4)));
          case "divert" -> pick.oneIn(4) ? "" : "(" + pick.of("0", "1", "2", "3", "-1", "0") + ")";
          case "regexp", "patsubst" ->
              "("
                  + argument(depth)
                  + ","
                  + quote(
                      pick.of("a", "[a-z]*", "\\w+", "\\(.\\)\\(.\\)", "^", "$", "\\b", "[", "x*"))
                  + pick.of("", "," + quote(pick.of("<\\&>", "\\2\\1", "", "\\", "`\\&'")))
                  + ")";
          case "translit" ->
              "("
                  + argument(depth)
                  + ","
                  + quote(pick.of("a-z", "abc", "z-a", "-", "a-", ""))
                  + pick.of("", "," + quote(pick.of("A-Z", "x", "", "A-C", "c-a")))
                  + ")";
          case "format" ->
              "("
                  + quote(pick.of("%d", "%s-%s", "%5s|", "%x", "%c", "%*d", "%k", "%%"))
                  + list(argument(0)).replaceFirst("\\(", ",");
          case "eval" ->
              "("
                  + pick.of("1+2", "2**3", "1/0", quote("(1||0)&&3"), "1+", "a", "", argument(1))
                  + pick.of("", "", ",2", ",16,4", ",37", ",x")
                  + ")";
          case "len", "incr", "decr", "divnum", "sysval" ->
              arguments(name.startsWith("d") || name.startsWith("s") ? 0 : 1, 1, depth);
          case "index" -> arguments(2, 2, depth);
          case "substr" ->
              "("
                  + argument(depth)
                  + ","
                  + (pick.number(6) - 1)
                  + pick.of("", "," + pick.number(5))
                  + ")";
          case "debugmode" ->
              pick.oneIn(3) ? "" : "(" + pick.of("", "+", "-") + pick.text("aceflipqtxV", 4) + ")";
          case "m4exit" -> pick.of("", "(0)", "(3)", "(x)", "(256)", "(-1)", "()");
          case "dnl", "__file__", "__line__", "__program__" ->
              pick.oneIn(9) ? "(x)" : pick.oneIn(9) ? "()" : "";
          default -> arguments(1, 4, depth);
        };
    return prefix + name + arguments;
  }

  private String list(String first) {
    StringBuilder out = new StringBuilder("(" + first);
    while (pick.oneIn(4)) {
      out.append(',').append(pick.oneIn(2) ? " " : "").append(argument(0));
    }
    return out.append(pick.oneIn(40) ? "" : ")").toString();
  }

  private String file() {
    return pick.of(
        "words.m4",
        "words.m4",
        "nonl.m4",
        "half.m4",
        "endquote.m4",
        "plain.txt",
        "empty.m4",
        "nosuch",
        "",
        "defs.m4",
        "divert.m4");
  }
}
