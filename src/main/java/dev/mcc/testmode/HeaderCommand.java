// SPDX-License-Identifier: Apache-2.0
package dev.mcc.testmode;

import dev.mcc.rewrite.ExitStatus;
import dev.mcc.rewrite.Header;
import dev.mcc.rewrite.Rewriter;
import dev.mcc.rewrite.RulesetName;
import dev.mcc.rewrite.Session;
import dev.mcc.rewrite.Tokenizer;
import dev.mcc.rewrite.Workspace;

/** {@code /header}: runs the check of a header field and shows the flags of its name. */
final class HeaderCommand {
  /** The entry for fields that have no check of their own. */
  private static final String ANY_FIELD = "*";

  private static final int HEX_DIGITS = 8;

  private final Rewriter rewriter;
  private final Session session;
  private final TranscriptBuffer out;
  private final Workspace workspace = new Workspace();

  HeaderCommand(Rewriter rewriter, TranscriptBuffer out) {
    this.rewriter = rewriter;
    this.session = rewriter.session();
    this.out = out;
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
    String value = line.substring(Blanks.skip(line, colon + 1));
    Header own = find(name);
    Header check = own != null && own.ruleset() != null ? own : find(ANY_FIELD);
    int flags = HeaderFlags.of(name);
    if (own != null && own.ruleset() != null && !own.keepComments()) {
      flags |= HeaderFlags.STRIPS_COMMENTS;
    }
    if (check != null && check.ruleset() != null && !value.isEmpty()) {
      check(name, value, check);
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

  private Header find(String name) {
    Header found = null;
    for (Header header : session.program().headers()) {
      if (header.name().equalsIgnoreCase(name) && (found == null || header.ruleset() != null)) {
        found = header;
      }
    }
    return found;
  }

  private void check(String name, String value, Header header) {
    int ruleset = RulesetName.find(header.ruleset(), session);
    if (ruleset == RulesetName.UNKNOWN) {
      return;
    }
    session.setMacro(session.ownMacroNames().find("hdr_name"), name);
    session.setMacro(session.ownMacroNames().find("hdrlen"), Integer.toString(value.length()));
    session.setMacro(session.ownMacroNames().find("currHeader"), value);
    session.setRecipient(value);
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
            session::error,
            workspace);
    rewriter.rewrite(workspace, ruleset);
  }

  private static String hex(int number) {
    String digits = Integer.toHexString(number);
    return "0".repeat(HEX_DIGITS - digits.length()) + digits;
  }
}
