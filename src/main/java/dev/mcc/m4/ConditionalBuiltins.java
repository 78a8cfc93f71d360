// SPDX-License-Identifier: Apache-2.0
package dev.mcc.m4;

import java.util.List;

/** ifdef, ifelse, shift. */
final class ConditionalBuiltins {
  static final List<Builtin> ALL =
      List.of(
          new Builtin("ifdef", false, false, true, ConditionalBuiltins::ifdef),
          new Builtin("ifelse", false, false, true, ConditionalBuiltins::ifelse),
          new Builtin("shift", false, false, true, call -> call.emitArguments(2, true)));

  private ConditionalBuiltins() {}

  private static void ifdef(Call call) {
    if (Builtins.counted(call, 2, 3)) {
      call.emitArg(call.expander().macros().find(call.arg(1)) != null ? 2 : 3);
    }
  }

  private static void ifelse(Call call) {
    // One argument is the customary block comment.
    if (call.count() == 1) {
      return;
    }
    if (!Builtins.counted(call, 3, -1)) {
      return;
    }
    if ((call.count() % 3 == 2 && call.count() > 3) || call.count() == 5) {
      Builtins.counted(call, 3, call.count() - 1);
    }
    int at = 1;
    int left = call.count();
    while (left >= 3) {
      if (call.arg(at).equals(call.arg(at + 1))) {
        call.emitArg(at + 2);
        return;
      }
      at += 3;
      left -= 3;
      if (left == 1 || left == 2) {
        call.emitArg(at);
        return;
      }
    }
  }
}
