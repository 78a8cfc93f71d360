// SPDX-License-Identifier: Apache-2.0
package dev.mcc.rewrite.address;

import dev.mcc.rewrite.ExitStatus;
import dev.mcc.rewrite.Session;

/** Checks what no mailbox address may contain (trials on the real program with every byte). */
public final class AddressCheck {
  /** Longest address, in characters. */
  public static final int MAX_LENGTH = 255;

  private AddressCheck() {}

  /**
   * Checks an address before it is split into tokens, and says what is wrong.
   *
   * @param recipient true if a message about the length starts with the address
   * @return false if the address must not be used
   */
  public static boolean accepts(String address, boolean recipient, Session session) {
    if (hasReserved(address)) {
      session.error(
          ExitStatus.USAGE, "8-bit character in mailbox address \"" + questioned(address) + "\"");
      return false;
    }
    if (address.length() > MAX_LENGTH) {
      String start = address.substring(0, MAX_LENGTH);
      String prefix = recipient ? QuotedText.shown(start) + "... " : "";
      session.error(
          0, prefix + "Address \"" + start + "\" too long (" + MAX_LENGTH + " bytes max)");
      return false;
    }
    return true;
  }

  private static boolean isReserved(char c) {
    return c >= 0x80 && c <= 0x9f;
  }

  private static boolean hasReserved(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isReserved(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static String questioned(String text) {
    StringBuilder out = new StringBuilder(text);
    for (int i = 0; i < out.length(); i++) {
      if (isReserved(out.charAt(i))) {
        out.setCharAt(i, '?');
      }
    }
    return out.toString();
  }

  private static boolean isUnprintable(char c) {
    return c < ' ' || c == 0x7f || c == 0xff;
  }

  /**
   * A user part after the check.
   *
   * @param text with question marks for the characters that cannot stay
   * @param acceptable false if something is wrong with it
   */
  record User(String text, boolean acceptable) {}

  /** Checks a user part that rulesets have made, and says what is wrong. */
  static User user(String user, Session session) {
    String problem = null;
    boolean quoted = false;
    StringBuilder out = null;
    for (int i = 0; i < user.length(); i++) {
      char c = user.charAt(i);
      boolean reserved = isReserved(c);
      if (reserved || isUnprintable(c) && !quoted) {
        out = out == null ? new StringBuilder(user) : out;
        out.setCharAt(i, '?');
        problem = reserved || problem == null ? name(reserved) : problem;
      } else if (c == '\\') {
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      }
    }
    if (quoted) {
      problem = "unbalanced quote";
    }
    String repaired = out == null ? user : out.toString();
    if (problem != null) {
      // The others are only said.
      session.error(
          problem.equals(name(true)) ? ExitStatus.USAGE : ExitStatus.OK,
          "Syntax error in mailbox address \"" + repaired + "\" (" + problem + ")");
    }
    return new User(repaired, problem == null);
  }

  private static String name(boolean reserved) {
    return reserved ? "8-bit character" : "non-printable character";
  }
}
