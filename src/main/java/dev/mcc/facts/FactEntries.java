// SPDX-License-Identifier: Apache-2.0
package dev.mcc.facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Options, conf names and map classes as entries of the catalogue. */
final class FactEntries {
  private FactEntries() {}

  static List<Entry> options() {
    List<Entry> entries = new ArrayList<>();
    Facts.options().forEach(option -> entries.add(entry(option)));
    Facts.confs().forEach(conf -> entries.add(entry(conf)));
    return entries;
  }

  private static Entry entry(OptionFact option) {
    boolean named = !option.macro().isEmpty();
    Map<String, String> details = new LinkedHashMap<>();
    details.put("option", named ? option.name() : "");
    details.put("type", option.type().name().toLowerCase(Locale.ROOT));
    details.put("default", option.wholeLines() ? "" : option.shown());
    details.put("since", option.since());
    details.put("until", option.until());
    details.put("builds", option.builds().description());
    details.put("needs", option.needs());
    String words = String.join(", ", Facts.optionWords(option.name()).stream().sorted().toList());
    details.put("words", words);
    return new Entry(
        Section.OPTIONS,
        named ? option.macro() : option.name(),
        named ? List.of(option.name()) : List.of(),
        "",
        option.meaning(),
        List.of(),
        details,
        List.of(),
        List.of());
  }

  private static Entry entry(ConfFact conf) {
    Map<String, String> details = new LinkedHashMap<>();
    String target = conf.target().name().toLowerCase(Locale.ROOT);
    details.put("sets", conf.line().isEmpty() ? target : target + " " + conf.line());
    details.put("since", conf.since());
    details.put("until", conf.until());
    return new Entry(
        Section.OPTIONS,
        conf.name(),
        List.of(),
        "",
        conf.meaning(),
        List.of(),
        details,
        List.of(),
        List.of());
  }

  static List<Entry> maps() {
    return Facts.mapClasses().stream().map(FactEntries::entry).toList();
  }

  private static Entry entry(MapClassFact map) {
    Map<String, String> details = new LinkedHashMap<>();
    details.put("source", map.source());
    details.put("build", map.build());
    details.put("since", map.since());
    List<DefinitionArgument> flags = new ArrayList<>();
    for (MapFlagFact flag : map.flags()) {
      String name = "-" + flag.letter() + flag.value();
      flags.add(new DefinitionArgument(name, flag.meaning(), flag.defaultValue(), false, false));
    }
    return new Entry(
        Section.MAPS,
        map.name(),
        List.of(),
        "",
        map.meaning(),
        flags,
        details,
        List.of(),
        map.example().isEmpty() ? List.of() : List.of(map.example()));
  }

  static Entry entry(Definition definition) {
    Map<String, String> details = new LinkedHashMap<>();
    details.put("needs", String.join(", ", definition.needs()));
    details.put("before", String.join("\n", definition.before()));
    details.put("since", definition.since());
    details.put("until", definition.until());
    details.put("instead", definition.instead());
    String macro = definition.kind().macro();
    return new Entry(
        Section.of(definition.kind()),
        definition.name(),
        List.of(
            macro + "(" + definition.name() + ")",
            definition.kind().folder() + "/" + definition.name() + ".m4"),
        definition.call(),
        sentence(definition.meaning()),
        definition.arguments(),
        details,
        definition.text(),
        definition.examples());
  }

  /** A meaning with a capital at its beginning, unless that is a name. */
  private static String sentence(String meaning) {
    return meaning.matches("[a-z]+[ ,;].*")
        ? meaning.substring(0, 1).toUpperCase(Locale.ROOT) + meaning.substring(1)
        : meaning;
  }
}
