// SPDX-License-Identifier: Apache-2.0
package dev.mcc.rewrite.address;

import dev.mcc.rewrite.Mailer;
import java.util.Objects;

/**
 * Where an address leads: mailer, host and user.
 *
 * @param text the address as given
 * @param mailer the mailer; null for the mailer {@code error}, which is none
 * @param host the host part; null if the ruleset gave none
 * @param user the user part; empty where something was wrong
 * @param status the exit status of an {@code error} triple, {@link
 *     dev.mcc.rewrite.ExitStatus#TEMPFAIL} if a lookup could not be done now, else 0
 * @param error what went wrong; null if the address leads to a mailer
 */
public record ParsedAddress(
    String text, Mailer mailer, String host, String user, int status, ErrorReply error) {
  /** Name of the mailer that stands for errors. */
  public static final String ERROR_MAILER = "*error*";

  /** Checks the parts. */
  public ParsedAddress {
    Objects.requireNonNull(text);
    Objects.requireNonNull(user);
  }

  /** The mailer's name, {@code *error*} for none. */
  public String mailerName() {
    return mailer == null ? ERROR_MAILER : mailer.name();
  }

  /** The same with another status. */
  ParsedAddress withStatus(int newStatus) {
    return new ParsedAddress(text, mailer, host, user, newStatus, error);
  }

  /** The same with another user. */
  ParsedAddress withUser(String newUser) {
    return new ParsedAddress(text, mailer, host, newUser, status, error);
  }
}
