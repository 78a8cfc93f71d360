// SPDX-License-Identifier: Apache-2.0
package dev.mcc.m4.eval;

import dev.mcc.m4.result.Message;
import dev.mcc.m4.result.NumericArgument;
import dev.mcc.m4.result.Result;
import dev.mcc.m4.result.ResultTooLongException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * The builtin {@code eval(expression, radix, width)} of GNU m4 1.4.19: integer arithmetic in 32
 * bits.
 */
public final class EvalFunction {
  private static final int MAX_RADIX = 36;

  private EvalFunction() {}

  /**
   * Evaluates a call.
   *
   * @param caller name under which eval was called, for the messages
   * @param arguments expression, radix, width; missing ones and an empty radix have their defaults
   *     0, 10 and 1, more than three are not looked at
   * @throws ResultTooLongException when the width or radix 1 asks for too long a text
   */
  public static Result call(String caller, List<String> arguments) {
    List<Message> messages = new ArrayList<>();
    return new Result(value(caller, arguments, messages), messages);
  }

  private static String value(String caller, List<String> arguments, List<Message> messages) {
    int radix = 10;
    if (arguments.size() > 1 && !arguments.get(1).isEmpty()) {
      OptionalInt read = NumericArgument.read(arguments.get(1), caller, messages);
      if (read.isEmpty()) {
        return "";
      }
      radix = read.getAsInt();
      if (radix < 1 || radix > MAX_RADIX) {
        messages.add(Message.error("radix " + radix + " in builtin `" + caller + "' out of range"));
        return "";
      }
    }
    int width = 1;
    if (arguments.size() > 2) {
      OptionalInt read = NumericArgument.read(arguments.get(2), caller, messages);
      if (read.isEmpty()) {
        return "";
      }
      width = read.getAsInt();
      if (width < 0) {
        messages.add(Message.error("negative width to builtin `" + caller + "'"));
        return "";
      }
    }
    String expression = arguments.isEmpty() ? "" : arguments.get(0);
    int value = 0;
    if (expression.isEmpty()) {
      messages.add(Message.error("empty string treated as 0 in builtin `" + caller + "'"));
    } else {
      try {
        value = new EvalParser(expression, messages).evaluate();
      } catch (EvalException error) {
        String text = error.kind().text() + expression;
        messages.add(
            error.kind() == EvalException.Kind.INVALID_OPERATOR
                ? Message.failure(text)
                : Message.error(text));
        return "";
      }
    }
    return print(value, radix, width);
  }

  private static String print(int value, int radix, int width) {
    long magnitude = Math.abs((long) value);
    long count = radix == 1 ? magnitude : Long.toString(magnitude, radix).length();
    ResultTooLongException.check(Math.max(count, width) + 1);
    String digits = radix == 1 ? "1".repeat((int) count) : Long.toString(magnitude, radix);
    String zeros = "0".repeat(Math.max(0, width - digits.length()));
    return (value < 0 ? "-" : "") + zeros + digits;
  }
}
