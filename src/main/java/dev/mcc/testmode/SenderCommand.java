// SPDX-License-Identifier: Apache-2.0
package dev.mcc.testmode;

import dev.mcc.rewrite.AsciiCase;
import dev.mcc.rewrite.ExitStatus;
import dev.mcc.rewrite.Rewriter;
import dev.mcc.rewrite.Session;
import dev.mcc.rewrite.Tokenizer;
import dev.mcc.rewrite.Workspace;
import dev.mcc.rewrite.address.AddressParser;
import dev.mcc.rewrite.address.AddressRole;
import dev.mcc.rewrite.address.AddressTrace;
import dev.mcc.rewrite.address.ParsedAddress;
import dev.mcc.rewrite.load.TypedText;

/** {@code /sender}: finds the envelope sender as for a message that arrives from it. */
final class SenderCommand {
  private static final AddressRole SENDER_ROLE = new AddressRole(false, true);
  private static final int CANONIFY = 3;
  private static final int SENDER = 1;
  private static final int FINAL = 4;

  private final Rewriter rewriter;
  private final Session session;
  private final TranscriptBuffer out;
  private final AddressParser parser;
  private final TypedText names;
  private final Workspace workspace = new Workspace();

  SenderCommand(Rewriter rewriter, TranscriptBuffer out, AddressTrace trace, TypedText typed) {
    this.rewriter = rewriter;
    this.session = rewriter.session();
    this.out = out;
    this.names = typed;
    this.parser = new AddressParser(rewriter, trace);
  }

  void run(String typed) {
    String from = typed.isEmpty() ? session.world().host().user() : typed;
    ParsedAddress sender = parser.parse(from, '\0', SENDER_ROLE);
    if (isForbidden(sender) && !typed.isEmpty()) {
      if (sender != null && sender.mailer() != null) {
        session.error(ExitStatus.USAGE, from + "... Invalid sender address");
      }
      from = session.world().host().user();
      sender = parser.parse(from, '\0', SENDER_ROLE);
    }
    String name = rewritten(from);
    if (name != null && sender != null && sender.mailer() != null) {
      session.setMacro('f', name);
      if (sender.mailer().has('C')) {
        // The domain is taken from a second round; its result is for nothing else.
        rewritten(name);
      }
    }
    session.setMacro(names.id("addr_type"), null);
    // A full name is looked for in the user database only; an address never brings one.
    session.replaceMacro('x', "");
    out.raw("addr=").raw(sender == null ? "" : sender.user()).end();
  }

  /** Nobody sends from a program, a file or a list. */
  private static boolean isForbidden(ParsedAddress sender) {
    if (sender == null) {
      return true;
    }
    if (sender.mailer() == null) {
      return !mayPass(sender);
    }
    return switch (AsciiCase.lower(sender.mailer().name())) {
      case "prog", "*file*", "*include*" -> true;
      default -> false;
    };
  }

  /** True for an error that says "later": by its code, or by its name. */
  private static boolean mayPass(ParsedAddress sender) {
    return sender.error().code().startsWith("4") || "tempfail".equalsIgnoreCase(sender.host());
  }

  /** The sender as it becomes {@code $f}; null if it has no tokens. */
  private String rewritten(String from) {
    Tokenizer tokenizer = session.program().tokens().tokenizer();
    int end =
        tokenizer.tokenize(
            from,
            0,
            '\0',
            Tokenizer.Mode.COMMENTS,
            session.program().tokens(),
            session.complaints(),
            workspace);
    if (end == Tokenizer.FAILED || workspace.isEmpty()) {
      return null;
    }
    rewriter.rewrite(workspace, CANONIFY);
    rewriter.rewrite(workspace, SENDER);
    rewriter.rewrite(workspace, FINAL);
    return tokenizer.join(workspace, 0, workspace.size());
  }
}
