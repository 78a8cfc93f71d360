// SPDX-License-Identifier: Apache-2.0
package dev.mcc.trace;

import dev.mcc.rewrite.Rule;
import dev.mcc.source.SourceFile;

/**
 * The sides of a rule as they are written in the configuration, since that is what its author
 * knows; a rule of several lines is shown as it runs.
 */
final class RuleText {
  private RuleText() {}

  static String left(Rule rule, Spelling spelling) {
    String[] columns = columns(rule);
    return columns == null ? spelling.left(rule) : spelling.text(columns[0]);
  }

  static String right(Rule rule, Spelling spelling) {
    String[] columns = columns(rule);
    return columns == null ? spelling.right(rule) : spelling.text(columns[1]);
  }

  private static String[] columns(Rule rule) {
    SourceFile source = rule.origin().source();
    int number = rule.origin().line();
    String next = source.lineText(number + 1);
    boolean goesOn = next.startsWith(" ") || next.startsWith("\t");
    String[] columns = source.lineText(number).split("\t+");
    return goesOn || columns.length < 2 || !columns[0].startsWith("R")
        ? null
        : new String[] {columns[0].substring(1).strip(), columns[1].strip()};
  }
}
