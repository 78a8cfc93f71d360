// SPDX-License-Identifier: Apache-2.0
package dev.mcc.diag;

import dev.mcc.source.Origin;
import dev.mcc.source.SourceFile;
import java.util.List;

/**
 * The report for people: the headline with the place that the user can edit, the source line with
 * the fault underlined, the macro calls and includes between that place and the fault (innermost
 * first), the hint.
 *
 * <pre>
 * mail.mc:3:1: error: There is no feature `acces_db`. [MC2003]
 *     3 | FEATURE(`acces_db')
 *       | ^~~~~~~
 *   in `FEATURE`, called at mail.mc:3:1
 *   hint: Did you mean `access_db`?
 * </pre>
 */
public final class TextRenderer implements DiagnosticRenderer {
  private static final int SHOWN_LINKS = 12;

  private final boolean colour;

  private TextRenderer(boolean colour) {
    this.colour = colour;
  }

  /** Without any control sequence. */
  public static TextRenderer plain() {
    return new TextRenderer(false);
  }

  /** With ANSI colours; only for a terminal whose user wants them. */
  public static TextRenderer coloured() {
    return new TextRenderer(true);
  }

  @Override
  public String render(Diagnostics diagnostics) {
    StringBuilder out = new StringBuilder();
    for (Diagnostic diagnostic : diagnostics) {
      headline(diagnostic, out);
      if (diagnostic.origin() != null) {
        excerpts(diagnostic, out);
        chain(CallChain.of(diagnostic.origin()).links(), out);
      }
      if (diagnostic.hint() != null) {
        out.append("  ").append(paint(Ink.HINT, "hint:")).append(' ');
        out.append(SourceLine.printable(diagnostic.hint())).append('\n');
      }
    }
    return out.toString();
  }

  private void headline(Diagnostic diagnostic, StringBuilder out) {
    Ink ink = diagnostic.severity() == Severity.ERROR ? Ink.ERROR : Ink.WARNING;
    out.append(paint(Ink.BOLD, GccRenderer.place(diagnostic.origin()) + ":")).append(' ');
    out.append(paint(ink, GccRenderer.severity(diagnostic) + ":")).append(' ');
    out.append(SourceLine.printable(diagnostic.message()));
    out.append(" [").append(diagnostic.code().id()).append("]\n");
  }

  private void excerpts(Diagnostic diagnostic, StringBuilder out) {
    Origin inner = diagnostic.origin();
    Origin outer = inner.inUserFile();
    boolean direct = inner.macro() == null && inner.caller() == null;
    excerpt(outer, direct ? diagnostic.length() : wordLength(outer), out);
    if (inner.source() != outer.source()) {
      out.append("  at ").append(SourceLine.printable(inner.place())).append('\n');
      excerpt(inner, inner.macro() == null ? diagnostic.length() : wordLength(inner), out);
    }
  }

  private void excerpt(Origin origin, int length, StringBuilder out) {
    SourceLine line = SourceLine.at(origin, length);
    String number = String.format("%5d", origin.line());
    out.append(paint(Ink.FRAME, number + " |"));
    if (!line.text().isEmpty()) {
      out.append(' ').append(line.text());
    }
    out.append('\n');
    out.append(paint(Ink.FRAME, " ".repeat(number.length()) + " |")).append(' ');
    out.append(paint(Ink.MARK, line.underline())).append('\n');
  }

  private static void chain(List<CallChain.Link> links, StringBuilder out) {
    for (int i = 0; i < links.size(); i++) {
      if (i == SHOWN_LINKS / 2 && links.size() > SHOWN_LINKS) {
        int hidden = links.size() - SHOWN_LINKS;
        out.append("  ... ").append(hidden).append(" more\n");
        i += hidden;
      }
      CallChain.Link link = links.get(i);
      for (CallChain.Frame frame : link.frames()) {
        out.append("  ").append(words(frame)).append('\n');
      }
      if (link.times() > 1 && link.frames().size() == 1) {
        out.append("  ... ").append(link.times()).append(" times\n");
      } else if (link.times() > 1) {
        out.append("  ... these ").append(link.frames().size()).append(" calls ");
        out.append(link.times()).append(" times\n");
      }
    }
  }

  private static String words(CallChain.Frame frame) {
    String name = SourceLine.printable(frame.name());
    String place = SourceLine.printable(frame.place().place());
    return frame.kind() == CallChain.Kind.CALL
        ? "in `" + name + "`, called at " + place
        : "in " + name + ", read by the call at " + place;
  }

  private static int wordLength(Origin origin) {
    SourceFile source = origin.source();
    int end = origin.offset();
    while (end < source.text().length() && isWordPart(source.text().charAt(end))) {
      end++;
    }
    return Math.max(1, end - origin.offset());
  }

  private static boolean isWordPart(char c) {
    return c == '_' || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  }

  private String paint(Ink ink, String text) {
    return colour ? "\u001b[" + ink.sequence + "m" + text + "\u001b[0m" : text;
  }

  private enum Ink {
    BOLD("1"),
    ERROR("1;31"),
    WARNING("1;35"),
    HINT("1;36"),
    FRAME("34"),
    MARK("1;32");

    private final String sequence;

    Ink(String sequence) {
      this.sequence = sequence;
    }
  }
}
