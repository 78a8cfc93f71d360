// SPDX-License-Identifier: Apache-2.0
package dev.mcc.mc;

import dev.mcc.diag.Diagnostic;
import dev.mcc.diag.DiagnosticCode;
import dev.mcc.diag.Diagnostics;
import dev.mcc.source.Lexemes;
import dev.mcc.source.Lexemes.Kind;
import dev.mcc.source.Origin;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the syntax errors of a main file before it is expanded: quotes, calls and comments that are
 * still open where the file ends, and bytes that no text has.
 *
 * <p>It follows what m4 does with a file whose macros leave the syntax alone, and says nothing
 * where that is not known: behind {@code changequote}, {@code changecom} or {@code m4exit}, behind
 * a macro that the file defines with one of them, and behind an include of a file that may use
 * them. Whatever it reports makes m4 stop with "end of file in string", "... in argument list" or
 * "... in comment" too (NUL bytes apart, which m4 drops from arguments silently).
 */
public final class McSyntaxCheck extends SyntaxWalk {
  private static final Set<String> CHANGES_SYNTAX = Set.of("changequote", "changecom", "m4exit");
  private static final Set<String> DEFINES = Set.of("define", "pushdef");
  private static final Set<String> UNDEFINES = Set.of("undefine", "popdef");
  private static final Set<String> INCLUDES = Set.of("include", "sinclude");
  private static final int REPORTED_CALLS = 3;

  private final SyntaxContext context;
  private final Set<String> defined = new HashSet<>();
  private final Set<String> undefined = new HashSet<>();
  private final Set<String> unsafe = new HashSet<>(CHANGES_SYNTAX);
  private final List<Diagnostic> found = new ArrayList<>();

  private McSyntaxCheck(Lexemes tokens, SyntaxContext context) {
    super(tokens, context.commentsOn());
    this.context = context;
  }

  /** The errors of the file; none does not mean that its expansion goes well. */
  public static Diagnostics check(Lexemes tokens, SyntaxContext context) {
    McSyntaxCheck check = new McSyntaxCheck(tokens, context);
    check.notText();
    check.walk();
    if (check.going) {
      check.unterminatedCalls();
    }
    return Diagnostics.of(check.found);
  }

  /**
   * Whether reading a file, as include does, leaves quotes and comments as they are and lets m4 go
   * on, as far as the file itself shows: it names none of the macros that change that.
   */
  public static boolean keepsSyntax(Lexemes tokens) {
    String text = tokens.source().text();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.kind(i) == Kind.WORD
          && CHANGES_SYNTAX.contains(text.substring(tokens.start(i), tokens.end(i)))) {
        return false;
      }
    }
    return true;
  }

  private void notText() {
    int nul = text.indexOf('\0');
    if (nul >= 0) {
      String message = "The file is not text: byte " + (nul + 1) + " is NUL.";
      String hint =
          "A .mc file is plain text; this one may be in UTF-16 or not be a configuration.";
      found.add(Diagnostic.at(DiagnosticCode.NOT_TEXT, origin(nul), message, hint));
    }
  }

  @Override
  boolean isMacro(String name) {
    return !undefined.contains(name) && (defined.contains(name) || context.macro().test(name));
  }

  @Override
  void word(int token) {
    going = !unsafe.contains(text(token));
  }

  @Override
  void quoted(int from, int to) {
    for (int i = from + 1; i < to && !open.isEmpty(); i++) {
      if (tokens.kind(i) == Kind.WORD && (unsafe.contains(text(i)) || isWholeDnl(i))) {
        open.peek().marked = true;
      }
    }
  }

  /** True for a quoted {@code dnl} with nothing else: somebody renames or removes the macro. */
  private boolean isWholeDnl(int i) {
    return text(i).equals("dnl")
        && tokens.kind(i - 1) == Kind.OPEN_QUOTE
        && tokens.kind(i + 1) == Kind.CLOSE_QUOTE;
  }

  @Override
  int unclosedQuote(int token) {
    String hint = new MissingEnd(tokens, this::isMacro).ofQuote(token);
    String message = "The quoted string that begins here is never closed.";
    Origin origin = origin(tokens.start(token));
    found.add(Diagnostic.at(DiagnosticCode.UNTERMINATED_QUOTE, origin, message, hint));
    going = false;
    return tokens.size();
  }

  @Override
  void closed(Open call, int token) {
    if (!call.isCall()) {
      if (!open.isEmpty()) {
        open.peek().marked |= call.marked;
      }
      return;
    }
    String name = text(call.word);
    if (DEFINES.contains(name)) {
      define(call, CallName.firstArgument(tokens, call.word));
    } else if (UNDEFINES.contains(name)) {
      undefined.add(CallName.firstArgument(tokens, call.word));
    } else if (INCLUDES.contains(name)) {
      include(CallName.argumentText(tokens, call.word, token));
    } else if (call.marked) {
      going = false;
    }
  }

  private void define(Open call, String name) {
    if (name == null) {
      going = !call.marked;
    } else {
      defined.add(name);
      undefined.remove(name);
      if (call.marked || name.equals("dnl")) {
        unsafe.add(name);
      }
    }
  }

  private void include(String name) {
    if (CallName.isClassicCore(name)) {
      comments = false;
    } else {
      going = context.keepsSyntax().test(name);
    }
  }

  @Override
  void comment(int from, int end) {
    if (end == tokens.size() && tokens.kind(end - 1) != Kind.NEWLINE) {
      String message = "The file ends in this comment, which m4 does not allow.";
      String hint = "End the last line with a line feed.";
      Origin origin = origin(tokens.start(from));
      found.add(Diagnostic.at(DiagnosticCode.UNTERMINATED_COMMENT, origin, message, hint));
      going = false;
    }
  }

  private void unterminatedCalls() {
    int reported = 0;
    for (Open call : open) {
      if (call.isCall() && reported++ < REPORTED_CALLS) {
        String name = text(call.word);
        String hint = new MissingEnd(tokens, this::isMacro).ofCall(call.word);
        String message = "The argument list of `" + name + "` is never closed.";
        Origin origin = origin(tokens.start(call.word));
        found.add(
            new Diagnostic(
                DiagnosticCode.UNTERMINATED_CALL, message, hint, origin, name.length() + 1));
      }
    }
  }

  private Origin origin(int offset) {
    return Origin.at(tokens.source(), offset);
  }
}
