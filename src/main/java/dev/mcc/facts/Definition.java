// SPDX-License-Identifier: Apache-2.0
package dev.mcc.facts;

import java.util.List;
import java.util.Objects;

/**
 * What the header of an m4 file says about the feature, mailer, operating system, domain or hack
 * that the file defines.
 *
 * @param kind which of these it is
 * @param name the name that calls use
 * @param arguments those behind the name
 * @param meaning one sentence; empty when the file has no header
 * @param text further paragraphs; a line feed in one is a line end of the header that matters
 * @param needs features and macros that have to stand before a call
 * @param before lines that a working example needs before it
 * @param since the first release that has it; empty for 8.8 or older, or unknown
 * @param until the first release that no longer has it; empty when it lives on
 * @param instead what to use instead; empty unless {@code until} says something
 * @param examples calls; each works in a file with the lines of {@code before}
 */
public record Definition(
    DefinitionKind kind,
    String name,
    List<DefinitionArgument> arguments,
    String meaning,
    List<String> text,
    List<String> needs,
    List<String> before,
    String since,
    String until,
    String instead,
    List<String> examples) {
  /** Copies the lists. */
  public Definition {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(name);
    Objects.requireNonNull(meaning);
    Objects.requireNonNull(since);
    Objects.requireNonNull(until);
    Objects.requireNonNull(instead);
    arguments = List.copyOf(arguments);
    text = List.copyOf(text);
    needs = List.copyOf(needs);
    before = List.copyOf(before);
    examples = List.copyOf(examples);
  }

  /** How a call is written, with the names of the arguments: {@code FEATURE(`dnsbl', list)}. */
  public String call() {
    StringBuilder call = new StringBuilder(kind.macro() + "(`" + name + "'");
    for (DefinitionArgument argument : arguments) {
      call.append(", ").append(argument.name()).append(argument.repeats() ? "..." : "");
    }
    return call.append(')').toString();
  }
}
