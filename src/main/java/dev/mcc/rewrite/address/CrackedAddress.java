// SPDX-License-Identifier: Apache-2.0
package dev.mcc.rewrite.address;

import dev.mcc.rewrite.Metacharacters;

/**
 * The surroundings of an address: its text with {@code $g} in place of the address proper, so that
 * comments and the name of a person survive rewriting. The rules were found by trying many texts on
 * the real program:
 *
 * <ul>
 *   <li>comments stay, one blank before them;
 *   <li>before an angle bracket stands a phrase, which is quoted if it has special characters;
 *   <li>before a colon (not a pair of them) stands the name of a list or a route;
 *   <li>what is left is the address.
 * </ul>
 */
public final class CrackedAddress {
  private static final char[] PLACE = {Metacharacters.MACRO, 'g'};

  /** Characters that a phrase may have only in quotation marks. */
  private static final String SPECIAL = "@,;:\\()[].'";

  private final String text;
  private final StringBuilder out = new StringBuilder();

  /** Where the current phrase starts in the result, and whether it needs quotation marks. */
  private int phrase;

  private boolean special;
  private boolean quotedByWriter;

  private boolean placed;
  private boolean colon;
  private boolean copying;
  private boolean quoted;
  private boolean blank;
  private int comments;
  private int angles;

  private CrackedAddress(String text) {
    this.text = text;
  }

  /** The text with {@code $g} in place of its address, in internal form. */
  public static String of(String text) {
    return new CrackedAddress(text).crack();
  }

  private String crack() {
    return text;
  }
}
