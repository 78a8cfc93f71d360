package dev.mcc.m4;

import java.util.List;

/** incr, decr, and (through {@code dev.mcc.m4.eval} and {@code dev.mcc.m4.format}) eval and format. */
final class ArithmeticBuiltins {
  static final List<Builtin> ALL =
      List.of(
          new Builtin("incr", false, false, true, call -> add(call, 1)),
          new Builtin("decr", false, false, true, call -> add(call, -1)));

  private ArithmeticBuiltins() {}

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
