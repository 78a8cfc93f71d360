// SPDX-License-Identifier: Apache-2.0
package dev.mcc.m4;

import java.util.List;

/** divert, undivert, divnum, errprint. */
final class OutputBuiltins {
  static final List<Builtin> ALL =
      List.of(
          new Builtin("divert", false, false, false, OutputBuiltins::divert),
          new Builtin("undivert", false, false, false, OutputBuiltins::undivert),
          new Builtin("divnum", false, false, false, OutputBuiltins::divnum),
          new Builtin("errprint", false, false, true, OutputBuiltins::errprint));

  private OutputBuiltins() {}

  private static void divert(Call call) {
    Builtins.counted(call, 0, 1);
    if (call.count() == 0) {
      call.expander().divert(0);
      return;
    }
    Integer number = Builtins.number(call, call.arg(1));
    if (number != null) {
      call.expander().divert(number);
    }
  }

  private static void undivert(Call call) {
    Expander expander = call.expander();
    if (call.count() == 0) {
      expander.diversions().undivertAll();
      return;
    }
    for (int i = 1; i <= call.count(); i++) {
      String name = call.arg(i);
      if (name.isEmpty()) {
        continue;
      }
      if (isNumber(name)) {
        Integer number = Builtins.number(call, name);
        if (number != null) {
          expander.diversions().undivert(number);
        }
      } else if (!expander.options().gnu()) {
        Builtins.number(call, name);
      } else {
        undivertFile(call, name);
      }
    }
  }

  private static boolean isNumber(String text) {
    int at = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
    return at < text.length() && text.chars().skip(at).allMatch(c -> c >= '0' && c <= '9');
  }

  private static void undivertFile(Call call, String name) {
    Expander expander = call.expander();
    World.Opened opened = expander.open(name);
    if (opened.file() != null) {
      String text = opened.file().text();
      expander.write(
          text,
          0,
          text.length(),
          new dev.mcc.source.Origin(opened.file(), 0, null, call.origin()),
          0,
          false);
    } else if (opened.refused()) {
      expander.reporter().say(M4Message.Kind.REFUSED, call, opened.failure(), name);
    } else {
      // Unlike include, a file that cannot be undiverted leaves the exit status at 0 (tried on
      // 1.4.19).
      expander.reporter().note(call, "cannot undivert `" + name + "': " + opened.failure(), name);
    }
  }

  private static void divnum(Call call) {
    Builtins.counted(call, 0, 0);
    call.emit(String.valueOf(call.expander().diversions().number()));
  }

  private static void errprint(Call call) {
    if (!Builtins.counted(call, 1, -1)) {
      return;
    }
    StringBuilder text = new StringBuilder(call.arg(1));
    for (int i = 2; i <= call.count(); i++) {
      text.append(' ').append(call.arg(i));
    }
    call.expander().reporter().raw(M4Message.Kind.ERRPRINT, text.toString(), call.origin());
  }
}
