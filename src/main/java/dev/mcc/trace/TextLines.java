// SPDX-License-Identifier: Apache-2.0
package dev.mcc.trace;

/** Collects lines of at most 80 columns; what is longer goes on further in on the next line. */
final class TextLines {
  private static final int WIDTH = 80;
  private static final int HANGING = 4;

  /** What is nested deeper than this is not moved further in. */
  private static final int MOST_INDENT = 40;

  private final StringBuilder out = new StringBuilder();
  private final boolean colour;

  /** How something looks on a terminal. */
  enum Ink {
    PLAIN(""),
    RULESET("1;36"),
    RULE("1"),
    PLACE("2"),
    LABEL("33"),
    GOOD("1;32"),
    BAD("1;31");

    private final String sequence;

    Ink(String sequence) {
      this.sequence = sequence;
    }
  }

  TextLines(boolean colour) {
    this.colour = colour;
  }

  /** Adds a line that starts with a label. */
  void add(int depth, Ink ink, String label, String text) {
    int indent = Math.min(depth, MOST_INDENT);
    out.append(" ".repeat(indent)).append(paint(ink, label));
    int hanging = indent + HANGING;
    int column = indent + label.length();
    boolean first = true;
    for (String word : text.split(" ", -1)) {
      if (!first && column + 1 + word.length() > WIDTH && column > hanging) {
        out.append('\n').append(" ".repeat(hanging));
        column = hanging;
      } else if (!first || !label.isEmpty() && !text.isEmpty()) {
        out.append(' ');
        column++;
      }
      out.append(word);
      column += word.length();
      first = false;
    }
    out.append('\n');
  }

  /** Adds a line in one colour. */
  void add(int indent, Ink ink, String text) {
    add(indent, ink, text, "");
  }

  /** Adds an empty line. */
  void gap() {
    out.append('\n');
  }

  private String paint(Ink ink, String text) {
    return colour && ink != Ink.PLAIN && !text.isEmpty()
        ? "\u001b[" + ink.sequence + "m" + text + "\u001b[0m"
        : text;
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
