// SPDX-License-Identifier: Apache-2.0
package dev.mcc.fuzz;

import dev.mcc.rewrite.Program;
import dev.mcc.rewrite.RewriteFixture;
import dev.mcc.rewrite.RewriteListener;
import dev.mcc.rewrite.Rewriter;
import dev.mcc.rewrite.Session;
import dev.mcc.rewrite.TokenTable;
import dev.mcc.rewrite.Tokenizer;
import dev.mcc.rewrite.Workspace;
import java.nio.charset.StandardCharsets;

/**
 * Any rules on any address: they come to an end, and whether somebody looks on makes no difference.
 * The input is rule lines and, behind the last line feed, the address.
 */
public final class RewriterFuzz {
  private static final String HEAD =
      "V10/Berkeley\nO OperatorChars=.:%@!^/[]+\nMlocal, P=/bin/true, F=lsD, A=true $u\n"
          + "Cwlocalhost a.b c\nDAx.y\nKd dequote\nKm macro\nKa arith\nS1\nR$*\t$: one $1\nS0\n";

  private static final class Watcher implements RewriteListener {}

  private RewriterFuzz() {}

  /** One input. */
  public static void fuzzerTestOneInput(byte[] data) {
    String input = new String(data, StandardCharsets.ISO_8859_1);
    int last = input.lastIndexOf('\n');
    Program program = RewriteFixture.load(HEAD + input.substring(0, last + 1));
    String address = input.substring(last + 1);
    String alone = rewrite(program, address, RewriteListener.NONE);
    String watched = rewrite(program, address, new Watcher());
    if (!alone.equals(watched)) {
      throw new AssertionError("alone " + alone + ", watched " + watched);
    }
  }

  private static String rewrite(Program program, String address, RewriteListener listener) {
    Session session = RewriteFixture.session(program, listener);
    Workspace workspace = new Workspace();
    TokenTable tokens = program.tokens();
    int end =
        tokens
            .tokenizer()
            .tokenize(
                address,
                0,
                '\0',
                Tokenizer.Mode.COMMENTS,
                tokens,
                Tokenizer.Complaints.SILENT,
                workspace);
    if (end < 0) {
      return "";
    }
    int status = new Rewriter(session).rewrite(workspace, 0);
    return workspace + " " + status + " " + session.exitStatus();
  }
}
