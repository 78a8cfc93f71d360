// SPDX-License-Identifier: Apache-2.0
package dev.mcc.testmode;

import dev.mcc.rewrite.ExitStatus;
import dev.mcc.rewrite.Header;
import dev.mcc.rewrite.Rewriter;
import dev.mcc.rewrite.RulesetName;
import dev.mcc.rewrite.Session;
import dev.mcc.rewrite.Tokenizer;
import dev.mcc.rewrite.Workspace;
import dev.mcc.rewrite.load.TypedText;

/** {@code /header}: runs the check of a header field and shows the flags of its name. */
final class HeaderCommand {
  /** The entry for fields that have no check of their own. */
  private static final String ANY_FIELD = "*";

  private static final int HEX_DIGITS = 8;

  private final Rewriter rewriter;
  private final Session session;
  private final TranscriptBuffer out;
  private final TypedText typed;
  private final Workspace workspace = new Workspace();

  HeaderCommand(Rewriter rewriter, TranscriptBuffer out) {
    this.rewriter = rewriter;
    this.session = rewriter.session();
    this.out = out;
    this.typed = new TypedText(session);
  }

  void run(String line) {
    int start = afterCondition(line);
    int colon = start < 0 ? -1 : line.indexOf(':', start);
    String name = colon < 0 ? "" : Blanks.trimEnd(line.substring(start, colon));
    if (name.isEmpty() || !isFieldName(name)) {
      session.error(ExitStatus.SOFTWARE, "header syntax error, line \"" + line + "\"");
      out.raw("ul = 00000000\n");
      return;
    }
    String body = line.substring(colon + 1);
    String value = body.substring(Blanks.skip(body, 0));
    Header own = find(name);
    Header check = own != null && own.ruleset() != null ? own : find(ANY_FIELD);
    int flags = HeaderFlags.of(name);
    if (own != null && own.ruleset() != null && !own.keepComments()) {
      flags |= HeaderFlags.STRIPS_COMMENTS;
    }
    if (check != null && check.ruleset() != null) {
      check(Blanks.trimEnd(line.substring(0, colon)), body, value, check);
    }
    if (value.isEmpty() && own != null && own.ruleset() == null) {
      // The configuration has the field with a value of its own: an empty one does not count.
      out.raw("ul = 00000000\n");
      return;
    }
    out.raw("ul = 0x").raw(hex(flags)).end();
  }

  /** Index behind a condition in question marks; negative if it does not end. */
  private static int afterCondition(String line) {
    if (!line.startsWith("?")) {
      return 0;
    }
    int end = line.indexOf('?', 1);
    return end < 0 ? -1 : Blanks.skip(line, end + 1);
  }

  private static boolean isFieldName(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) <= ' ' || name.charAt(i) >= 0x7f) {
        return false;
      }
    }
    return true;
  }

  /** The last entry of a field with a check, or without one; one that strips comments stays so. */
  private Header find(String name) {
    Header found = null;
    boolean keeps = true;
    for (Header header : session.program().headers()) {
      if (!header.name().equalsIgnoreCase(name)) {
        continue;
      }
      if (header.ruleset() != null) {
        keeps &= header.keepComments();
        found = header;
      } else if (found == null) {
        found = header;
      }
    }
    return found == null || found.ruleset() == null || found.keepComments() == keeps
        ? found
        : new Header(
            found.name(),
            found.defaultValue(),
            found.mailerFlags(),
            found.macro(),
            found.ruleset(),
            keeps,
            found.origin());
  }

  private void check(String name, String body, String value, Header header) {
    int ruleset = RulesetName.find(header.ruleset(), session);
    if (ruleset == RulesetName.UNKNOWN) {
      return;
    }
    session.setMacro(typed.id("currHeader"), quoted(body));
    session.setMacro(typed.id("hdr_name"), name);
    session.setMacro(typed.id("hdrlen"), Integer.toString(body.length()));
    session.setMacro(typed.id("addr_type"), "h");
    session
        .program()
        .tokens()
        .tokenizer()
        .tokenize(
            value,
            0,
            '\0',
            header.keepComments() ? Tokenizer.Mode.OPERATORS : Tokenizer.Mode.COMMENTS,
            session.program().tokens(),
            new Unsaid(session.complaints()),
            workspace);
    if (!workspace.isEmpty()) {
      rewriter.rewrite(workspace, ruleset);
    }
  }

  /** A field body as one quoted string, blanks in front included. */
  private static String quoted(String body) {
    return '"' + body.replace('\t', ' ').replace("\"", "\\\"") + '"';
  }

  private static String hex(int number) {
    String digits = Integer.toHexString(number);
    return "0".repeat(HEX_DIGITS - digits.length()) + digits;
  }

  /** Shows how a field is split and keeps what is wrong with it to itself, as the real program. */
  private record Unsaid(Tokenizer.Complaints all) implements Tokenizer.Complaints {
    @Override
    public void say(int status, String message) {}

    @Override
    public void started(String text) {
      all.started(text);
    }

    @Override
    public void failed() {
      all.failed();
    }

    @Override
    public void finished(Workspace tokens) {
      all.finished(tokens);
    }
  }
}
