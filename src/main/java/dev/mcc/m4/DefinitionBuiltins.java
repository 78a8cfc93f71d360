// SPDX-License-Identifier: Apache-2.0
package dev.mcc.m4;

import java.util.List;

/** define, undefine, defn, pushdef, popdef, indir, builtin. */
final class DefinitionBuiltins {
  static final List<Builtin> ALL =
      List.of(
          new Builtin("define", false, true, true, call -> define(call, false)),
          new Builtin("pushdef", false, true, true, call -> define(call, true)),
          new Builtin("undefine", false, false, true, DefinitionBuiltins::undefine),
          new Builtin("popdef", false, false, true, DefinitionBuiltins::popdef),
          new Builtin("defn", false, false, true, DefinitionBuiltins::defn),
          new Builtin("indir", true, true, true, DefinitionBuiltins::indir),
          new Builtin("builtin", true, true, true, DefinitionBuiltins::builtin));

  private DefinitionBuiltins() {}

  private static void define(Call call, boolean push) {
    if (!Builtins.counted(call, 1, 2)) {
      return;
    }
    if (call.builtinArg(1) != null) {
      call.expander().reporter().warn(call, call.name() + ": invalid macro name ignored");
      return;
    }
    Builtin builtin = call.builtinArg(2);
    if (builtin == null) {
      call.expander().checkSequences(call.arg(1), call.arg(2), call);
    }
    call.expander()
        .macros()
        .define(call.arg(1), builtin == null ? call.arg(2) : null, builtin, call.origin(), push);
  }

  private static void undefine(Call call) {
    if (Builtins.counted(call, 1, -1)) {
      for (int i = 1; i <= call.count(); i++) {
        call.expander().macros().undefine(call.arg(i));
      }
    }
  }

  private static void popdef(Call call) {
    if (Builtins.counted(call, 1, -1)) {
      for (int i = 1; i <= call.count(); i++) {
        call.expander().macros().pop(call.arg(i));
      }
    }
  }

  private static void defn(Call call) {
    if (!Builtins.counted(call, 1, -1)) {
      return;
    }
    Delimiters quotes = call.expander().delimiters();
    for (int i = 1; i <= call.count(); i++) {
      Macro macro = call.expander().macros().find(call.arg(i));
      if (macro == null) {
        continue;
      }
      if (macro.definition.builtin() == null) {
        call.buffer()
            .append(quotes.openQuote())
            .append(macro.definition.text())
            .append(quotes.closeQuote());
      } else if (call.count() == 1) {
        call.emitBuiltin(macro.definition.builtin());
      } else {
        call.expander().reporter().warn(call, "cannot concatenate builtin `" + call.arg(i) + "'");
      }
    }
  }

  private static void indir(Call call) {
    if (!Builtins.counted(call, 1, -1)) {
      return;
    }
    if (call.builtinArg(1) != null) {
      call.expander().reporter().warn(call, call.name() + ": invalid macro name ignored");
      return;
    }
    Macro macro = call.expander().macros().find(call.arg(1));
    if (macro == null) {
      call.expander().reporter().note(call, "undefined macro `" + call.arg(1) + "'", call.arg(1));
      return;
    }
    run(call, macro.definition, call.arg(1));
  }

  private static void builtin(Call call) {
    if (!Builtins.counted(call, 1, -1)) {
      return;
    }
    if (call.builtinArg(1) != null) {
      call.expander().reporter().warn(call, call.name() + ": invalid macro name ignored");
      return;
    }
    Builtin builtin = Builtins.find(call.arg(1));
    if (builtin == null || (builtin.gnu() && !call.expander().options().gnu())) {
      call.expander().reporter().note(call, "undefined builtin `" + call.arg(1) + "'", call.arg(1));
      return;
    }
    run(call, new Definition(null, builtin, null, null), call.arg(1));
  }

  private static void run(Call call, Definition definition, String name) {
    Call inner = call.without(1, name);
    if (!definition.takesBuiltins()) {
      inner = inner.withoutBuiltins();
    }
    call.expander().invoke(definition, inner);
    call.emitAllOf(inner);
  }
}
