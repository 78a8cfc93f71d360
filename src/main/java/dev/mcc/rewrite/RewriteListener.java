// SPDX-License-Identifier: Apache-2.0
package dev.mcc.rewrite;

import java.util.List;

/**
 * Sees everything that rewriting does; changes nothing. The transcript of test mode, the trace for
 * people and coverage are listeners of this one stream. Workspaces are shown, not given: copy what
 * you keep.
 */
public interface RewriteListener {
  /** A listener that looks away; the engine then skips all reporting. */
  RewriteListener NONE = new RewriteListener() {};

  /** A ruleset starts on this input; depth counts from 1. */
  default void entered(Ruleset ruleset, int depth, Workspace input) {}

  /** A ruleset ends with this result; status is not 0 when a lookup or the rewriting failed. */
  default void returned(Ruleset ruleset, int depth, Workspace output, int status) {}

  /**
   * A ruleset ends without a result: the calls nest too deep, a replacement could not be made, or
   * the rules do not seem to come to an end.
   */
  default void abandoned(Ruleset ruleset, int depth, int status) {}

  /**
   * True to hear of every rule that is tried, and of what comes of it. If false, {@link #trying},
   * {@link #failed}, {@link #matched}, {@link #substituted}, {@link #macroReplaced}, {@link
   * #macroInserted}, {@link #callSkipped}, {@link #rewritten} and {@link #endless} are not called,
   * and the engine passes over rules that cannot match. Asked when a ruleset is run from outside.
   */
  default boolean followsRules() {
    return true;
  }

  /** A rule is about to be tried, for the times-th time in a row (1 for the first). */
  default void trying(Ruleset ruleset, Rule rule, Workspace workspace, int times) {}

  /** The rule did not match. */
  default void failed(Ruleset ruleset, Rule rule) {}

  /** The rule was applied as often as allowed; this is the workspace that it leaves. */
  default void endless(Ruleset ruleset, Rule rule, Workspace workspace) {}

  /** The rule matched with these bindings. */
  default void matched(Ruleset ruleset, Rule rule, Bindings bindings) {}

  /** The matched rule's replacement has become the workspace. */
  default void rewritten(Ruleset ruleset, Rule rule, Workspace workspace) {}

  /** True to hear of every step of the matcher; it then takes each step as the real one does. */
  default boolean followsMatching() {
    return false;
  }

  /**
   * The matcher goes on with this operator or token of the left side and this token of the
   * workspace (null behind the last one, on either side).
   */
  default void advanced(String pattern, String token) {}

  /** The matcher goes back to this operator and extends it by this token. */
  default void backedUp(String pattern, String token) {}

  /** No phrase up to this token is in the class of the operator; one more token is tried. */
  default void extended(String pattern, String token) {}

  /** A phrase was found in the class of the operator that the matcher is at. */
  default void classMatched() {}

  /** A <code>$&amp;x</code> was replaced; value is null if the macro is not set. */
  default void macroReplaced(boolean leftSide, int macro, String value) {}

  /** The value of a <code>$&amp;x</code> of a right side, as tokens, becomes part of the result. */
  default void macroInserted(Workspace tokens) {}

  /** {@code $n} of the right side was replaced by these tokens. */
  default void substituted(int n, Workspace tokens, int from, int to) {}

  /** A call of a ruleset without rules was dropped; the name is as it stands in the call. */
  default void callSkipped(String name, int number) {}

  /** A text is about to be split into tokens. */
  default void tokenizing(String text) {}

  /** A text could not be split. */
  default void notTokenized() {}

  /** A text was split into these tokens. */
  default void tokenized(Workspace tokens) {}

  /** A token was found in a text that is being split. */
  default void tokenFound(Token token) {}

  /** A macro was set (how: "define", "redefine", "macset"), or taken away with null. */
  default void macroDefined(String how, int macro, String value) {}

  /** A map is about to be asked. */
  default void lookingUp(String mapName, String key, List<String> arguments) {}

  /** The map answered; null for a map that does not exist. */
  default void lookedUp(String mapName, String key, List<String> arguments, MapAnswer answer) {}

  /** Text that a debugging level asked for, with its line ends. */
  default void debug(String text) {}

  /** A message of the program, one line without its end: errors, warnings, answers. */
  default void message(String text) {}
}
