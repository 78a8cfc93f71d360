// SPDX-License-Identifier: Apache-2.0
package dev.mcc.trace;

import dev.mcc.rewrite.Metacharacters;
import dev.mcc.rewrite.Tokenizer;
import dev.mcc.rewrite.Workspace;
import dev.mcc.rewrite.address.ErrorReply;
import java.util.Objects;
import java.util.Set;

/**
 * What the workspace at the end means (operation guide, sections 5.1.4 and 5.2). Texts are in
 * internal form.
 */
public sealed interface Outcome {
  /** The mailer triple <code>$# mailer $@ host $: user</code>; host null where there is none. */
  record Delivered(String mailer, String host, String user) implements Outcome {
    /** Checks the parts. */
    public Delivered {
      Objects.requireNonNull(mailer);
      Objects.requireNonNull(user);
    }
  }

  /** {@code $#error}: the address or the client is refused with this reply. */
  record Refused(ErrorReply reply) implements Outcome {
    /** Checks the reply. */
    public Refused {
      Objects.requireNonNull(reply);
    }
  }

  /** {@code $#discard}: accepted and thrown away. */
  record Discarded() implements Outcome {}

  /** <code>$#error $@ quarantine</code>: accepted, and held in the queue for this reason. */
  record Quarantined(String reason) implements Outcome {
    /** Checks the reason. */
    public Quarantined {
      Objects.requireNonNull(reason);
    }
  }

  /** The result of a check ruleset that is neither an error nor discarded. */
  record Accepted() implements Outcome {}

  /** Any other workspace. */
  record Rewritten() implements Outcome {}

  /** The address cannot be used; a message says why. */
  record Unusable() implements Outcome {}

  /** A ruleset ended without a result; a message says why. */
  record Failed() implements Outcome {}

  /** Rulesets besides {@code check_...} whose result only says yes or no. */
  Set<String> CHECKS = Set.of("trust_auth", "tls_client", "tls_server", "tls_rcpt", "try_tls");

  /**
   * Reads the workspace that a ruleset left.
   *
   * @param ruleset the last ruleset's name
   * @param tokenizer joins tokens
   */
  static Outcome of(String ruleset, Workspace workspace, Tokenizer tokenizer) {
    boolean check = ruleset.startsWith("check_") || CHECKS.contains(ruleset);
    if (workspace.size() < 2 || !workspace.get(0).is(Metacharacters.MAILER)) {
      return check ? new Accepted() : new Rewritten();
    }
    String mailer = workspace.get(1).text();
    int user = find(workspace, Metacharacters.USER, workspace.size());
    int host = find(workspace, Metacharacters.HOST, user);
    String hostText =
        host == user ? null : tokenizer.join(workspace, Math.min(host + 1, user), user);
    String words =
        tokenizer.join(workspace, Math.min(user + 1, workspace.size()), workspace.size());
    return switch (mailer.toLowerCase(java.util.Locale.ROOT)) {
      case "error" ->
          "quarantine".equalsIgnoreCase(hostText)
              ? new Quarantined(words)
              : new Refused(ErrorReply.ofTriple(hostText, words));
      case "discard" -> new Discarded();
      default -> check ? new Accepted() : new Delivered(mailer, hostText, words);
    };
  }

  private static int find(Workspace workspace, char mark, int to) {
    for (int i = 2; i < to; i++) {
      if (workspace.get(i).is(mark)) {
        return i;
      }
    }
    return to;
  }
}
