// SPDX-License-Identifier: Apache-2.0
package dev.mcc.rewrite.address;

import dev.mcc.rewrite.Metacharacters;
import dev.mcc.rewrite.Program;

/**
 * The surroundings of an address: its text with {@code $g} in place of the address proper, so that
 * comments and the name of a person survive rewriting. The rules were found by trying many texts on
 * the real program:
 *
 * <ul>
 *   <li>comments stay, with a blank before them;
 *   <li>what stands before an angle bracket, or before a colon that is not one of a pair, is a
 *       phrase; it gets quotation marks if it has characters that need them;
 *   <li>the address is what is left; nothing of it shows but the place where it starts;
 *   <li>a second angle bracket makes all before it a phrase; what is open in the end is closed.
 * </ul>
 */
public final class CrackedAddress {
  private static final String PLACE = Metacharacters.MACRO + "g";

  /** From this configuration level on a colon ends the name of a list. */
  private static final int COLONS_LEVEL = 6;

  /** Characters that a phrase may have only in quotation marks. */
  private static final String SPECIAL = "@,;:\\()[].'";

  private final String text;
  private final boolean colonOk;
  private final StringBuilder out = new StringBuilder();

  /** Where the phrase that is being read starts, in the result and in the text. */
  private int phraseOut;

  private int phraseText;

  private boolean special;
  private boolean placed;
  private boolean hadAngle;
  private boolean hadColon;
  private boolean quoted;
  private boolean quoteShows;
  private boolean escaped;
  private boolean invalid;

  /** How many brackets around this place are reasons to copy it. */
  private int copying;

  private int brackets;
  private int comments;
  private int shownComments;
  private int angles;
  private int shownAngles;

  private CrackedAddress(String text, boolean colonOk) {
    this.text = text;
    this.colonOk = colonOk;
  }

  /** The same by option ColonOkInAddr of the program, which is on below configuration level 6. */
  public static String of(String text, Program program) {
    return of(text, program.options().flag("ColonOkInAddr", program.level() < COLONS_LEVEL));
  }

  /**
   * The text with {@code $g} in place of its address, in internal form.
   *
   * @param colonOk true if colons and semicolons are ordinary characters, so that there are no
   *     named lists
   */
  public static String of(String text, boolean colonOk) {
    int start = 0;
    while (start < text.length() && isBlank(text.charAt(start))) {
      start++;
    }
    return new CrackedAddress(text.substring(start), colonOk).crack();
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c >= '\t' && c <= '\r';
  }

  private String crack() {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (copying > 0) {
        out.append(c);
      }
      i = read(c, i);
    }
    if (invalid) {
      return "<" + PLACE + ">";
    }
    if (quoteShows) {
      out.append('"');
    }
    out.append(")".repeat(shownComments));
    out.append(">".repeat(shownAngles));
    return out.toString();
  }

  /** Reads the character at an index; gives the index of the last character that it took. */
  private int read(char c, int index) {
    if (escaped) {
      escaped = false;
      if (comments == 0) {
        address();
      }
      return index;
    }
    if (c == '\\') {
      escaped = true;
      if (comments == 0) {
        invalid |= quoted && copying > 0;
        special |= !quoted;
        address();
      }
      return index;
    }
    if (c == '"' && comments == 0) {
      quoted = !quoted;
      if (copying > 0) {
        // Behind the address the real program gives up on a quotation that ends or has text.
        invalid |= !quoted;
        quoteShows = !quoteShows;
      }
      return index;
    }
    if (quoted) {
      invalid |= copying > 0;
      address();
      return index;
    }
    return comments > 0 || c == '(' || c == ')' ? comment(c, index) : structure(c, index);
  }

  private int comment(char c, int index) {
    if (c == '(') {
      comments++;
      if (copying == 0) {
        if (out.length() > phraseOut && !endsWithBlank()) {
          out.append(' ');
        }
        out.append(c);
      }
      copying++;
      shownComments++;
    } else if (c == ')' && comments > 0) {
      comments--;
      shownComments--;
      copying--;
    } else if (c == ')') {
      // Nothing opened it: it is left out, but a phrase with it needs quotation marks.
      if (copying > 0) {
        out.setLength(out.length() - 1);
      }
      special = true;
      address();
    }
    return index;
  }

  private int structure(char c, int index) {
    if (c == '[') {
      brackets++;
    } else if (c == ']') {
      brackets--;
    }
    if (c == ':' && !colonOk && angles == 0 && !hadColon && brackets <= 0) {
      return colon(index);
    }
    if (c == ';' && !colonOk && copying == 0) {
      out.append(c);
    }
    if (SPECIAL.indexOf(c) >= 0) {
      special = true;
    }
    if (c == '<') {
      openAngle(index);
    } else if (c == '>') {
      closeAngle();
    } else {
      address();
    }
    return index;
  }

  private boolean endsWithBlank() {
    return out.charAt(out.length() - 1) == ' ';
  }

  private int colon(int index) {
    if (text.startsWith("::", index) || text.startsWith(":.", index)) {
      // Behind the address the real program shows such a pair twice but for one character.
      if (copying > 0) {
        out.append(text, index, index + 2);
      }
      special = true;
      address();
      return index + 1;
    }
    hadColon = true;
    out.setLength(phraseOut);
    phrase(index);
    out.append(':');
    int end = index + 1;
    while (end < text.length() && text.charAt(end) == ' ') {
      out.append(text.charAt(end++));
    }
    phraseOut = out.length();
    phraseText = end;
    copying = 0;
    placed = false;
    special = false;
    return end - 1;
  }

  /** Copies the phrase that ends before an index, in quotation marks if it needs them. */
  private void phrase(int end) {
    if (!special) {
      out.append(text, phraseText, end);
      return;
    }
    int last = end;
    while (last > phraseText && text.charAt(last - 1) == ' ') {
      last--;
    }
    out.append('"');
    for (int i = phraseText; i < last; i++) {
      char c = text.charAt(i);
      if (c == '"') {
        out.append('\\');
      }
      out.append(c);
    }
    out.append('"');
    out.append(text, last, end);
  }

  private void openAngle(int index) {
    if (hadAngle) {
      special = true;
    }
    hadAngle = true;
    angles = 1;
    shownAngles = 1;
    out.setLength(phraseOut);
    phrase(index);
    out.append('<');
    copying = 0;
    placed = false;
    special = false;
  }

  private void closeAngle() {
    if (angles > 0) {
      angles--;
      shownAngles--;
      if (copying == 0) {
        out.append('>');
      }
      copying++;
    } else {
      if (copying > 0) {
        out.setLength(out.length() - 1);
      }
      special = true;
    }
  }

  /** A character of the address itself: its place is marked once. */
  private void address() {
    if (copying == 0 && !placed) {
      if (out.length() > phraseOut && out.charAt(out.length() - 1) == ')') {
        out.append(' ');
      }
      out.append(PLACE);
      placed = true;
    }
  }
}
