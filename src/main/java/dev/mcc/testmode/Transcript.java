// SPDX-License-Identifier: Apache-2.0
package dev.mcc.testmode;

import dev.mcc.rewrite.Bindings;
import dev.mcc.rewrite.DebugLevels;
import dev.mcc.rewrite.MacroNames;
import dev.mcc.rewrite.RewriteListener;
import dev.mcc.rewrite.Rule;
import dev.mcc.rewrite.Ruleset;
import dev.mcc.rewrite.Rulesets;
import dev.mcc.rewrite.Session;
import dev.mcc.rewrite.Token;
import dev.mcc.rewrite.Workspace;
import java.util.List;

/**
 * Writes what happens as the real program's address test mode prints it: always the input and the
 * result of each ruleset, more where a debugging level asks for it.
 *
 * <p>Which level shows what was found by trying every level on the real program. Two things cannot
 * be the same: memory addresses, which differ from run to run there too.
 */
public final class Transcript implements RewriteListener {
  /** The category of rewriting. */
  private static final int REWRITING = 21;

  /** The category of splitting into tokens. */
  private static final int TOKENS = 22;

  /** The category of macros. */
  private static final int MACROS = 35;

  /** From this level of category 0 on, each token has a line with its address. */
  private static final int TOKENS_BY_LINE = 44;

  private static final int NAME_WIDTH = 16;

  private final TranscriptBuffer out;
  private DebugLevels debug = new DebugLevels();
  private Session session;

  /** What the lines of each ruleset start with, by its number; null until it is first called. */
  private final String[] inputs = new String[Rulesets.MAX];

  private final String[] results = new String[Rulesets.MAX];

  /** A transcript without debugging until a session is attached. */
  public Transcript(TranscriptBuffer out) {
    this.out = out;
  }

  /** Names the session whose debugging levels and macro names count. */
  void attach(Session session) {
    this.session = session;
    this.debug = session.debug();
  }

  private MacroNames names() {
    return session.macroNames();
  }

  private boolean shows(int level) {
    return debug.at(REWRITING, level);
  }

  @Override
  public void entered(Ruleset ruleset, int depth, Workspace input) {
    state(ruleset, inputs, "   input:", input);
  }

  @Override
  public void returned(Ruleset ruleset, int depth, Workspace output, int status) {
    state(ruleset, results, " returns:", output);
  }

  private void state(Ruleset ruleset, String[] labels, String end, Workspace workspace) {
    String label = labels[ruleset.number()];
    if (label == null) {
      label = label(ruleset.name()) + end;
      labels[ruleset.number()] = label;
    }
    out.raw(label);
    tokens(workspace);
  }

  private static String label(String name) {
    return name.length() > NAME_WIDTH
        ? name.substring(0, NAME_WIDTH)
        : name + " ".repeat(NAME_WIDTH - name.length());
  }

  /** Writes a blank and each token, then ends the line; one line for each in category 0. */
  void tokens(Workspace workspace) {
    if (debug.at(0, TOKENS_BY_LINE)) {
      tokensByLine(workspace);
      return;
    }
    int size = workspace.size();
    int at = out.plain(workspace, 0);
    while (at < size) {
      special(workspace.get(at));
      at = out.plain(workspace, at + 1);
    }
    out.end();
  }

  private void special(Token token) {
    out.put(' ').internal(shown(token), names());
  }

  private String shown(Token token) {
    return session == null ? token.text() : session.shown(token);
  }

  private void tokensByLine(Workspace workspace) {
    out.end();
    for (int i = 0; i < workspace.size(); i++) {
      String text = workspace.get(i).text();
      out.put('\t').raw(address(text)).put('=').internal(text, names()).end();
    }
  }

  /** A number that stands for where an object is in memory. */
  static String address(Object object) {
    return Long.toHexString(0x7f0000000000L + (System.identityHashCode(object) & 0xffffffffL));
  }

  @Override
  public boolean followsRules() {
    return shows(1);
  }

  @Override
  public void trying(Ruleset ruleset, Rule rule, Workspace workspace, int times) {
    if (shows(12)) {
      out.raw("-----trying rule");
      if (shows(15)) {
        out.raw(" (line ").number(rule.line()).put(')');
      }
      out.put(':');
      tokens(rule.left());
    }
  }

  @Override
  public void failed(Ruleset ruleset, Rule rule) {
    if (shows(10)) {
      out.raw("----- rule fails\n");
    }
  }

  @Override
  public void matched(Ruleset ruleset, Rule rule, Bindings bindings) {
    if (shows(12)) {
      out.raw("-----rule matches:");
      tokens(rule.right());
    }
  }

  @Override
  public void substituted(int n, Workspace tokens, int from, int to) {
    if (!shows(15)) {
      return;
    }
    out.put('$').number(n).put(':');
    for (int i = from; i < to; i++) {
      String token = tokens.get(i).text();
      out.raw(" 0x").raw(address(token)).raw("=\"").raw(token).put('"');
    }
    out.end();
  }

  private void tokens(List<Token> tokens) {
    for (Token token : tokens) {
      special(token);
    }
    out.end();
  }

  @Override
  public void rewritten(Ruleset ruleset, Rule rule, Workspace workspace) {
    if (shows(4)) {
      out.raw("rewritten as:");
      tokens(workspace);
    }
  }

  @Override
  public boolean followsMatching() {
    return shows(35);
  }

  @Override
  public void advanced(String pattern, String token) {
    if (shows(35)) {
      position("ADVANCE rp=", pattern, token);
    }
  }

  @Override
  public void backedUp(String pattern, String token) {
    if (shows(36)) {
      position("BACKUP  rp=", pattern, token);
    }
  }

  private void position(String label, String pattern, String token) {
    out.raw(label);
    orNull(pattern);
    out.raw(", ap=");
    orNull(token);
    out.end();
  }

  private void orNull(String text) {
    if (text == null) {
      out.raw("<null>");
    } else {
      out.internal(text, names());
    }
  }

  @Override
  public void macroReplaced(boolean leftSide, int macro, String value) {
    if (shows(2)) {
      String name = names().spelling(macro);
      out.raw(leftSide ? "rewrite: LHS $&" : "rewrite: RHS $&");
      if (name.startsWith("{")) {
        out.raw(name);
      } else {
        out.put('{').raw(name).put('}');
      }
      out.raw(" => \"").raw(value == null ? "(NULL)" : value).raw("\"\n");
    }
  }

  @Override
  public void macroInserted(Workspace tokens) {
    if (shows(19)) {
      for (int i = 0; i < tokens.size(); i++) {
        out.raw(" ... ").internal(tokens.get(i).text(), names()).end();
      }
      out.raw(" ... DONE\n");
    }
  }

  @Override
  public void callSkipped(String name, int number) {
    if (shows(3)) {
      out.raw("-----skip subr ").raw(name).raw(" (").number(number).raw(")\n");
    }
  }

  @Override
  public void endless(Ruleset ruleset, Rule rule, Workspace workspace) {
    if (shows(1)) {
      out.raw("workspace: ");
      tokens(workspace);
    }
  }

  @Override
  public void extended(String pattern, String token) {
    if (shows(36)) {
      position("EXTEND  rp=", pattern, token);
    }
  }

  @Override
  public void classMatched() {
    if (shows(36)) {
      out.raw("CLMATCH\n");
    }
  }

  @Override
  public void tokenizing(String text) {
    if (debug.at(TOKENS, 11)) {
      out.raw("prescan: ").internal(text, names()).end();
    }
  }

  @Override
  public void tokenFound(Token token) {
    if (debug.at(TOKENS, 36)) {
      out.raw("tok=").internal(token.text(), names()).end();
    }
  }

  @Override
  public void notTokenized() {
    if (debug.at(TOKENS, 12)) {
      out.raw("prescan: ==> NULL\n");
    }
  }

  @Override
  public void tokenized(Workspace found) {
    if (debug.at(TOKENS, 12)) {
      out.raw("prescan==>");
      tokens(found);
    }
    if (found.isEmpty() && debug.at(TOKENS, 1)) {
      out.raw("prescan: null leading token\n");
    }
  }

  @Override
  public void macroDefined(String how, int macro, String value) {
    if (debug.at(MACROS, 9)) {
      String name = names().spelling(macro);
      boolean braces = name.startsWith("{");
      out.raw(how).put('(').raw(braces ? name.substring(1, name.length() - 1) : name);
      out.raw(" as ");
      orNull(value);
      out.raw(")\n");
    }
  }

  @Override
  public void debug(String text) {
    out.raw(text);
  }

  @Override
  public void message(String text) {
    out.sevenBit(text).end();
  }
}
