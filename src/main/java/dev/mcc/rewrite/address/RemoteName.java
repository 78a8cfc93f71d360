// SPDX-License-Identifier: Apache-2.0
package dev.mcc.rewrite.address;

import dev.mcc.rewrite.ExitStatus;
import dev.mcc.rewrite.MacroExpander;
import dev.mcc.rewrite.Mailer;
import dev.mcc.rewrite.Rewriter;
import dev.mcc.rewrite.Session;
import dev.mcc.rewrite.Token;
import dev.mcc.rewrite.TokenTable;
import dev.mcc.rewrite.Tokenizer;
import dev.mcc.rewrite.Workspace;
import java.util.List;

/**
 * Rewrites an address into the form in which a mailer presents it: rulesets 3, 1 or 2, the mailer's
 * {@code S=} or {@code R=}, and 4, inside of the comments and the phrase of the original.
 */
public final class RemoteName {
  private static final int CANONIFY = 3;
  private static final int SENDER = 1;
  private static final int RECIPIENT = 2;
  private static final int FINAL = 4;

  /** Longer addresses are cut, and so are they with what surrounds them (trials). */
  private static final int MAX_PLAIN = 254;

  private static final int MAX_PRESENTED = 256;
  private static final int CURRENT_NAME = 'g';

  private static final char NO_COMMENTS = 'c';
  private static final String BARE = "\u0081g";
  private final Rewriter rewriter;
  private final Session session;
  private final TokenTable tokens;
  private final AddressTrace trace;
  private final Workspace workspace = new Workspace();
  private int status;

  /** Rewrites with this rewriter. */
  public RemoteName(Rewriter rewriter, AddressTrace trace) {
    this.trace = trace;
    this.rewriter = rewriter;
    this.session = rewriter.session();
    this.tokens = session.program().tokens();
  }

  /**
   * The address as the mailer presents it; the address itself if it cannot be split into tokens.
   *
   * @param name the address in internal form
   * @param mailer who is to present it
   * @param role what it is used as
   * @param senderDomain tokens ("@", "example", ...) that are added to an address without a domain,
   *     for senders whose mailer has the flag C; empty for none
   */
  public String present(String name, Mailer mailer, AddressRole role, List<Token> senderDomain) {
    status = ExitStatus.OK;
    trace.presenting(name);
    if (tokens
                .tokenizer()
                .tokenize(
                    name, 0, '\0', Tokenizer.Mode.COMMENTS, tokens, session.complaints(), workspace)
            == Tokenizer.FAILED
        || workspace.isEmpty()) {
      return name;
    }
    String cracked = surroundings(name, mailer);
    run(CANONIFY);
    if (!senderDomain.isEmpty() && !hasDomain()) {
      senderDomain.forEach(workspace::add);
      run(CANONIFY);
    }
    run(role.sender() ? SENDER : RECIPIENT);
    int own = ruleset(mailer, role);
    if (own > 0) {
      run(own);
    }
    run(FINAL);
    String plain = cut(tokens.tokenizer().join(workspace, 0, workspace.size()), MAX_PLAIN);
    session.setTemporaryMacro(CURRENT_NAME, plain);
    trace.expanding(cracked);
    String presented =
        cut(new MacroExpander(session::macro, session::error).expand(cracked), MAX_PRESENTED);
    trace.expanded(presented);
    session.setTemporaryMacro(CURRENT_NAME, null);
    trace.presented(presented, status);
    return presented;
  }

  /** Comments and phrases, which a mailer with the flag c does not want. */
  private String surroundings(String name, Mailer mailer) {
    if (mailer.flags().indexOf(NO_COMMENTS) >= 0) {
      return BARE;
    }
    trace.cracking(name);
    String cracked = CrackedAddress.of(name, session.program());
    trace.cracked(cracked);
    return cracked;
  }

  private static String cut(String text, int length) {
    return text.length() <= length ? text : text.substring(0, length);
  }

  private boolean hasDomain() {
    for (int i = 0; i < workspace.size(); i++) {
      if (workspace.get(i).is('@')) {
        return true;
      }
    }
    return false;
  }

  private void run(int ruleset) {
    // Whatever else goes wrong in a ruleset, only a temporary failure is told (a trial).
    if (rewriter.rewrite(workspace, ruleset) == ExitStatus.TEMPFAIL) {
      status = ExitStatus.TEMPFAIL;
    }
  }

  private static int ruleset(Mailer mailer, AddressRole role) {
    if (role.sender()) {
      return role.header() ? mailer.senderHeaderRuleset() : mailer.senderEnvelopeRuleset();
    }
    return role.header() ? mailer.recipientHeaderRuleset() : mailer.recipientEnvelopeRuleset();
  }

  /** How the last rewriting ended: 0, or 75 if a ruleset failed for now. */
  public int status() {
    return status;
  }
}
