// SPDX-License-Identifier: Apache-2.0
package dev.mcc.rewrite.load;

import dev.mcc.rewrite.Session;

/**
 * Reads names and values that are typed while a program runs ({@code .Dxvalue}) by the rules of the
 * configuration file. What is wrong is said through the session.
 */
public final class TypedText {
  /** The mark before a byte that is not an operator. */
  private static final char QUOTE = 0xff;

  private final NameReader names;
  private final LineMunger munger;

  /** Reads for a session; new names get ids in it. */
  public TypedText(Session session) {
    names =
        new NameReader(
            session.ownMacroNames(),
            (code, status, words, message, hint) -> session.error(status, words));
    munger = new LineMunger(names);
  }

  /**
   * A name as read.
   *
   * @param id its id; 0 if there is no usable name
   * @param end index behind it
   */
  public record Name(int id, int end) {}

  /** Reads the name of a macro or class at a place of a text. */
  public Name name(String text, int at) {
    NameReader.Name name = names.read(text, at);
    return new Name(name.id(), name.end());
  }

  /** The id of a macro or class by its name without braces; a new name gets one. */
  public int id(String name) {
    return names.id(name);
  }

  /** A value in the form in which macros keep it. */
  public String value(String text) {
    return munger.munge(quoted(text), true);
  }

  /** Bytes that would be operators get a mark before them. */
  private static String quoted(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80 && c <= 0x9f || c == QUOTE) {
        out.append(QUOTE);
      }
      out.append(c);
    }
    return out.toString();
  }
}
