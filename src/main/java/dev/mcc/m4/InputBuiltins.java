// SPDX-License-Identifier: Apache-2.0
package dev.mcc.m4;

import java.util.List;

/**
 * include, sinclude, m4wrap, dnl, changequote, changecom, __file__, __line__, __program__, m4exit.
 */
final class InputBuiltins {
  static final List<Builtin> ALL =
      List.of(
          new Builtin("include", false, false, true, call -> include(call, false)),
          new Builtin("sinclude", false, false, true, call -> include(call, true)),
          new Builtin("m4wrap", false, false, true, InputBuiltins::wrap),
          new Builtin("dnl", false, false, false, InputBuiltins::dnl),
          new Builtin("changequote", false, false, false, InputBuiltins::changequote),
          new Builtin("changecom", false, false, false, InputBuiltins::changecom),
          new Builtin("__file__", true, false, false, InputBuiltins::file),
          new Builtin("__line__", true, false, false, InputBuiltins::line),
          new Builtin("__program__", true, false, false, InputBuiltins::program),
          new Builtin("m4exit", false, false, false, InputBuiltins::exit));

  private InputBuiltins() {}

  private static void include(Call call, boolean silent) {
    if (!Builtins.counted(call, 1, 1)) {
      return;
    }
    Expander expander = call.expander();
    World.Opened opened = expander.open(call.arg(1));
    if (opened.file() != null) {
      expander.pushFile(opened.file(), call.origin(), call.depth + 1);
    } else if (opened.refused()) {
      expander.reporter().say(M4Message.Kind.REFUSED, call, opened.failure(), call.arg(1));
    } else if (!silent) {
      expander
          .reporter()
          .say(
              M4Message.Kind.MISSING_INCLUDE,
              call,
              "cannot open `" + call.arg(1) + "': " + opened.failure(),
              call.arg(1));
    }
  }

  private static void wrap(Call call) {
    if (!Builtins.counted(call, 1, -1)) {
      return;
    }
    StringBuilder text = new StringBuilder(call.arg(1));
    if (call.expander().options().gnu()) {
      for (int i = 2; i <= call.count(); i++) {
        text.append(' ').append(call.arg(i));
      }
    }
    call.expander().wrap(text.toString(), call);
  }

  private static void dnl(Call call) {
    Builtins.counted(call, 0, 0);
    if (!call.expander().reader().skipLine()) {
      call.expander().reporter().warn(call, "end of file treated as newline");
    }
  }

  private static void changequote(Call call) {
    Builtins.counted(call, 0, 2);
    Expander expander = call.expander();
    expander.setDelimiters(expander.delimiters().withQuotes(call.argOrNull(1), call.argOrNull(2)));
  }

  private static void changecom(Call call) {
    Builtins.counted(call, 0, 2);
    Expander expander = call.expander();
    expander.setDelimiters(
        expander.delimiters().withComments(call.argOrNull(1), call.argOrNull(2)));
  }

  private static void file(Call call) {
    Builtins.counted(call, 0, 0);
    Delimiters quotes = call.expander().delimiters();
    String name = call.locationSource == null ? "" : call.locationSource.name();
    call.emit(quotes.openQuote() + name + quotes.closeQuote());
  }

  private static void line(Call call) {
    Builtins.counted(call, 0, 0);
    call.emit(
        String.valueOf(
            call.locationSource == null ? 0 : call.locationSource.line(call.locationOffset)));
  }

  private static void program(Call call) {
    Builtins.counted(call, 0, 0);
    Delimiters quotes = call.expander().delimiters();
    call.emit(quotes.openQuote() + call.expander().options().program() + quotes.closeQuote());
  }

  private static void exit(Call call) {
    Builtins.counted(call, 0, 1);
    int status = 0;
    if (call.count() >= 1) {
      Integer given = Builtins.number(call, call.arg(1));
      if (given == null) {
        status = 1;
      } else if (given < 0 || given > 255) {
        call.expander().reporter().note(call, "exit status out of range: `" + given + "'", null);
        status = 1;
      } else {
        status = given;
      }
    }
    call.expander().exit(status);
  }
}
