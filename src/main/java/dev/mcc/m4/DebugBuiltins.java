// SPDX-License-Identifier: Apache-2.0
package dev.mcc.m4;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** dumpdef, traceon, traceoff, debugmode, debugfile. */
final class DebugBuiltins {
  static final List<Builtin> ALL =
      List.of(
          new Builtin("dumpdef", false, false, false, DebugBuiltins::dumpdef),
          new Builtin("traceon", false, false, false, call -> trace(call, true)),
          new Builtin("traceoff", false, false, false, call -> trace(call, false)),
          new Builtin("debugmode", true, false, false, DebugBuiltins::debugmode),
          new Builtin("debugfile", true, false, false, DebugBuiltins::debugfile));

  private DebugBuiltins() {}

  private static void dumpdef(Call call) {
    Expander expander = call.expander();
    List<String> names = new ArrayList<>();
    if (call.count() == 0) {
      names.addAll(expander.macros().definedNames());
    } else {
      for (int i = 1; i <= call.count(); i++) {
        if (expander.macros().find(call.arg(i)) == null) {
          expander.reporter().note(call, "undefined macro `" + call.arg(i) + "'", call.arg(i));
        } else {
          names.add(call.arg(i));
        }
      }
      Collections.sort(names);
    }
    for (String name : names) {
      Definition definition = expander.macros().find(name).definition;
      String shown;
      if (definition.builtin() != null) {
        shown = "<" + definition.builtin().name() + ">";
      } else {
        String text = definition.text();
        Delimiters quotes = expander.delimiters();
        shown = expander.tracer().has('q') ? quotes.openQuote() + text + quotes.closeQuote() : text;
      }
      expander.tracer().print(name + ":\t" + shown);
    }
  }

  private static void trace(Call call, boolean on) {
    Expander expander = call.expander();
    if (call.count() == 0) {
      // Macros that are defined later are not traced.
      for (Macro macro : expander.macros().entries()) {
        macro.traced = on && (macro.traced || macro.definition != null);
      }
      return;
    }
    for (int i = 1; i <= call.count(); i++) {
      expander.macros().entry(call.arg(i)).traced = on;
    }
  }

  private static void debugmode(Call call) {
    Builtins.counted(call, 0, 1);
    Expander expander = call.expander();
    String mode = call.arg(1);
    char how =
        !mode.isEmpty() && (mode.charAt(0) == '+' || mode.charAt(0) == '-') ? mode.charAt(0) : '=';
    String letters = how == '=' ? mode : mode.substring(1);
    if (call.count() == 0) {
      expander.tracer().change('=', "");
    } else if (!Tracer.validFlags(letters)) {
      expander.reporter().note(call, "Debugmode: bad debug flags: `" + mode + "'", mode);
    } else {
      expander.tracer().change(how, letters.isEmpty() ? "aeq" : letters);
      expander.tracer().forgetCall();
    }
  }

  private static void debugfile(Call call) {
    Builtins.counted(call, 0, 1);
    Expander expander = call.expander();
    if (!expander.world().debugFile(call.argOrNull(1))) {
      expander
          .reporter()
          .note(
              call,
              "cannot set debug file `" + call.arg(1) + "': No such file or directory",
              call.arg(1));
    } else if (call.count() > 0) {
      expander.tracer().forgetCall();
    }
  }
}
