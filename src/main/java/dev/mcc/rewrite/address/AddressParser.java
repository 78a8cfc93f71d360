// SPDX-License-Identifier: Apache-2.0
package dev.mcc.rewrite.address;

import dev.mcc.rewrite.ExitStatus;
import dev.mcc.rewrite.Rewriter;
import dev.mcc.rewrite.Session;
import dev.mcc.rewrite.TokenTable;
import dev.mcc.rewrite.Tokenizer;
import dev.mcc.rewrite.Workspace;

/**
 * Turns an address into mailer, host and user, by rulesets 3 and 0 and what follows them: the
 * operation guide calls this parsing (sections 5.1 and 5.2). Owned by one thread, as its rewriter.
 */
public final class AddressParser {
  private static final int CANONIFY = 3;
  private static final int PARSE = 0;
  private static final String QUEUE_GROUP = "queuegroup";

  private final Rewriter rewriter;
  private final Session session;
  private final AddressTrace trace;
  private final TripleReader triples;
  private final Workspace workspace = new Workspace();
  private int end;

  /** A parser that rewrites with this rewriter and tells its steps to a trace. */
  public AddressParser(Rewriter rewriter, AddressTrace trace) {
    this.rewriter = rewriter;
    this.session = rewriter.session();
    this.trace = trace;
    this.triples = new TripleReader(rewriter, trace);
  }

  /**
   * Parses the first address of a text.
   *
   * @param text the text, in internal form
   * @param delimiter what ends the address, 0 for the end of the text only
   * @param role what the address is used as
   * @return where it leads; null if it is no address at all, which has then been said
   */
  public ParsedAddress parse(String text, char delimiter, AddressRole role) {
    session.setRecipient(text);
    trace.parsing(text);
    if (!tokenize(text, delimiter)) {
      trace.unusable();
      return null;
    }
    boolean later = rewriter.rewrite(workspace, CANONIFY) == ExitStatus.TEMPFAIL;
    later |= rewriter.rewrite(workspace, PARSE) == ExitStatus.TEMPFAIL;
    trace.triple(workspace);
    ParsedAddress built = triples.read(text, workspace, role);
    AddressCheck.User checked = AddressCheck.user(built.user(), session);
    trace.completed(built);
    chooseQueue(built, role);
    ParsedAddress parsed = built.withUser(checked.text());
    if (later && parsed.mailer() != null) {
      trace.queueing();
      session.message(
          QuotedText.shown(text)
              + "... Transient parse error -- message queued for future delivery");
      parsed = parsed.withStatus(ExitStatus.TEMPFAIL);
    }
    trace.parsed(parsed, checked.acceptable());
    return parsed;
  }

  /** Ruleset queuegroup names the queue of a recipient; here it only runs. (Trials with -bt.) */
  private void chooseQueue(ParsedAddress address, AddressRole role) {
    Integer ruleset = session.program().rulesets().number(QUEUE_GROUP);
    if (ruleset == null || address.mailer() == null || role.header() || role.sender()) {
      return;
    }
    TokenTable tokens = session.program().tokens();
    tokens
        .tokenizer()
        .tokenize(
            address.user(),
            0,
            '\0',
            Tokenizer.Mode.COMMENTS,
            tokens,
            session.complaints(),
            workspace);
    if (!workspace.isEmpty()) {
      rewriter.rewrite(workspace, ruleset);
    }
  }

  private boolean tokenize(String text, char delimiter) {
    TokenTable tokens = session.program().tokens();
    end =
        tokens
            .tokenizer()
            .tokenize(
                text,
                0,
                delimiter,
                Tokenizer.Mode.COMMENTS,
                tokens,
                session.complaints(),
                workspace);
    return end != Tokenizer.FAILED
        && !workspace.isEmpty()
        && AddressCheck.accepts(text.substring(0, end), true, session);
  }

  /** Index of the delimiter that ended the last address, or the length of its text. */
  public int end() {
    return end;
  }
}
