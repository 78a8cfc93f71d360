// SPDX-License-Identifier: Apache-2.0
package dev.mcc.rewrite;

import dev.mcc.source.Origin;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A mailer of an {@code M} line, with every equate as loading left it.
 *
 * @param number index in the mailer table; 0 to 2 are prog, *file* and *include*
 * @param name its name
 * @param flags the {@code F=} characters in ASCII order
 * @param program {@code P=}, as loaded
 * @param arguments {@code A=}, words in the internal form
 * @param senderEnvelopeRuleset first part of {@code S=}; 0 for none
 * @param senderHeaderRuleset second part of {@code S=}; 0 for none
 * @param recipientEnvelopeRuleset first part of {@code R=}
 * @param recipientHeaderRuleset second part of {@code R=}
 * @param equates every equate as {@code =M} prints it, by its letter in upper case; what the real
 *     program fills in by itself is included
 * @param origin the line, or null for one that the program itself made
 */
public record Mailer(
    int number,
    String name,
    String flags,
    String program,
    List<String> arguments,
    int senderEnvelopeRuleset,
    int senderHeaderRuleset,
    int recipientEnvelopeRuleset,
    int recipientHeaderRuleset,
    Map<String, String> equates,
    Origin origin) {
  /** Copies the lists. */
  public Mailer {
    Objects.requireNonNull(name);
    arguments = List.copyOf(arguments);
    equates = Map.copyOf(equates);
  }

  /** True if the mailer has this flag. */
  public boolean has(char flag) {
    return flags.indexOf(flag) >= 0;
  }
}
