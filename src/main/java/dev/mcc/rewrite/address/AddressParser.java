// SPDX-License-Identifier: Apache-2.0
package dev.mcc.rewrite.address;

import dev.mcc.rewrite.ExitStatus;
import dev.mcc.rewrite.Rewriter;
import dev.mcc.rewrite.Session;
import dev.mcc.rewrite.Tokenizer;
import dev.mcc.rewrite.Workspace;

/**
 * Turns an address into mailer, host and user, by rulesets 3 and 0 and what follows them: the
 * operation guide calls this parsing (sections 5.1 and 5.2). Owned by one thread, as its rewriter.
 */
public final class AddressParser {
  private static final int CANONIFY = 3;
  private static final int PARSE = 0;

  private final Rewriter rewriter;
  private final Session session;
  private final TripleReader triples;
  private final Workspace workspace = new Workspace();
  private int end;

  /** A parser that rewrites with this rewriter. */
  public AddressParser(Rewriter rewriter) {
    this.rewriter = rewriter;
    this.session = rewriter.session();
    this.triples = new TripleReader(rewriter);
  }

  /**
   * Parses the first address of a text.
   *
   * @param text the text, in internal form
   * @param delimiter what ends the address, 0 for the end of the text only
   * @return where it leads; null if it is no address at all, which has then been said
   */
  public ParsedAddress parse(String text, char delimiter) {
    session.setRecipient(text);
    Tokenizer tokenizer = session.program().tokens().tokenizer();
    end =
        tokenizer.tokenize(
            text,
            0,
            delimiter,
            Tokenizer.Mode.COMMENTS,
            session.program().tokens(),
            session::error,
            workspace);
    if (end == Tokenizer.FAILED || workspace.isEmpty()) {
      return null;
    }
    if (!AddressCheck.accepts(text.substring(0, end), true, session)) {
      return null;
    }
    boolean later = rewriter.rewrite(workspace, CANONIFY) == ExitStatus.TEMPFAIL;
    later |= rewriter.rewrite(workspace, PARSE) == ExitStatus.TEMPFAIL;
    ParsedAddress parsed = triples.read(text, workspace);
    if (later && parsed.mailer() != null) {
      session.message(
          QuotedText.shown(text)
              + "... Transient parse error -- message queued for future delivery");
      return parsed.withStatus(ExitStatus.TEMPFAIL);
    }
    return parsed;
  }

  /** Index of the delimiter that ended the last address, or the length of its text. */
  public int end() {
    return end;
  }
}
