// SPDX-License-Identifier: Apache-2.0
package dev.mcc.mc;

import dev.mcc.diag.Diagnostic;
import dev.mcc.diag.DiagnosticCode;
import dev.mcc.diag.Diagnostics;
import dev.mcc.source.Lexemes;
import dev.mcc.source.Lexemes.Kind;
import dev.mcc.source.Origin;
import dev.mcc.source.SourceFile;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
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
public final class McSyntaxCheck {
  private static final Set<String> CHANGES_SYNTAX = Set.of("changequote", "changecom", "m4exit");
  private static final Set<String> DEFINES = Set.of("define", "pushdef");
  private static final Set<String> UNDEFINES = Set.of("undefine", "popdef");
  private static final Set<String> INCLUDES = Set.of("include", "sinclude");
  private static final int REPORTED_CALLS = 3;

  private final Lexemes tokens;
  private final String text;
  private final SyntaxContext context;
  private final Set<String> defined = new HashSet<>();
  private final Set<String> undefined = new HashSet<>();
  private final Set<String> unsafe = new HashSet<>(CHANGES_SYNTAX);
  private final Deque<Call> open = new ArrayDeque<>();
  private boolean comments;
  private boolean known = true;

  private McSyntaxCheck(Lexemes tokens, SyntaxContext context) {
    this.tokens = tokens;
    this.text = tokens.source().text();
    this.context = context;
    this.comments = context.commentsOn();
  }

  /** The errors of the file; none does not mean that its expansion goes well. */
  public static Diagnostics check(Lexemes tokens, SyntaxContext context) {
    List<Diagnostic> found = new ArrayList<>();
    McSyntaxCheck check = new McSyntaxCheck(tokens, context);
    check.notText(found);
    check.scan(found);
    return Diagnostics.of(found);
  }

  private void notText(List<Diagnostic> found) {
    int nul = text.indexOf('\0');
    if (nul >= 0) {
      String message = "The file is not text: byte " + (nul + 1) + " is NUL.";
      String hint =
          "A .mc file is plain text; this one may be in UTF-16 or not be a configuration.";
      found.add(Diagnostic.at(DiagnosticCode.NOT_TEXT, origin(nul), message, hint));
    }
  }

  private void scan(List<Diagnostic> found) {
    int i = 0;
    while (known && i < tokens.size()) {
      switch (tokens.kind(i)) {
        case OPEN_QUOTE -> i = quoted(i, found);
        case WORD -> i = word(i);
        case OPEN_PAREN -> i = parenthesis(i);
        case CLOSE_PAREN -> i = close(i);
        case HASH -> i = hash(i, found);
        default -> i++;
      }
    }
    if (known) {
      unterminatedCalls(found);
    }
  }

  private int quoted(int start, List<Diagnostic> found) {
    int depth = 1;
    int i = start + 1;
    for (; depth > 0 && i < tokens.size(); i++) {
      switch (tokens.kind(i)) {
        case OPEN_QUOTE -> depth++;
        case CLOSE_QUOTE -> depth--;
        case WORD -> {
          if (!open.isEmpty() && (unsafe.contains(text(i)) || isWholeDnl(i))) {
            open.peek().unsafe = true;
          }
        }
        default -> {}
      }
    }
    if (depth > 0) {
      String hint = new MissingEnd(tokens, this::isMacro).ofQuote(start);
      String message = "The quoted string that begins here is never closed.";
      Origin origin = origin(tokens.start(start));
      found.add(Diagnostic.at(DiagnosticCode.UNTERMINATED_QUOTE, origin, message, hint));
      known = false;
    }
    return i;
  }

  /** True for a quoted {@code dnl} with nothing else: somebody renames or removes the macro. */
  private boolean isWholeDnl(int i) {
    return text(i).equals("dnl")
        && tokens.kind(i - 1) == Kind.OPEN_QUOTE
        && i + 1 < tokens.size()
        && tokens.kind(i + 1) == Kind.CLOSE_QUOTE;
  }

  private int word(int i) {
    String name = text(i);
    if (unsafe.contains(name)) {
      known = false;
    }
    boolean opens = i + 1 < tokens.size() && tokens.kind(i + 1) == Kind.OPEN_PAREN;
    if (opens && isMacro(name)) {
      open.push(new Call(i, name));
      return i + 2;
    }
    return name.equals("dnl") && isMacro(name) ? restOfLine(i) : i + 1;
  }

  private int parenthesis(int i) {
    if (!open.isEmpty()) {
      open.peek().parentheses++;
    }
    return i + 1;
  }

  private int close(int i) {
    if (open.isEmpty()) {
      return i + 1;
    }
    if (open.peek().parentheses > 0) {
      open.peek().parentheses--;
      return i + 1;
    }
    Call call = open.pop();
    if (DEFINES.contains(call.name)) {
      define(call, CallName.firstArgument(tokens, call.word));
    } else if (UNDEFINES.contains(call.name)) {
      undefined.add(CallName.firstArgument(tokens, call.word));
    } else if (INCLUDES.contains(call.name)) {
      include(CallName.argumentText(tokens, call.word, i));
    } else if (call.unsafe) {
      known = false;
    }
    return call.name.equals("dnl") ? restOfLine(i) : i + 1;
  }

  private void define(Call call, String name) {
    if (name == null) {
      known &= !call.unsafe;
    } else {
      defined.add(name);
      undefined.remove(name);
      if (call.unsafe || name.equals("dnl")) {
        unsafe.add(name);
      }
    }
  }

  private void include(String name) {
    if (CallName.isClassicCore(name)) {
      comments = false;
    } else if (!context.keepsSyntax().test(name)) {
      known = false;
    }
  }

  private int hash(int i, List<Diagnostic> found) {
    if (!comments) {
      return i + 1;
    }
    int end = restOfLine(i);
    if (end == tokens.size() && tokens.kind(end - 1) != Kind.NEWLINE) {
      String message = "The file ends in this comment, which m4 does not allow.";
      String hint = "End the last line with a line feed.";
      Origin origin = origin(tokens.start(i));
      found.add(Diagnostic.at(DiagnosticCode.UNTERMINATED_COMMENT, origin, message, hint));
      known = false;
    }
    return end;
  }

  private void unterminatedCalls(List<Diagnostic> found) {
    int reported = 0;
    for (Call call : open) {
      if (reported++ < REPORTED_CALLS) {
        String hint = new MissingEnd(tokens, this::isMacro).ofCall(call.word);
        String message = "The argument list of `" + call.name + "` is never closed.";
        Origin origin = origin(tokens.start(call.word));
        int length = call.name.length() + 1;
        found.add(new Diagnostic(DiagnosticCode.UNTERMINATED_CALL, message, hint, origin, length));
      }
    }
  }

  private boolean isMacro(String name) {
    return !undefined.contains(name) && (defined.contains(name) || context.macro().test(name));
  }

  private int restOfLine(int i) {
    int at = i;
    while (at < tokens.size() && tokens.kind(at) != Kind.NEWLINE) {
      at++;
    }
    return Math.min(at + 1, tokens.size());
  }

  private Origin origin(int offset) {
    SourceFile source = tokens.source();
    return Origin.at(source, offset);
  }

  private String text(int token) {
    return text.substring(tokens.start(token), tokens.end(token));
  }

  /** A call whose argument list is being read. */
  private static final class Call {
    private final int word;
    private final String name;
    private int parentheses;
    private boolean unsafe;

    private Call(int word, String name) {
      this.word = word;
      this.name = name;
    }
  }
}
