// SPDX-License-Identifier: Apache-2.0
package dev.mcc.facts;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The parts of the catalogue, in the order in which they are shown. */
public enum Section {
  /** What FEATURE can name. */
  FEATURES("feature", "FEATUREs"),
  /** The options of a .cf and the conf names that set them. */
  OPTIONS("option", "Options and conf names"),
  /** What MAILER can name. */
  MAILERS("mailer", "MAILERs"),
  /** What OSTYPE can name. */
  OSTYPES("ostype", "OSTYPEs"),
  /** What DOMAIN can name. */
  DOMAINS("domain", "DOMAINs"),
  /** What HACK can name. */
  HACKS("hack", "HACKs"),
  /** The m4 macros that a .mc file calls or defines. */
  MACROS("m4 macro", "Macros of .mc files"),
  /** The macros of a .cf: {@code $j} and the others. */
  VARIABLES("macro", "Macros of the .cf"),
  /** Rulesets that the program or the standard rules call. */
  RULESETS("ruleset", "Rulesets"),
  /** The classes of maps. */
  MAPS("map class", "Map classes"),
  /** Classes of words: {@code $=w} and the others. */
  CLASSES("class", "Classes of words"),
  /** The tags and values of the access map. */
  ACCESS("access map word", "Tags and values of the access map"),
  /** The flags of mailers. */
  FLAGS("mailer flag", "Flags of mailers"),
  /** The fields of mailers. */
  EQUATES("mailer equate", "Fields of mailers"),
  /** The categories of debugging output. */
  DEBUG("debug category", "Categories of debugging output"),
  /** The messages of this program. */
  DIAGNOSTICS("diagnostic", "Diagnostics");

  private final String noun;
  private final String title;

  Section(String noun, String title) {
    this.noun = noun;
    this.title = title;
  }

  /** How a command names the section. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What one entry is called. */
  public String noun() {
    return noun;
  }

  /** The heading of a page about all entries. */
  public String title() {
    return title;
  }

  /** The section of the files of a kind. */
  public static Section of(DefinitionKind kind) {
    return valueOf(kind.name() + "S");
  }

  /** The section that a command names, in any letter case. */
  public static Optional<Section> of(String word) {
    return Arrays.stream(values()).filter(each -> each.name().equalsIgnoreCase(word)).findFirst();
  }

  /** The words of all sections. */
  public static List<String> words() {
    return Arrays.stream(values()).map(Section::word).toList();
  }
}
