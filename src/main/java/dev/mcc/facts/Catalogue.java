// SPDX-License-Identifier: Apache-2.0
package dev.mcc.facts;

import dev.mcc.diag.DidYouMean;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Everything that has an entry: the files of the trees in use, the fact tables, and the messages of
 * the program.
 */
public final class Catalogue {
  private final List<Entry> entries;

  private Catalogue(List<Entry> entries) {
    this.entries = List.copyOf(entries);
  }

  /**
   * The catalogue.
   *
   * @param definitions what the trees in use define, in the order in which lists show them
   */
  public static Catalogue of(List<Definition> definitions) {
    List<Entry> entries = new ArrayList<>();
    definitions.forEach(each -> entries.add(FactEntries.entry(each)));
    entries.addAll(FactEntries.options());
    entries.addAll(EntryTable.MACROS.read());
    entries.addAll(EntryTable.VARIABLES.read());
    entries.addAll(EntryTable.RULESETS.read());
    entries.addAll(FactEntries.maps());
    entries.addAll(EntryTable.CLASSES.read());
    entries.addAll(EntryTable.ACCESS.read());
    entries.addAll(EntryTable.FLAGS.read());
    entries.addAll(EntryTable.EQUATES.read());
    entries.addAll(EntryTable.DEBUG.read());
    entries.addAll(DiagnosticPages.read());
    return new Catalogue(entries);
  }

  /** The entries of a section, in the order of its table. */
  public List<Entry> section(Section section) {
    return entries.stream().filter(entry -> entry.section() == section).toList();
  }

  /**
   * The entries that a name can mean: those that are called so, else those that are called so
   * without regard to letter case. Calls such as {@code FEATURE(`dnsbl')} are names, too.
   */
  public List<Entry> find(String name) {
    String wanted = plain(name.strip());
    List<Entry> found = new ArrayList<>();
    List<Entry> nearly = new ArrayList<>();
    for (Entry entry : entries) {
      List<String> names = names(entry);
      if (names.contains(wanted)) {
        found.add(entry);
      } else if (names.stream().anyMatch(wanted::equalsIgnoreCase)) {
        nearly.add(entry);
      }
    }
    return found.isEmpty() ? nearly : found;
  }

  /** What is known of names without an entry: those that no tree has today. */
  public static List<GoneName> gone(String name) {
    String wanted = plain(name.strip());
    return Facts.goneNames().stream()
        .filter(gone -> gone.name().equals(wanted) || gone.call().equals(wanted))
        .toList();
  }

  /** The name that a name without an entry may have been meant to be. */
  public Optional<String> near(String name) {
    Set<String> names = new LinkedHashSet<>();
    entries.forEach(entry -> names.addAll(names(entry)));
    return DidYouMean.among(names, plain(name.strip()));
  }

  /** The names that a shell takes without quotes and that say something by themselves, sorted. */
  public List<String> simpleNames() {
    TreeSet<String> names = new TreeSet<>();
    for (Entry entry : entries) {
      names(entry).stream().filter(each -> each.matches("[A-Za-z_][\\w.-]+")).forEach(names::add);
    }
    return List.copyOf(names);
  }

  private static List<String> names(Entry entry) {
    List<String> names = new ArrayList<>(entry.keys());
    names.add(entry.name());
    return names;
  }

  /** A call of a file without its further arguments and quotes. */
  private static String plain(String name) {
    HeaderCall call = HeaderCall.parse(name);
    boolean file = call != null && DefinitionKind.of(call.macro()).isPresent();
    return file ? call.macro() + "(" + call.arguments().get(0) + ")" : name;
  }
}
