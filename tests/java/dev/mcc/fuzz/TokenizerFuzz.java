// SPDX-License-Identifier: Apache-2.0
package dev.mcc.fuzz;

import dev.mcc.rewrite.TokenTable;
import dev.mcc.rewrite.Tokenizer;
import dev.mcc.rewrite.Workspace;
import java.nio.charset.StandardCharsets;

/**
 * Any text in any mode: it is split or refused, within the limits, and what was repaired once needs
 * no further repair. The first byte is the mode.
 */
public final class TokenizerFuzz {
  private static final Tokenizer TOKENIZER = new Tokenizer(".:%@!^/[]+");
  private static final TokenTable TOKENS = new TokenTable(TOKENIZER);

  private TokenizerFuzz() {}

  /** One input. */
  public static void fuzzerTestOneInput(byte[] data) {
    if (data.length == 0) {
      return;
    }
    Tokenizer.Mode[] modes = Tokenizer.Mode.values();
    Tokenizer.Mode mode = modes[(data[0] & 0xff) % modes.length];
    String text = new String(data, 1, data.length - 1, StandardCharsets.ISO_8859_1);
    Workspace workspace = new Workspace();
    int end = split(text, mode, workspace);
    if (end < Tokenizer.FAILED || end > text.length()) {
      throw new AssertionError("ended at " + end + " of " + text.length());
    }
    if (end >= 0 && (mode == Tokenizer.Mode.OPERATORS || mode == Tokenizer.Mode.COMMENTS)) {
      checkLimits(workspace);
      // A backslash, a control character or a high byte may go on with what follows it when joined.
      if (text.chars().allMatch(c -> c >= ' ' && c < 0x7f && c != '\\')) {
        checkAgain(workspace, mode);
      }
    }
  }

  private static void checkLimits(Workspace workspace) {
    if (workspace.size() > Workspace.MAX_TOKENS) {
      throw new AssertionError("too many tokens");
    }
    for (String token : workspace.texts()) {
      if (token.isEmpty() || token.length() > Tokenizer.MAX_TOKEN) {
        throw new AssertionError("a token of " + token.length());
      }
    }
  }

  /** The tokens, joined and split again, are the same. */
  private static void checkAgain(Workspace workspace, Tokenizer.Mode mode) {
    String joined = TOKENIZER.join(workspace, 0, workspace.size());
    Workspace again = new Workspace();
    if (split(joined, mode, again) >= 0 && !again.texts().equals(workspace.texts())) {
      throw new AssertionError(workspace + " became " + again);
    }
  }

  private static int split(String text, Tokenizer.Mode mode, Workspace workspace) {
    return TOKENIZER.tokenize(text, 0, ',', mode, TOKENS, Tokenizer.Complaints.SILENT, workspace);
  }
}
