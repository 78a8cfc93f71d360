// SPDX-License-Identifier: Apache-2.0
package dev.mcc.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.mcc.diag.DiagnosticCode;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CatalogueTest {
  private static final Definition DNSBL =
      HeaderReader.read(
              DefinitionKind.FEATURE,
              "dnsbl",
              "dnl FEATURE(`dnsbl', list): refuse clients.\ndnl   list: the list. Required.\n"
                  + "dnl Example: FEATURE(`dnsbl', `bl.example')\n")
          .definition();

  private static final Catalogue CATALOGUE = Catalogue.of(List.of(DNSBL));

  private static List<String> found(String name) {
    return CATALOGUE.find(name).stream()
        .map(entry -> entry.section().word() + " " + entry.name())
        .toList();
  }

  @Test
  void aNameIsFoundInEveryWayInWhichAFileWritesIt() {
    assertEquals(List.of("features dnsbl"), found("dnsbl"));
    assertEquals(List.of("features dnsbl"), found("FEATURE(`dnsbl', `x')"));
    assertEquals(List.of("features dnsbl"), found("FEATURE(dnsbl)"));
    assertEquals(List.of(), found("MAILER(dnsbl)"));
    assertEquals(List.of("options confMAX_HOP"), found("MaxHopCount"));
    assertEquals(List.of("options confMAX_HOP"), found("confmax_hop"));
    assertEquals(List.of("variables ${client_addr}"), found("client_addr"));
    assertEquals(List.of("variables ${client_addr}"), found("$&{client_addr}"));
    assertEquals(List.of("variables $j"), found("$j"));
    assertEquals(List.of("classes $=w"), found("$~w"));
    assertEquals(List.of("variables $w", "classes $=w", "flags F=w"), found("w"));
    assertEquals(List.of("rulesets parse", "flags F=0"), found("0"));
    assertEquals(List.of("rulesets check_rcpt"), found(" check_rcpt "));
    assertEquals(List.of("equates P="), found("Path"));
    assertEquals(List.of("diagnostics MC2015"), found("UNKNOWN_PLACE"));
    assertEquals(List.of(), found(""));
    assertEquals(List.of(), found("nosuchname"));
  }

  @Test
  void letterCaseCountsWhereItTellsThingsApart() {
    assertEquals(
        List.of("equates M=", "variables $M", "classes $=M", "flags F=M").size(),
        found("M").size());
    assertFalse(found("m").contains("flags F=M"));
  }

  @Test
  void aMisspeltNameLeadsToTheNearestOne() {
    assertEquals(Optional.of("confMAX_HOP"), CATALOGUE.near("confMAXHOP"));
    assertEquals(Optional.of("check_rcpt"), CATALOGUE.near("check_rctp"));
    assertEquals(Optional.of("dnsbl"), CATALOGUE.near("dnsbll"));
    assertEquals(Optional.empty(), CATALOGUE.near("completely-different"));
  }

  @Test
  void everyEntryHasOneSentenceAndEverySectionOneEntryOfAName() {
    for (Section section : Section.values()) {
      Set<String> names = new HashSet<>();
      for (Entry entry : CATALOGUE.section(section)) {
        assertTrue(names.add(entry.name()), section + " has " + entry.name() + " twice");
        assertTrue(entry.meaning().endsWith("."), entry.name() + ": " + entry.meaning());
        assertTrue(
            section == Section.DIAGNOSTICS || entry.meaning().matches("([A-Z]|conf).*"),
            entry.name());
        assertFalse(
            section != Section.DIAGNOSTICS && entry.meaning().matches(".*\\. [A-Z].*"),
            entry.name() + " has two sentences: " + entry.meaning());
      }
    }
  }

  @Test
  void sectionsAreAsLargeAsTheirTables() {
    assertEquals(1, CATALOGUE.section(Section.FEATURES).size());
    assertEquals(
        Facts.options().size() + Facts.confs().size(), CATALOGUE.section(Section.OPTIONS).size());
    assertTrue(CATALOGUE.section(Section.MACROS).size() >= 160);
    assertTrue(CATALOGUE.section(Section.RULESETS).size() >= 70);
  }

  @Test
  void everyDiagnosticCodeIsExplained() {
    for (DiagnosticCode code : DiagnosticCode.values()) {
      List<Entry> entries = CATALOGUE.find(code.id());
      assertEquals(1, entries.size(), code.id());
      assertEquals(List.of(code.name()), entries.get(0).keys());
    }
  }

  @Test
  void examplesAndDefaultsKeepTheirSpecialCharacters() {
    assertEquals(
        List.of("define(`LOCAL_MAILER_EOL', `\\r\\n')"),
        CATALOGUE.find("LOCAL_MAILER_EOL").get(0).examples());
    assertTrue(CATALOGUE.find("LOCAL_CONFIG").get(0).examples().get(0).contains("\nCw"));
  }

  @Test
  void whatIsOfferedForCompletionNeedsNoQuotes() {
    List<String> names = CATALOGUE.simpleNames();
    assertTrue(names.containsAll(List.of("dnsbl", "confMAX_HOP", "check_rcpt", "client_addr")));
    assertTrue(names.stream().allMatch(name -> name.matches("[A-Za-z0-9_.-]+")));
  }
}
