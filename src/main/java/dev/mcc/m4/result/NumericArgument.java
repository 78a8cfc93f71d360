// SPDX-License-Identifier: Apache-2.0
package dev.mcc.m4.result;

import java.util.List;
import java.util.OptionalInt;

/** Numbers among the arguments of builtins such as eval, incr, substr and divert. */
public final class NumericArgument {
  private NumericArgument() {}

  /**
   * Reads an argument as GNU m4 does: a decimal number, cut to 32 bits.
   *
   * @param text the argument
   * @param caller name under which the builtin was called, for the messages
   * @param messages takes what there is to say
   * @return the number; empty when the text is no number and the call therefore yields nothing
   */
  public static OptionalInt read(String text, String caller, List<Message> messages) {
    if (text.isEmpty()) {
      messages.add(Message.error("empty string treated as 0 in builtin `" + caller + "'"));
      return OptionalInt.of(0);
    }
    DecimalNumber number = DecimalNumber.read(text);
    if (!number.complete()) {
      messages.add(Message.error("non-numeric argument to builtin `" + caller + "'"));
      return OptionalInt.empty();
    }
    if (number.leadingSpace()) {
      messages.add(Message.error("leading whitespace ignored in builtin `" + caller + "'"));
    } else if (number.overflow()) {
      messages.add(Message.error("numeric overflow detected in builtin `" + caller + "'"));
    }
    return OptionalInt.of((int) number.value());
  }
}
