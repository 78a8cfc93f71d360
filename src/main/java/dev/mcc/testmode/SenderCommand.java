// SPDX-License-Identifier: Apache-2.0
package dev.mcc.testmode;

import dev.mcc.rewrite.AsciiCase;
import dev.mcc.rewrite.ExitStatus;
import dev.mcc.rewrite.Rewriter;
import dev.mcc.rewrite.Session;
import dev.mcc.rewrite.Tokenizer;
import dev.mcc.rewrite.Workspace;
import dev.mcc.rewrite.address.AddressParser;
import dev.mcc.rewrite.address.ParsedAddress;

/** {@code /sender}: finds the envelope sender as for a message that arrives from it. */
final class SenderCommand {
  private static final int CANONIFY = 3;
  private static final int SENDER = 1;
  private static final int FINAL = 4;

  private final Rewriter rewriter;
  private final Session session;
  private final TranscriptBuffer out;
  private final AddressParser parser;
  private final Workspace workspace = new Workspace();

  SenderCommand(Rewriter rewriter, TranscriptBuffer out) {
    this.rewriter = rewriter;
    this.session = rewriter.session();
    this.out = out;
    this.parser = new AddressParser(rewriter);
  }

  void run(String typed) {
    String from = typed.isEmpty() ? session.world().host().user() : typed;
    ParsedAddress sender = parser.parse(from, '\0');
    if (isForbidden(sender) && !typed.isEmpty()) {
      if (sender != null && sender.mailer() != null) {
        session.error(ExitStatus.USAGE, from + "... Invalid sender address");
      }
      from = session.world().host().user();
      sender = parser.parse(from, '\0');
    }
    if (rewrite(from) && sender != null && sender.mailer() != null && sender.mailer().has('C')) {
      rewrite(session.macro('f'));
    }
    out.raw("addr=").raw(sender == null ? "" : shown(sender)).end();
  }

  /** Nobody sends from a program, a file or a list. */
  private static boolean isForbidden(ParsedAddress sender) {
    if (sender == null || sender.mailer() == null) {
      return true;
    }
    return switch (AsciiCase.lower(sender.mailer().name())) {
      case "prog", "*file*", "*include*" -> true;
      default -> false;
    };
  }

  private static String shown(ParsedAddress sender) {
    boolean keepsCase = sender.mailer() == null || sender.mailer().has('u');
    return keepsCase ? sender.user() : AsciiCase.lower(sender.user());
  }

  /** Rewrites the sender into what becomes {@code $f}. */
  private boolean rewrite(String from) {
    Tokenizer tokenizer = session.program().tokens().tokenizer();
    int end =
        tokenizer.tokenize(
            from,
            0,
            '\0',
            Tokenizer.Mode.COMMENTS,
            session.program().tokens(),
            session::error,
            workspace);
    if (end == Tokenizer.FAILED || workspace.isEmpty()) {
      return false;
    }
    rewriter.rewrite(workspace, CANONIFY);
    rewriter.rewrite(workspace, SENDER);
    rewriter.rewrite(workspace, FINAL);
    session.setMacro('f', tokenizer.join(workspace, 0, workspace.size()));
    return true;
  }
}
