// SPDX-License-Identifier: Apache-2.0
package dev.mcc.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The facts about sendmail configurations that several parts of the program need, each held once,
 * in the resources below {@code facts/}. A table is read when it is first asked for.
 */
public final class Facts {
  private static final int OPTION_FIELDS = 9;
  private static final int CONF_FIELDS = 6;
  private static final int NAME_FIELDS = 2;
  private static final int WORD_FIELDS = 2;
  private static final int LANGUAGE_FIELDS = 5;
  private static final int GONE_FIELDS = 4;

  private Facts() {}

  /** Every option of sendmail.cf, in the order in which a configuration prints them. */
  public static List<OptionFact> options() {
    return Options.ALL;
  }

  /** The conf names that set no option. */
  public static List<ConfFact> confs() {
    return Confs.ALL;
  }

  /** Every macro name that starts with {@code conf} and has a meaning, in alphabetical order. */
  public static List<String> confNames() {
    TreeSet<String> names = new TreeSet<>();
    for (OptionFact option : options()) {
      if (option.macro().startsWith("conf")) {
        names.add(option.macro());
      }
    }
    for (ConfFact conf : confs()) {
      names.add(conf.name());
    }
    return List.copyOf(names);
  }

  /**
   * The options that the reader of a configuration knows, in the order in which it tries an
   * abbreviated name.
   */
  public static List<OptionName> optionNames() {
    return Names.ALL;
  }

  /**
   * The words that an option takes, in lower case; empty for an option that takes anything.
   *
   * @param option name of the option
   */
  public static Set<String> optionWords(String option) {
    return Words.ALL.getOrDefault(option, Set.of());
  }

  /** The map classes with their flags, in alphabetical order. */
  public static List<MapClassFact> mapClasses() {
    return MapTables.ALL;
  }

  /** What releases added to the language of the configuration, one by one. */
  public static List<LanguageFact> language() {
    return Language.ALL;
  }

  /** What a target does not know of the language of the configuration. */
  public static List<LanguageFact> languageWithout(Target target) {
    // The tables of map classes and mailer flags are those of the default release.
    List<LanguageFact> possible =
        target.knows(Release.DEFAULT.toString()) ? Later.ALL : Language.ALL;
    return possible.stream().filter(fact -> !target.knows(fact.since())).toList();
  }

  private static final class Later {
    static final List<LanguageFact> ALL =
        FactTable.read("language.tsv", LANGUAGE_FIELDS).stream()
            .map(
                row ->
                    new LanguageFact(
                        FactTable.constant(LanguageKind.class, row.get(0).replace('-', '_')),
                        row.get(1),
                        row.get(2),
                        row.get(3),
                        row.get(4)))
            .toList();
  }

  /** The names that configurations call and that no tree has today. */
  public static List<GoneName> goneNames() {
    return Gone.ALL;
  }

  /** The facts about a name that no tree has today; empty when nothing is known of it. */
  public static Optional<GoneName> goneName(DefinitionKind kind, String name) {
    return goneNames().stream()
        .filter(gone -> gone.kind() == kind && gone.name().equals(name))
        .findFirst();
  }

  private static final class Gone {
    static final List<GoneName> ALL =
        FactTable.read("gone-names.tsv", GONE_FIELDS).stream()
            .map(
                row ->
                    new GoneName(
                        FactTable.constant(DefinitionKind.class, row.get(0)),
                        row.get(1),
                        row.get(2),
                        row.get(3)))
            .toList();
  }

  /**
   * When the macros of the tree came: names with the release, without those that were always there.
   */
  public static Map<String, String> macroReleases() {
    return MacroReleases.ALL;
  }

  private static final class MacroReleases {
    static final Map<String, String> ALL =
        EntryTable.MACROS.read().stream()
            .filter(entry -> !entry.details().getOrDefault("since", "").isEmpty())
            .collect(
                Collectors.toUnmodifiableMap(
                    entry -> entry.name(), entry -> entry.details().get("since"), (a, b) -> a));
  }

  private static final class Language {
    static final List<LanguageFact> ALL = load();

    private static List<LanguageFact> load() {
      List<LanguageFact> facts = new ArrayList<>();
      for (MapClassFact map : mapClasses()) {
        add(facts, LanguageKind.MAP_CLASS, map.name(), map.since(), map.meaning());
      }
      for (Entry flag : EntryTable.FLAGS.read()) {
        String letter = flag.name().substring("F=".length());
        String since = flag.details().getOrDefault("since", "");
        add(facts, LanguageKind.MAILER_FLAG, letter, since, flag.meaning());
      }
      facts.addAll(Later.ALL);
      return List.copyOf(facts);
    }

    private static void add(
        List<LanguageFact> facts, LanguageKind kind, String name, String since, String meaning) {
      if (!since.isEmpty()) {
        facts.add(new LanguageFact(kind, "", name, since, meaning));
      }
    }
  }

  private static final class Names {
    static final List<OptionName> ALL =
        FactTable.read("option-names.tsv", NAME_FIELDS).stream()
            .map(row -> new OptionName(row.get(0), row.get(1)))
            .toList();
  }

  private static final class Words {
    static final Map<String, Set<String>> ALL =
        FactTable.read("option-words.tsv", WORD_FIELDS).stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.get(0),
                    Collectors.mapping(
                        row -> row.get(1).toLowerCase(Locale.ROOT),
                        Collectors.toUnmodifiableSet())));
  }

  private static final class Options {
    static final List<OptionFact> ALL = load();

    private static List<OptionFact> load() {
      List<OptionFact> options = new ArrayList<>();
      for (List<String> row : FactTable.read("options.tsv", OPTION_FIELDS)) {
        OptionType type = FactTable.constant(OptionType.class, row.get(2));
        options.add(
            new OptionFact(
                row.get(0),
                row.get(1),
                type,
                row.get(3),
                row.get(4),
                row.get(5),
                Builds.of(row.get(6)),
                row.get(7),
                row.get(8)));
      }
      return List.copyOf(options);
    }
  }

  private static final class Confs {
    static final List<ConfFact> ALL = load();

    private static List<ConfFact> load() {
      List<ConfFact> confs = new ArrayList<>();
      for (List<String> row : FactTable.read("conf-names.tsv", CONF_FIELDS)) {
        ConfTarget target = FactTable.constant(ConfTarget.class, row.get(1));
        confs.add(new ConfFact(row.get(0), target, row.get(2), row.get(3), row.get(4), row.get(5)));
      }
      return List.copyOf(confs);
    }
  }
}
