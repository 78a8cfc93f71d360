// SPDX-License-Identifier: Apache-2.0
package dev.mcc.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class FactsTest {
  /**
   * The conf names of the table in cf/README 8.17, the ones that only the classic tree's m4 files
   * know, one of 8.18, and one of FreeBSD.
   */
  private static final int CONF_NAMES = 204;

  private static final Pattern SINCE = Pattern.compile("|8\\.1[2-8](\\.[0-9]+)?");

  private static OptionFact option(String name) {
    return Facts.options().stream().filter(o -> o.name().equals(name)).findFirst().orElseThrow();
  }

  @Test
  void anOptionHasItsFactsInTheirFields() {
    OptionFact hops = option("MaxHopCount");
    assertEquals("confMAX_HOP", hops.macro());
    assertEquals(OptionType.INTEGER, hops.type());
    assertEquals("25", hops.shown());
    assertEquals("", hops.since());
    assertEquals("", hops.needs());
    assertFalse(hops.wholeLines());

    OptionFact eom = option("Milter.macros.eom");
    assertEquals("8.13", eom.since());
    assertEquals(List.of("ffr", "debian"), option("RejectNUL").builds().words());
    assertEquals("_MAIL_FILTERS_DEF", eom.needs());
    assertTrue(option("DaemonPortOptions").wholeLines());
    assertEquals("", option("SetCertAltnames").macro());
  }

  @Test
  void optionNamesDifferAlsoWithoutCase() {
    Set<String> seen = new HashSet<>();
    for (OptionFact o : Facts.options()) {
      assertTrue(seen.add(o.name().toLowerCase(Locale.ROOT)), o.name());
    }
  }

  @Test
  void noMacroHoldsTwoOptions() {
    Set<String> seen = new HashSet<>();
    for (OptionFact o : Facts.options()) {
      assertTrue(o.macro().isEmpty() || seen.add(o.macro()), o.macro());
    }
  }

  @Test
  void aConfNameIsInOneTableOnly() {
    Set<String> macros = new TreeSet<>();
    Facts.options().forEach(o -> macros.add(o.macro()));
    for (ConfFact c : Facts.confs()) {
      assertTrue(macros.add(c.name()), c.name());
    }
  }

  @Test
  void allConfNamesAreKnown() {
    List<String> names = Facts.confNames();
    assertEquals(CONF_NAMES, names.size());
    assertTrue(
        names.containsAll(List.of("confALIAS_WAIT", "confDOMAIN_NAME", "confXF_BUFFER_SIZE")));
    assertEquals(names.stream().sorted().toList(), names);
  }

  @Test
  void releasesAndSentencesHaveTheirForm() {
    for (OptionFact o : Facts.options()) {
      assertTrue(SINCE.matcher(o.since()).matches(), o.name());
      assertTrue(o.meaning().matches("[A-Z].*\\."), o.name());
    }
    for (ConfFact c : Facts.confs()) {
      assertTrue(c.meaning().endsWith("."), c.name());
      assertTrue(c.since().isEmpty() || Release.of(c.since()).isPresent(), c.name());
      assertTrue(c.until().isEmpty() || Release.of(c.until()).isPresent(), c.name());
    }
    for (LanguageFact fact : Facts.language()) {
      assertTrue(Release.of(fact.since()).isPresent(), fact.name());
      assertTrue(fact.meaning().matches("[A-Z].*\\."), fact.name());
    }
  }

  @Test
  void timeoutsStandInTheOrderInWhichTheProgramMustReadThem() {
    List<String> names = Facts.options().stream().map(OptionFact::name).toList();
    for (String general :
        List.of("Timeout.queuereturn", "Timeout.queuewarn", "Timeout.resolver.retry")) {
      int at = names.indexOf(general);
      assertTrue(at >= 0, general);
      for (String name : names) {
        if (name.startsWith(general + ".")) {
          assertTrue(names.indexOf(name) > at, name + " would be overwritten by " + general);
        }
      }
    }
  }

  @Test
  void obsoleteNamesAreMarked() {
    ConfFact timeout =
        Facts.confs().stream()
            .filter(c -> c.name().equals("confREAD_TIMEOUT"))
            .findFirst()
            .orElseThrow();
    assertEquals(ConfTarget.OBSOLETE, timeout.target());
  }
}
