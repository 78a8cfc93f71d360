// SPDX-License-Identifier: Apache-2.0
package dev.mcc.tree;

import dev.mcc.diag.Diagnostic;
import dev.mcc.diag.DiagnosticCode;
import dev.mcc.m4.M4Message;
import dev.mcc.source.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Turns what m4 says during a compilation into diagnostics. */
final class MessageTranslator implements M4Message.Sink {
  private static final Set<String> NAMED_FOLDERS =
      Set.of("feature", "ostype", "mailer", "domain", "hack", "siteconfig");

  private final CompileRequest request;
  private final Origin start;
  private final StringBuilder printed = new StringBuilder();
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private CompileWorld world;
  private Function<String, Origin> definedAt = macro -> null;
  private Origin printedAt;

  MessageTranslator(CompileRequest request) {
    this.request = request;
    this.start = Origin.at(request.main(), 0);
  }

  void attach(CompileWorld files) {
    world = files;
  }

  /** Tells where a macro was defined, null when that is not known. */
  void attach(Function<String, Origin> definitions) {
    definedAt = definitions;
  }

  List<Diagnostic> diagnostics() {
    endPrinted();
    return diagnostics;
  }

  @Override
  public void accept(M4Message message) {
    if (message.kind() == M4Message.Kind.ERRPRINT) {
      print(message);
      return;
    }
    endPrinted();
    Origin origin = message.origin() == null ? start : message.origin();
    switch (message.kind()) {
      case WARNING -> add(DiagnosticCode.M4_WARNING, origin, warning(message.sentence()), null);
      case ERROR -> add(DiagnosticCode.M4_ERROR, origin, sentence(message.sentence()), null);
      case MISSING_INCLUDE -> missing(message, origin);
      case END_IN_STRING ->
          add(
              DiagnosticCode.UNTERMINATED_IN_EXPANSION,
              origin,
              "The input ends inside a quoted string that starts here.",
              "Close it with an apostrophe, or quote the text that opens it by accident.");
      case END_IN_ARGUMENTS ->
          add(
              DiagnosticCode.UNTERMINATED_IN_EXPANSION,
              origin,
              "The input ends inside the argument list of "
                  + (origin.macro() == null ? "a call" : "`" + origin.macro() + "`")
                  + ".",
              "Close the call with a parenthesis.");
      case END_IN_COMMENT ->
          add(
              DiagnosticCode.UNTERMINATED_IN_EXPANSION,
              origin,
              "The input ends inside a comment.",
              "End the last line of the file.");
      case LIMIT -> limit(origin);
      case INCLUDE_LOOP ->
          add(
              DiagnosticCode.INCLUDE_LOOP,
              origin,
              "Files include one another without end.",
              "Remove the include that leads back to a file already being read.");
      case REFUSED ->
          add(
              world != null && message.sentence().startsWith("reading")
                  ? DiagnosticCode.READ_REFUSED
                  : DiagnosticCode.EXECUTION_REFUSED,
              origin,
              sentence(message.sentence()),
              null);
      case DEBUG, ERRPRINT -> {
        // Debugging output has no place in a compilation; errprint was taken above.
      }
    }
  }

  private void limit(Origin origin) {
    String macro = origin.macro();
    boolean recursive = macro != null && repeats(origin, macro);
    if (recursive) {
      add(
          DiagnosticCode.SELF_RECURSION,
          origin,
          "The expansion of `" + macro + "` calls `" + macro + "` again without end.",
          recursionHint(definedAt.apply(macro)));
    } else {
      add(
          DiagnosticCode.EXPANSION_LIMIT,
          origin,
          "The expansion does not come to an end within "
              + request.limits().calls()
              + " macro calls, "
              + request.limits().nesting()
              + " levels of nesting and "
              + (request.limits().output() >> 20)
              + " MB of text.",
          "Raise the limits with --max-expansions if the configuration really needs so much.");
    }
  }

  private static String recursionHint(Origin defined) {
    String where = defined == null ? "" : " at " + defined.inUserFile().place();
    return "It is defined"
        + where
        + " by text that leads back to it; quote the first argument there if another name was"
        + " meant.";
  }

  private static boolean repeats(Origin origin, String macro) {
    int times = 0;
    for (Origin at = origin.caller(); at != null && times < 2; at = at.caller()) {
      if (macro.equals(at.macro())) {
        times++;
      }
    }
    return times == 2;
  }

  private void missing(M4Message message, Origin origin) {
    String path = world.treePath(message.subject());
    int slash = path == null ? -1 : path.indexOf('/');
    if (slash > 0 && NAMED_FOLDERS.contains(path.substring(0, slash)) && path.endsWith(".m4")) {
      String folder = path.substring(0, slash);
      String name = path.substring(slash + 1, path.length() - ".m4".length());
      add(
          DiagnosticCode.UNKNOWN_TREE_FILE,
          origin,
          UnknownName.message(folder, name),
          UnknownName.hint(folder, name, request.tree().names(folder)));
    } else {
      add(
          DiagnosticCode.MISSING_INCLUDE,
          origin,
          "The file `" + message.subject() + "` cannot be read: " + reason(message) + ".",
          "Names are looked up from the current directory and from the directory of the .mc file.");
    }
  }

  private static String reason(M4Message message) {
    String text = message.sentence();
    return text.substring(text.lastIndexOf(": ") + 2);
  }

  /** errprint prints pieces; a finding is a line. */
  private void print(M4Message message) {
    if (printed.length() == 0) {
      printedAt = message.origin();
    }
    printed.append(message.text());
    int end = printed.lastIndexOf("\n");
    if (end >= 0) {
      String lines = printed.substring(0, end);
      printed.delete(0, end + 1);
      lines.lines().forEach(this::findings);
      printedAt = message.origin();
    }
  }

  private void endPrinted() {
    if (printed.length() > 0) {
      findings(printed.toString());
      printed.setLength(0);
    }
  }

  /** Some trees forget the line end before the next message. */
  private void findings(String line) {
    for (String part : line.split("(?=\\*\\*\\* (?:ERROR|WARNING|FATAL|NOTICE))")) {
      finding(part);
    }
  }

  private void finding(String line) {
    String text = line.strip();
    if (text.isEmpty()) {
      return;
    }
    // What the tree's own macros did to say it is of no use to the user.
    Origin origin = printedAt == null || inTreeOnly(printedAt) ? start : printedAt.inUserFile();
    // The trees mark what they print with stars and a word; a line without one is no more than a
    // remark.
    boolean error = text.startsWith("*** ERROR") || text.startsWith("*** FATAL");
    String words = text.replaceFirst("^(\\*\\*\\* *)?((ERROR|FATAL|WARNING|NOTICE)\\b:?)? *", "");
    add(
        error ? DiagnosticCode.TREE_ERROR : DiagnosticCode.TREE_WARNING,
        origin,
        sentence(words),
        null);
  }

  /**
   * True when no file of the user's has a part in it: what the tree checks once everything was
   * read.
   */
  private static boolean inTreeOnly(Origin origin) {
    return origin.inUserFile().source().library();
  }

  private static String warning(String text) {
    return sentence(text.startsWith("Warning: ") ? text.substring("Warning: ".length()) : text);
  }

  /** The text as a sentence: a capital at the start, a full stop at the end. */
  private static String sentence(String text) {
    String words = text.startsWith("ERROR: ") ? text.substring("ERROR: ".length()) : text;
    if (words.isEmpty()) {
      return words;
    }
    String start = Character.toUpperCase(words.charAt(0)) + words.substring(1);
    return start.endsWith(".") ? start : start + ".";
  }

  private void add(DiagnosticCode code, Origin origin, String message, String hint) {
    diagnostics.add(Diagnostic.at(code, origin, message, hint));
  }
}
