// SPDX-License-Identifier: Apache-2.0
package dev.mcc.golden;

import java.util.regex.Pattern;

/**
 * Collects the answer to one address test command.
 *
 * <p>The names of the rulesets that are called on the way are each configuration's own, so that
 * trace lines are dropped; the last {@code returns:} line, which belongs to the last ruleset of the
 * list that was asked for, is the result. All other lines (errors, mailer triples, map results) are
 * kept as they are.
 */
public final class BtAnswer {
  private static final Pattern TRACE =
      Pattern.compile("^.{16} (  input|returns):(.*)$", Pattern.DOTALL);
  private static final Pattern RULESET_NAMES =
      Pattern.compile(
          "^(?:(Infinite loop) in ruleset .*|(rewrite: excessive recursion \\(max \\d+\\)).*"
              + "|== Ruleset .* (status \\d+))$");

  private final StringBuilder lines = new StringBuilder();
  private String result;

  /** Takes one line of output, without its end of line. */
  public void add(String line) {
    var trace = TRACE.matcher(line);
    if (trace.matches()) {
      if (trace.group(1).equals("returns")) {
        result = trace.group(2).strip();
      }
      return;
    }
    var named = RULESET_NAMES.matcher(line);
    if (named.matches()) {
      lines.append(firstGroup(named));
    } else {
      lines.append(line);
    }
    lines.append('\n');
  }

  /** The answer: messages, and the result of the rulesets unless a message already tells it. */
  public String text() {
    if (result == null || lines.indexOf("Rcode = ") >= 0 || lines.indexOf("mailer ") >= 0) {
      return lines.toString();
    }
    return lines + "returns: " + result + "\n";
  }

  private static String firstGroup(java.util.regex.Matcher matcher) {
    for (int i = 1; i <= matcher.groupCount(); i++) {
      if (matcher.group(i) != null) {
        return matcher.group(i);
      }
    }
    throw new IllegalStateException("no group matched");
  }
}
