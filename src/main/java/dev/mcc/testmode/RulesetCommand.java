// SPDX-License-Identifier: Apache-2.0
package dev.mcc.testmode;

import dev.mcc.rewrite.ExitStatus;
import dev.mcc.rewrite.Program;
import dev.mcc.rewrite.Rewriter;
import dev.mcc.rewrite.RulesetName;
import dev.mcc.rewrite.Session;
import dev.mcc.rewrite.Tokenizer;
import dev.mcc.rewrite.Workspace;
import dev.mcc.rewrite.address.AddressCheck;

/** Runs addresses through rulesets: {@code 3,0 user@example.org, other}. */
final class RulesetCommand {
  /** From this configuration level on, parentheses are no comments here. */
  private static final int PARENTHESES_LEVEL = 9;

  private final Rewriter rewriter;
  private final Session session;
  private final Program program;
  private final TranscriptBuffer out;
  private final Tokenizer.Mode mode;
  private final Workspace workspace = new Workspace();

  RulesetCommand(Rewriter rewriter, TranscriptBuffer out) {
    this.rewriter = rewriter;
    this.session = rewriter.session();
    this.program = session.program();
    this.out = out;
    this.mode =
        program.level() >= PARENTHESES_LEVEL ? Tokenizer.Mode.OPERATORS : Tokenizer.Mode.COMMENTS;
  }

  /**
   * Runs one command.
   *
   * @param operators true to read a typed {@code $|} as the operator
   */
  void run(String typed, boolean operators) {
    String command = typed.substring(Blanks.skip(typed, 0));
    int end = Blanks.wordEnd(command, 0);
    if (end == command.length()) {
      out.raw("No address!\n");
      return;
    }
    String list = command.substring(0, end);
    String addresses = command.substring(end + 1);
    if (!AddressCheck.accepts(addresses, false, session)) {
      return;
    }
    if (operators) {
      addresses = Operators.read(addresses);
    }
    int from = 0;
    while (from <= addresses.length()) {
      int to =
          program
              .tokens()
              .tokenizer()
              .tokenize(
                  addresses, from, ',', mode, program.tokens(), session.complaints(), workspace);
      if (to == Tokenizer.FAILED) {
        return;
      }
      if (!workspace.isEmpty()) {
        runThrough(list);
      }
      from = to + 1;
    }
  }

  private void runThrough(String list) {
    int at = 0;
    while (at < list.length()) {
      String rest = at == 0 ? list : list.substring(at);
      int number = RulesetName.find(rest, session);
      if (number == RulesetName.UNKNOWN) {
        out.raw("Undefined ruleset ").raw(rest).end();
        return;
      }
      int status = rewriter.rewrite(workspace, number);
      if (status != ExitStatus.OK) {
        out.raw("== Ruleset ").raw(rest).raw(" (").number(number).raw(") status ").number(status);
        out.end();
      }
      int comma = list.indexOf(',', at);
      at = comma < 0 ? list.length() : comma + 1;
    }
  }
}
