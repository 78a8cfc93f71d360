// SPDX-License-Identifier: Apache-2.0
package dev.mcc.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.mcc.facts.Facts;
import dev.mcc.facts.OptionFact;
import dev.mcc.facts.Target;
import dev.mcc.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The O lines of a compiled configuration against the option catalogue. */
class OptionOutputTest {
  private static final Tree TREE = new BundledTree();
  private static final Pattern OPTION_LINE = Pattern.compile("(?m)^(#?)O ([\\w.-]+)(=(.*))?$");

  /** One O line, or a comment that shows one. */
  private record Line(boolean active, String name, String value) {}

  private static List<Line> optionLines(String settings) {
    String text = "OSTYPE(`linux')\n" + settings + "MAILER(`local')\nMAILER(`smtp')\n";
    CompileResult result =
        new Compiler().compile(CompileRequest.of(SourceFile.ofText("t.mc", text), null, TREE));
    assertTrue(result.output() != null, result.diagnostics().list()::toString);
    List<Line> lines = new ArrayList<>();
    Matcher line = OPTION_LINE.matcher(result.output().text());
    while (line.find()) {
      String value = line.group(4) == null ? "" : line.group(4);
      lines.add(new Line(line.group(1).isEmpty(), line.group(2), value));
    }
    return lines;
  }

  private static List<String> active(String settings, String name) {
    return optionLines(settings).stream()
        .filter(l -> l.active() && l.name().equals(name))
        .map(Line::value)
        .toList();
  }

  private static List<OptionFact> catalogue(Predicate<OptionFact> filter) {
    return Facts.options().stream()
        .filter(o -> !o.macro().isEmpty())
        .filter(Target.DEFAULT::has)
        .filter(filter)
        .toList();
  }

  @Test
  void everyOptionIsShownOnceInTheOrderOfTheCatalogue() {
    List<String> expected =
        catalogue(o -> o.needs().isEmpty()).stream().map(OptionFact::name).toList();
    List<String> shown = optionLines("").stream().map(Line::name).distinct().toList();
    assertEquals(expected, shown);
  }

  @Test
  void whatIsSetFromTheStartIsTheDefaultOfTheCatalogue() {
    List<Line> lines = optionLines("");
    int compared = 0;
    for (OptionFact option : catalogue(o -> !o.wholeLines())) {
      for (Line line : lines) {
        if (line.name().equals(option.name())) {
          assertEquals(option.shown(), line.value(), option.name());
          compared++;
        }
      }
    }
    assertTrue(compared > 150, "compared " + compared);
  }

  @Test
  void everyMacroSetsItsOption() {
    StringBuilder settings = new StringBuilder("MAIL_FILTER(`f', `S=local:/f')\n");
    List<OptionFact> options = catalogue(o -> !o.wholeLines());
    for (OptionFact option : options) {
      settings.append("define(`").append(option.macro()).append("', `v ");
      settings.append(option.name()).append("')\n");
    }
    List<Line> lines = optionLines(settings.toString());
    for (OptionFact option : options) {
      Line expected = new Line(true, option.name(), "v " + option.name());
      assertTrue(lines.contains(expected), option.name());
    }
    assertTrue(options.size() > 170, "set " + options.size());
  }

  @Test
  void anEmptyValueSetsTheOptionToo() {
    assertEquals(List.of(""), active("define(`confFORWARD_PATH')\n", "ForwardPath"));
    assertEquals(List.of(), active("undefine(`confFORWARD_PATH')\n", "ForwardPath"));
  }

  @Test
  void milterOptionsAreThereOnlyWithAMilter() {
    String level = "define(`confMILTER_LOG_LEVEL', `5')\n";
    assertEquals(List.of(), active(level, "Milter.LogLevel"));
    String filter = "INPUT_MAIL_FILTER(`a', `S=inet:1@h, F=T')\n";
    assertEquals(List.of("5"), active(level + filter, "Milter.LogLevel"));
    assertEquals(List.of("a"), active(filter, "InputMailFilters"));
  }

  @Test
  void listenersAreTheOnesAskedForAndTheSubmissionPort() {
    String submission = "Port=587, Name=MSA, M=E";
    assertEquals(List.of("Name=MTA", submission), active("", "DaemonPortOptions"));
    assertEquals(
        List.of("Name=A", "Name=B, Port=26", submission),
        active("DAEMON_OPTIONS(`Name=A')DAEMON_OPTIONS(`Name=B, Port=26')\n", "DaemonPortOptions"));
    assertEquals(List.of("Name=MTA"), active("FEATURE(`no_default_msa')\n", "DaemonPortOptions"));
    assertEquals(
        List.of("Name=MTA-v4, Family=inet", "Name=MTA-v6, Family=inet6", submission),
        active("define(`_NETINET6_')\n", "DaemonPortOptions"));
  }

  @Test
  void obsoleteNamesStillCount() {
    assertEquals(
        List.of("a, b", "Port=587, Name=MSA, M=E"),
        active("define(`confDAEMON_OPTIONS', `a, b')\n", "DaemonPortOptions"));
    assertEquals(List.of("c"), active("define(`confCLIENT_OPTIONS', `c')\n", "ClientPortOptions"));
    String both = "define(`confMESSAGE_TIMEOUT', `3d/2h')\n";
    assertEquals(List.of("3d"), active(both, "Timeout.queuereturn"));
    assertEquals(List.of("2h"), active(both, "Timeout.queuewarn"));
    String one = "define(`confMESSAGE_TIMEOUT', `3d')\n";
    assertEquals(List.of("3d"), active(one, "Timeout.queuereturn"));
    assertEquals(List.of("4h"), active(one, "Timeout.queuewarn"));
  }

  @Test
  void theTimeZoneHasTwoSpecialNames() {
    assertEquals(List.of(), active("", "TimeZoneSpec"));
    assertEquals(List.of(""), active("define(`confTIME_ZONE', `USE_TZ')\n", "TimeZoneSpec"));
    assertEquals(List.of("CET"), active("define(`confTIME_ZONE', `CET')\n", "TimeZoneSpec"));
  }
}
