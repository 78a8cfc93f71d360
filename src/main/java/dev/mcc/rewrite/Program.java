// SPDX-License-Identifier: Apache-2.0
package dev.mcc.rewrite;

import dev.mcc.source.SourceFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * A loaded and linked configuration. Nothing in it changes any more, and any number of threads may
 * run it, each with a {@link Session} of its own.
 *
 * @param source the configuration file
 * @param level configuration level of the {@code V} line; 0 without one
 * @param vendor vendor of the {@code V} line, as written; empty without one
 * @param tokens the operator characters and literals
 * @param macroNames ids of the long macro and class names
 * @param macros values in internal form by id; null where not set
 * @param classes the words of the classes
 * @param rulesets the rulesets
 * @param mailers the mailers by number
 * @param maps the maps by name (letter case does not count), built-in ones included
 * @param options the options
 * @param headers the headers in the order of their lines
 * @param messages what loading had to say, in order
 * @param exitStatus exit status that the messages leave behind; 0 if none does
 */
public record Program(
    SourceFile source,
    int level,
    String vendor,
    TokenTable tokens,
    MacroNames macroNames,
    List<String> macros,
    ClassTable classes,
    Rulesets rulesets,
    List<Mailer> mailers,
    Map<String, LookupMap> maps,
    Options options,
    List<Header> headers,
    List<LoadMessage> messages,
    int exitStatus) {
  /** Copies the collections. */
  public Program {
    Objects.requireNonNull(source);
    Objects.requireNonNull(tokens);
    macros = java.util.Collections.unmodifiableList(new ArrayList<>(macros));
    mailers = List.copyOf(mailers);
    Map<String, LookupMap> byName = new LinkedHashMap<>();
    maps.forEach((name, map) -> byName.put(name.toLowerCase(Locale.ROOT), map));
    maps = java.util.Collections.unmodifiableMap(byName);
    headers = List.copyOf(headers);
    messages = List.copyOf(messages);
  }

  /** The map of a name, whatever its letter case; null if there is none. */
  public LookupMap map(String name) {
    LookupMap map = maps.get(name);
    return map != null ? map : maps.get(name.toLowerCase(Locale.ROOT));
  }

  /** The mailer of a name, whatever its letter case; null if there is none. */
  public Mailer mailer(String name) {
    for (Mailer mailer : mailers) {
      if (mailer != null && mailer.name().equalsIgnoreCase(name)) {
        return mailer;
      }
    }
    return null;
  }
}
