// SPDX-License-Identifier: Apache-2.0
package dev.mcc.m4.format;

import dev.mcc.m4.result.DecimalNumber;
import dev.mcc.m4.result.Message;
import java.util.List;

/** The arguments behind the template, taken one by one. */
final class FormatArguments {
  private final List<String> arguments;
  private final List<Message> messages;
  private int next = 1;

  FormatArguments(List<String> arguments, List<Message> messages) {
    this.arguments = arguments;
    this.messages = messages;
  }

  /** The next argument as text; empty when there is none. */
  String nextText() {
    return next < arguments.size() ? arguments.get(next++) : "";
  }

  /** The next argument as a 32-bit number; 0 when there is none. */
  int nextInt() {
    return (int) nextInteger(true);
  }

  /** The next argument as a 64-bit number; 0 when there is none. */
  long nextLong() {
    return nextInteger(false);
  }

  private long nextInteger(boolean narrow) {
    if (next >= arguments.size()) {
      return 0;
    }
    String text = arguments.get(next++);
    DecimalNumber number = DecimalNumber.read(text);
    boolean overflow = number.overflow() || narrow && number.value() != (int) number.value();
    complain(text, number.complete(), number.leadingSpace(), overflow);
    return number.value();
  }

  /** The next argument as a floating-point number; 0 when there is none. */
  double nextDouble() {
    if (next >= arguments.size()) {
      return 0;
    }
    String text = arguments.get(next++);
    FloatNumber number = FloatNumber.read(text);
    complain(text, number.complete(), number.leadingSpace(), number.outOfRange());
    return number.value();
  }

  private void complain(String text, boolean complete, boolean leadingSpace, boolean overflow) {
    if (text.isEmpty()) {
      messages.add(Message.error("empty string treated as 0"));
    } else if (!complete) {
      messages.add(Message.error("non-numeric argument " + text));
    } else if (leadingSpace) {
      messages.add(Message.error("leading whitespace ignored"));
    } else if (overflow) {
      messages.add(Message.error("numeric overflow detected"));
    }
  }
}
