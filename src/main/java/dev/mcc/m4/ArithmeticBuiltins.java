// SPDX-License-Identifier: Apache-2.0
package dev.mcc.m4;

import dev.mcc.m4.eval.EvalFunction;
import dev.mcc.m4.format.FormatFunction;
import java.util.List;

/**
 * incr, decr, and (through {@code dev.mcc.m4.eval} and {@code dev.mcc.m4.format}) eval and format.
 */
final class ArithmeticBuiltins {
  static final List<Builtin> ALL =
      List.of(
          new Builtin("incr", false, false, true, call -> add(call, 1)),
          new Builtin("decr", false, false, true, call -> add(call, -1)),
          new Builtin("eval", false, false, true, ArithmeticBuiltins::eval),
          new Builtin("format", true, false, true, ArithmeticBuiltins::format));

  private ArithmeticBuiltins() {}

  private static void eval(Call call) {
    if (Builtins.counted(call, 1, 3)) {
      Builtins.answer(call, EvalFunction.call(call.name(), call.texts()));
    }
  }

  private static void format(Call call) {
    if (Builtins.counted(call, 1, -1)) {
      Builtins.answer(call, FormatFunction.call(call.texts()));
    }
  }

  private static void add(Call call, int step) {
    if (!Builtins.counted(call, 1, 1)) {
      return;
    }
    Integer number = Builtins.number(call, call.arg(1));
    if (number != null) {
      call.emit(String.valueOf(number + step));
    }
  }
}
