// SPDX-License-Identifier: Apache-2.0
package dev.mcc.m4;

import java.util.List;

/** syscmd, esyscmd, sysval, mkstemp, maketemp: all through the {@link World}, which may refuse. */
final class SystemBuiltins {
  static final List<Builtin> ALL =
      List.of(
          new Builtin("syscmd", false, false, true, call -> run(call, false)),
          new Builtin("esyscmd", true, false, true, call -> run(call, true)),
          new Builtin("sysval", false, false, false, SystemBuiltins::sysval),
          new Builtin("mkstemp", false, false, true, call -> temporary(call)),
          new Builtin("maketemp", false, false, true, call -> temporary(call)));

  /** What a shell answers when there is no such command. */
  private static final int NOT_RUN = 127;

  private SystemBuiltins() {}

  private static void run(Call call, boolean capture) {
    Expander expander = call.expander();
    if (!Builtins.counted(call, 1, 1)) {
      expander.setSysval(0);
      return;
    }
    expander.flush();
    World.Ran ran = expander.world().run(call.arg(1), capture);
    expander.setSysval(ran.status());
    if (ran.refusal() != null) {
      expander.reporter().say(M4Message.Kind.REFUSED, call, ran.refusal(), call.arg(1));
    } else if (capture) {
      call.emit(ran.output());
    } else if (ran.status() == NOT_RUN) {
      expander.reporter().note(null, "syscmd subprocess failed", call.arg(1));
    }
  }

  private static void sysval(Call call) {
    call.emit(String.valueOf(call.expander().sysval()));
  }

  private static void temporary(Call call) {
    if (!Builtins.counted(call, 1, 1)) {
      return;
    }
    Expander expander = call.expander();
    World.Temporary made = expander.world().temporary(call.arg(1));
    if (made.refused()) {
      expander.reporter().say(M4Message.Kind.REFUSED, call, made.failure(), call.arg(1));
    } else if (made.name() == null) {
      expander
          .reporter()
          .error(call, "cannot create tempfile `" + call.arg(1) + "': " + made.failure());
    } else {
      Delimiters quotes = expander.delimiters();
      call.emit(quotes.openQuote() + made.name() + quotes.closeQuote());
    }
  }
}
