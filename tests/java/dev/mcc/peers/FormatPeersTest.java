// SPDX-License-Identifier: Apache-2.0
package dev.mcc.peers;

import dev.mcc.m4.format.FormatFunction;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Holds format to the real m4 on random templates and arguments. */
@Tag("peers")
class FormatPeersTest {
  private static final int CALLS = 12000;

  private final Pick pick = new Pick(20261123);

  @Test
  void formatAgreesWithM4() throws Exception {
    Peer.require("m4");
    List<M4Calls.Call> calls = new ArrayList<>();
    for (int i = 0; i < CALLS; i++) {
      M4Calls.Call call = new M4Calls.Call("format", arguments());
      // The real m4 reads what it printed again: it must not print our quotes.
      if (FormatFunction.call(call.arguments()).value().chars().noneMatch(c -> c > 0 && c < 4)) {
        calls.add(call);
      }
    }
    M4Calls.compare("format", calls, call -> FormatFunction.call(call.arguments()));
  }

  private List<String> arguments() {
    List<String> arguments = new ArrayList<>();
    StringBuilder template = new StringBuilder();
    int directives = 1 + pick.number(3);
    for (int i = 0; i < directives; i++) {
      template.append(pick.text("ab%\\. ", 2)).append(pick.oneIn(20) ? soup() : directive());
    }
    arguments.add(template.append(pick.of("", "|", "x", "%")).toString());
    for (int i = pick.number(directives + 3); i > 0; i--) {
      // A star would take a big number as a width, and print that many blanks.
      arguments.add(
          template.indexOf("*") >= 0 && !pick.oneIn(20)
              ? pick.of("0", "3", "7", "-9", "17", " 4", "", "x", "6x")
              : argument(template.indexOf("*") < 0));
    }
    return arguments;
  }

  private String soup() {
    return "%" + pick.text("0123456789.*-+ #'lhLqjztdiouxXeEfFgGaAcsCSpnmk$%", 5);
  }

  private String directive() {
    String flags = pick.oneIn(2) ? "" : pick.text("-+ 0#'", 2);
    String width = pick.of("", "", "5", "12", "*", "30");
    String precision = pick.of("", "", "", ".", ".0", ".3", ".*", ".20", ".1", ".12");
    String length = pick.of("", "", "", "", "l", "h", "hh");
    return "%" + flags + width + precision + length + pick.charOf("diouxXeEfFgGaAcsdfgs");
  }

  private String argument(boolean big) {
    return switch (big ? pick.number(8) : 0) {
      case 0 -> pick.of("", "x", " 5", "5 ", "-", "+5", "--5", "0x1f", "1e5", "08", "abc", "a b");
      case 1 ->
          pick.of(
              "2147483647",
              "2147483648",
              "-2147483648",
              "-2147483649",
              "4294967296",
              "99999999999",
              "9223372036854775807",
              "9223372036854775808",
              "-9223372036854775809",
              "-1",
              "-129");
      case 2 ->
          pick.of(
              "inf",
              "-inf",
              "nan",
              "-nan",
              "INFINITY",
              "nan(1)",
              "infx",
              "0x1p-3",
              "0x.8p1",
              "0x1.8",
              "1e400",
              "1e-400",
              "-1e-320",
              "4.9e-324",
              "0x1p-1074",
              "0x1.1p-1073",
              "1e308",
              "0x1p1024",
              "0xabc.defp5x",
              "1e",
              "1e+",
              ".5",
              "5.",
              ".",
              "0x",
              "1e99999999999",
              "0e99999999999");
      case 3 -> pick.number(100) + "." + pick.text("0123456789", 12);
      case 4 ->
          pick.number(10)
              + "."
              + pick.of("5", "25", "125", "375", "0625")
              + pick.of("", "e3", "e-3", "e20");
      case 5 -> pick.text("123456789", 1) + pick.text("0123456789", 25);
      default -> (pick.oneIn(2) ? "-" : "") + pick.number(pick.oneIn(2) ? 200 : 100000);
    };
  }
}
