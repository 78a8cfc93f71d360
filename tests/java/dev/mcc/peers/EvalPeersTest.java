// SPDX-License-Identifier: Apache-2.0
package dev.mcc.peers;

import dev.mcc.m4.eval.EvalFunction;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Holds eval to the real m4 on random expressions, well and badly formed. */
@Tag("peers")
class EvalPeersTest {
  private static final int CALLS = 6000;

  /** The real m4 multiplies as often as the exponent says. */
  private static final Pattern SLOW_POWER =
      Pattern.compile("(?s)\\*\\*.*(\\w{4}|<<|\\*\\*|~)|(\\w{4}|<<|~).*\\*\\*");

  private final Pick pick = new Pick(20261122);

  @Test
  void evalAgreesWithM4() throws Exception {
    Peer.require("m4");
    List<M4Calls.Call> calls = new ArrayList<>();
    for (int i = 0; i < CALLS; i++) {
      calls.add(new M4Calls.Call("eval", arguments()));
    }
    M4Calls.compare("eval", calls, call -> EvalFunction.call("eval", call.arguments()));
  }

  private List<String> arguments() {
    List<String> arguments = new ArrayList<>();
    String expression;
    do {
      expression = pick.oneIn(4) ? soup() : pick.oneIn(60) ? "" : expression(pick.number(5));
    } while (SLOW_POWER.matcher(expression).find());
    arguments.add(expression);
    if (pick.oneIn(3)) {
      arguments.add(radix());
      if (pick.oneIn(2)) {
        arguments.add(width());
      }
    }
    if (arguments.size() > 1 && arguments.get(1).equals("1")) {
      // In radix 1 the length is the value.
      arguments.set(0, pick.of("-", "", "!") + pick.number(70));
    }
    return arguments;
  }

  private String radix() {
    return pick.oneIn(4)
        ? pick.of("", "0", "1", "37", "-1", "x", " 10", "10 ", "010", "99999999999999999999", "+16")
        : Integer.toString(2 + pick.number(35));
  }

  private String width() {
    return pick.oneIn(3)
        ? pick.of("", "-1", "x", " 5", "5x", "-0", "+7")
        : Integer.toString(pick.number(40));
  }

  private String soup() {
    StringBuilder out = new StringBuilder();
    for (int i = 1 + pick.number(7); i > 0; i--) {
      out.append(pick.oneIn(2) ? operator() : pick.oneIn(6) ? strange() : number());
      out.append(pick.oneIn(4) ? " " : "");
    }
    return out.toString();
  }

  private String strange() {
    return pick.of(
        "@", "a", "(", ")", "=", "++", "--", "+=", "<<=", ",", "\n", "\t", "'", "?", "0r");
  }

  private String expression(int depth) {
    if (depth == 0) {
      return number();
    }
    String space = pick.oneIn(3) ? " " : "";
    if (pick.oneIn(5)) {
      return pick.of("-", "+", "~", "!", "- ", "!-") + expression(depth - 1);
    }
    if (pick.oneIn(4)) {
      return "(" + space + expression(depth - 1) + space + (pick.oneIn(40) ? "" : ")");
    }
    return expression(pick.number(depth)) + space + operator() + space + expression(depth - 1);
  }

  private String operator() {
    return pick.of(
        "+", "-", "*", "/", "%", "**", "<<", ">>", "<", "<=", ">", ">=", "==", "!=", "&", "^", "|",
        "&&", "||", "=", "**", "&&", "||", "/", "%", "!", "~");
  }

  private String number() {
    return switch (pick.number(9)) {
      case 0 -> "0";
      case 1 -> "0x" + pick.text("0123456789abcDEF", 9);
      case 2 -> "0b" + pick.text("01", 33) + pick.of("", "", "", "2");
      case 3 -> "0" + pick.text("01234567", 12) + pick.of("", "", "", "8");
      case 4 ->
          "0r"
              + pick.of("1", "2", "3", "10", "16", "36", "37", "0", "")
              + ":"
              + pick.text("01102zZ", 4);
      case 5 -> pick.of("2147483647", "2147483648", "4294967295", "4294967296", "99999999999");
      default -> Integer.toString(pick.number(12));
    };
  }
}
