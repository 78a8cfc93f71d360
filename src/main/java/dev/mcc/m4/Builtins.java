// SPDX-License-Identifier: Apache-2.0
package dev.mcc.m4;

import dev.mcc.m4.result.Message;
import dev.mcc.m4.result.Result;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
      expander.define(options.prefixed() ? "m4___gnu__" : "__gnu__", "");
    }
    expander.define(!options.gnu() ? "unix" : options.prefixed() ? "m4___unix__" : "__unix__", "");
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
    for (Message message : result.messages()) {
      if (message.warning()) {
        call.expander().reporter().warn(call, message.text());
      } else {
        call.expander().reporter().note(call, message.text(), null);
      }
    }
    call.emit(result.value());
  }

  /**
   * A number argument as m4 reads it: decimal with sign; what follows the digits is warned about.
   *
   * @return the number, or null when the text is no number at all (after a warning)
   */
  static Integer number(Call call, String text) {
    if (text.isEmpty()) {
      call.expander()
          .reporter()
          .warn(call, "empty string treated as 0 in builtin `" + call.name() + "'");
      return 0;
    }
    int at = 0;
    while (at < text.length() && TokenReader.isBlank(text.charAt(at))) {
      at++;
    }
    boolean blank = at > 0;
    int start = at;
    boolean negative = false;
    if (at < text.length() && (text.charAt(at) == '-' || text.charAt(at) == '+')) {
      negative = text.charAt(at) == '-';
      at++;
    }
    int digits = at;
    long value = 0;
    boolean overflow = false;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      value = value * 10 + (text.charAt(at++) - '0');
      if (value > 1L << 40) {
        overflow = true;
        value = 1L << 40;
      }
    }
    if (at == digits) {
      at = start;
    }
    if (at < text.length() || (at == digits && digits == text.length())) {
      call.expander()
          .reporter()
          .warn(call, "non-numeric argument to builtin `" + call.name() + "'");
      return null;
    }
    long signed = negative ? -value : value;
    if (blank) {
      call.expander()
          .reporter()
          .warn(call, "leading whitespace ignored in builtin `" + call.name() + "'");
    } else if (overflow || signed != (int) signed) {
      call.expander()
          .reporter()
          .warn(call, "numeric overflow detected in builtin `" + call.name() + "'");
    }
    return (int) signed;
  }
}
