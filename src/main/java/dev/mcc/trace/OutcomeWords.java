// SPDX-License-Identifier: Apache-2.0
package dev.mcc.trace;

import dev.mcc.rewrite.address.ErrorReply;

/** Says in words what became of an address. */
final class OutcomeWords {
  private final Spelling spelling;

  OutcomeWords(Spelling spelling) {
    this.spelling = spelling;
  }

  String of(Trace trace) {
    Outcome outcome = trace.outcome();
    if (outcome instanceof Outcome.Delivered to) {
      String host = to.host() == null ? "" : ", host " + spelling.text(to.host());
      return "mailer " + to.mailer() + host + ", user " + spelling.text(to.user());
    }
    if (outcome instanceof Outcome.Refused refused) {
      return (refused.reply().code().startsWith("4") ? "refused for now with " : "refused with ")
          + quoted(reply(refused.reply()));
    }
    if (outcome instanceof Outcome.Discarded) {
      return "discarded: accepted and thrown away";
    }
    if (outcome instanceof Outcome.Quarantined quarantined) {
      return "accepted and quarantined: " + spelling.text(quarantined.reason());
    }
    if (outcome instanceof Outcome.Accepted) {
      return "accepted";
    }
    if (outcome instanceof Outcome.Unusable) {
      return "no ruleset ran: the address cannot be used";
    }
    if (outcome instanceof Outcome.Failed) {
      return "no result: a ruleset could not do its work (status " + trace.status() + ")";
    }
    String result = trace.result().isEmpty() ? "(nothing)" : spelling.tokens(trace.result());
    return "rewritten to " + result;
  }

  /** The reply as a client reads it. */
  static String reply(ErrorReply reply) {
    String enhanced = reply.enhanced() == null ? "" : " " + reply.enhanced();
    return reply.code() + enhanced + " " + reply.text();
  }

  private String quoted(String text) {
    return "\"" + spelling.text(text) + "\"";
  }
}
