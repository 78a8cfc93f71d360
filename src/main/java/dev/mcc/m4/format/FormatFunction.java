// SPDX-License-Identifier: Apache-2.0
package dev.mcc.m4.format;

import dev.mcc.m4.result.Message;
import dev.mcc.m4.result.Result;
import dev.mcc.m4.result.ResultTooLongException;
import java.util.ArrayList;
import java.util.List;

/**
 * The builtin {@code format(template, arguments...)} of GNU m4 1.4.19: C's printf without {@code
 * n}, {@code p}, wide characters and the longer length modifiers. Numbers are those of C in the C
 * locale.
 */
public final class FormatFunction {
  private FormatFunction() {}

  /**
   * Formats a call.
   *
   * @param arguments the template and what its directives print; arguments that no directive asks
   *     for are ignored, a missing one counts as 0 or the empty string
   * @throws ResultTooLongException when widths and precisions ask for too long a text
   */
  public static Result call(List<String> arguments) {
    String template = arguments.isEmpty() ? "" : arguments.get(0);
    List<Message> messages = new ArrayList<>();
    FormatArguments values = new FormatArguments(arguments, messages);
    StringBuilder out = new StringBuilder();
    int at = 0;
    while (at < template.length()) {
      int percent = template.indexOf('%', at);
      if (percent < 0) {
        break;
      }
      out.append(template, at, percent);
      if (template.startsWith("%%", percent)) {
        out.append('%');
        at = percent + 2;
        continue;
      }
      DirectiveReader reader = new DirectiveReader(template, percent + 1);
      Directive directive = reader.read(values);
      at = reader.end();
      if (directive.isKnown()) {
        ResultTooLongException.check(
            (long) out.length() + Math.abs((long) directive.width()) + directive.precision());
        out.append(directive.print(values));
        ResultTooLongException.check(out.length());
      } else {
        messages.add(Message.warning("unrecognized specifier in `" + template + "'"));
      }
    }
    if (at < template.length()) {
      out.append(template, at, template.length());
    }
    return new Result(out.toString(), messages);
  }
}
