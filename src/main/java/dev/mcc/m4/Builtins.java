// SPDX-License-Identifier: Apache-2.0
package dev.mcc.m4;

import dev.mcc.m4.result.Message;
import dev.mcc.m4.result.NumericArgument;
import dev.mcc.m4.result.Result;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** All builtins of the language, by name. Each area of the language brings its own. */
final class Builtins {
  private static final Map<String, Builtin> BY_NAME = collect();

  private Builtins() {}

  private static Map<String, Builtin> collect() {
    List<Builtin> all = new ArrayList<>();
    all.addAll(DefinitionBuiltins.ALL);
    all.addAll(ConditionalBuiltins.ALL);
    all.addAll(InputBuiltins.ALL);
    all.addAll(OutputBuiltins.ALL);
    all.addAll(TextBuiltins.ALL);
    all.addAll(ArithmeticBuiltins.ALL);
    all.addAll(SystemBuiltins.ALL);
    all.addAll(DebugBuiltins.ALL);
    Map<String, Builtin> byName = new LinkedHashMap<>();
    all.forEach(builtin -> byName.put(builtin.name(), builtin));
    return byName;
  }

  /** The builtin of that standard name; null when there is none. */
  static Builtin find(String name) {
    return BY_NAME.get(name);
  }

  /** Defines the builtins, and the macros that tell the flavour of m4, as the options ask. */
  static void install(Expander expander) {
    M4Options options = expander.options();
    String prefix = options.prefixed() ? "m4_" : "";
    for (Builtin builtin : BY_NAME.values()) {
      if (options.gnu() || !builtin.gnu()) {
        expander.macros().define(prefix + builtin.name(), null, builtin, null, false);
      }
    }
    if (options.gnu()) {
      expander.define("__gnu__", "");
    }
    expander.define(options.gnu() ? "__unix__" : "unix", "");
  }

  /**
   * Checks the number of arguments as m4 does: too few give a warning and the call does nothing;
   * too many only a warning.
   *
   * @param most the largest number; negative when there is none
   * @return true when the call can go on
   */
  static boolean counted(Call call, int least, int most) {
    if (call.count() < least) {
      if (!call.expander().options().quiet()) {
        call.expander().reporter().warn(call, "too few arguments to builtin `" + call.name() + "'");
      }
      return false;
    }
    if (most >= 0 && call.count() > most && !call.expander().options().quiet()) {
      call.expander()
          .reporter()
          .warn(call, "excess arguments to builtin `" + call.name() + "' ignored");
    }
    return true;
  }

  /** Prints what a function said and emits what it answered. */
  static void answer(Call call, Result result) {
    report(call, result.messages());
    call.emit(result.value());
  }

  private static void report(Call call, List<Message> messages) {
    messages.forEach(message -> call.expander().reporter().report(call, message));
  }

  /**
   * A number argument as m4 reads it.
   *
   * @return the number, or null when the text is no number at all (after a message)
   */
  static Integer number(Call call, String text) {
    List<Message> messages = new ArrayList<>();
    OptionalInt number = NumericArgument.read(text, call.name(), messages);
    report(call, messages);
    return number.isPresent() ? number.getAsInt() : null;
  }
}
