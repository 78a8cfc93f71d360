// SPDX-License-Identifier: Apache-2.0
package dev.mcc.m4;

import dev.mcc.m4.regex.RegexFunctions;
import dev.mcc.m4.result.Message;
import dev.mcc.m4.result.Result;
import java.util.List;

/** len, index, substr, translit, and (through {@code dev.mcc.m4.regex}) regexp and patsubst. */
final class TextBuiltins {
  static final List<Builtin> ALL =
      List.of(
          new Builtin("len", false, false, true, TextBuiltins::len),
          new Builtin("index", false, false, true, TextBuiltins::index),
          new Builtin("substr", false, false, true, TextBuiltins::substr),
          new Builtin("translit", false, false, true, TextBuiltins::translit),
          new Builtin("regexp", true, false, true, TextBuiltins::regexp),
          new Builtin("patsubst", true, false, true, TextBuiltins::patsubst));

  private TextBuiltins() {}

  private static void regexp(Call call) {
    if (!Builtins.counted(call, 2, 3)) {
      if (call.count() == 1) {
        call.emit("0");
      }
      return;
    }
    RegexFunctions regex = call.expander().regex();
    Builtins.answer(
        call,
        call.count() < 3
            ? regex.index(call.arg(1), call.arg(2))
            : regex.regexp(call.arg(1), call.arg(2), call.arg(3)));
  }

  private static void patsubst(Call call) {
    if (!Builtins.counted(call, 2, 3)) {
      if (call.count() == 1) {
        call.emit(call.arg(1));
      }
      return;
    }
    Result result = call.expander().regex().patsubst(call.arg(1), call.arg(2), call.arg(3));
    Builtins.answer(call, result);
    if (result.messages().stream().allMatch(Message::warning)) {
      call.show();
    }
  }

  private static void len(Call call) {
    if (Builtins.counted(call, 1, 1)) {
      call.emit(String.valueOf(call.arg(1).length()));
    }
  }

  private static void index(Call call) {
    if (!Builtins.counted(call, 2, 2)) {
      // Without a substring to look for, the answer is the start (tried on 1.4.19).
      if (call.count() == 1) {
        call.emit("0");
      }
      return;
    }
    call.emit(String.valueOf(call.arg(1).indexOf(call.arg(2))));
  }

  private static void substr(Call call) {
    if (!Builtins.counted(call, 2, 3)) {
      if (call.count() == 1) {
        call.emit(call.arg(1));
      }
      return;
    }
    String text = call.arg(1);
    Integer start = Builtins.number(call, call.arg(2));
    if (start == null) {
      return;
    }
    int length = text.length();
    if (call.count() >= 3) {
      Integer given = Builtins.number(call, call.arg(3));
      if (given == null) {
        return;
      }
      length = given;
    }
    if (start < 0 || length <= 0 || start >= text.length()) {
      return;
    }
    call.emit(text.substring(start, (int) Math.min((long) start + length, text.length())));
  }

  private static void translit(Call call) {
    if (!Builtins.counted(call, 2, 3)) {
      if (call.count() == 1) {
        call.emit(call.arg(1));
      }
      return;
    }
    String from = ranges(call.arg(2));
    String to = ranges(call.arg(3));
    int[] map = new int[256];
    for (int c = 0; c < 256; c++) {
      map[c] = c;
    }
    boolean[] seen = new boolean[256];
    for (int i = 0; i < from.length(); i++) {
      char c = from.charAt(i);
      if (!seen[c]) {
        seen[c] = true;
        map[c] = i < to.length() ? to.charAt(i) : -1;
      }
    }
    String text = call.arg(1);
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      int mapped = map[text.charAt(i)];
      if (mapped >= 0) {
        out.append((char) mapped);
      }
    }
    call.emit(out.toString());
  }

  /**
   * Writes out ranges such as {@code a-z} or {@code z-a}; a dash at either end stands for itself.
   */
  private static String ranges(String text) {
    if (text.indexOf('-') < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '-' && i > 0 && i + 1 < text.length()) {
        char from = text.charAt(i - 1);
        char to = text.charAt(++i);
        if (from < to) {
          for (char step = (char) (from + 1); step <= to; step++) {
            out.append(step);
          }
        } else {
          for (int step = from - 1; step >= to; step--) {
            out.append((char) step);
          }
        }
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }
}
