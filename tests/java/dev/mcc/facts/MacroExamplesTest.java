// SPDX-License-Identifier: Apache-2.0
package dev.mcc.facts;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.mcc.diag.Severity;
import dev.mcc.source.SourceFile;
import dev.mcc.tree.BundledTree;
import dev.mcc.tree.CompileRequest;
import dev.mcc.tree.CompileResult;
import dev.mcc.tree.Compiler;
import dev.mcc.tree.TreeDefinitions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** The examples of the m4 macros work, and the defaults are those of the tree. */
class MacroExamplesTest {
  private static final BundledTree TREE = new BundledTree();
  private static final List<Entry> MACROS = EntryTable.MACROS.read();

  /** Areas whose macros have values that stand in the .cf as they are. */
  private static final Set<String> VALUES =
      Set.of("mailers", "paths", "connections", "relaying and routing");

  /** What mailers cannot do without, as their headers say. */
  private static final String NEEDED =
      TreeDefinitions.of(List.of(TREE), TREE).stream()
          .filter(each -> each.kind() == DefinitionKind.MAILER)
          .flatMap(each -> each.before().stream())
          .filter(line -> line.startsWith("define("))
          .collect(Collectors.joining("\n", "", "\n"));

  private static final Pattern VALUE = Pattern.compile("define\\(`(\\w+)', `(.*?)'\\)");

  /** Values that only choose something. */
  private static final Set<String> SWITCHES = Set.of("TLS_PERM_ERR");

  private static String compile(String before, String after) {
    String mc =
        "define(`__OSTYPE__', `none')dnl\n" + NEEDED + before + "\n" + mailers(before) + after;
    CompileResult result =
        new Compiler().compile(CompileRequest.of(SourceFile.ofText("m.mc", mc), null, TREE));
    assertEquals(
        List.of(),
        result.diagnostics().list().stream()
            .filter(each -> each.severity() == Severity.ERROR)
            .map(each -> each.message())
            .toList(),
        mc);
    return result.output().text();
  }

  /** All mailers of the tree, but none for what brings its own. */
  private static String mailers(String before) {
    if (before.contains("FEATURE(`msp')")) {
      return "";
    }
    List<String> names = new ArrayList<>(List.of("local", "smtp"));
    TREE.names("mailer").stream().filter(each -> !names.contains(each)).forEach(names::add);
    StringBuilder calls = new StringBuilder();
    names.forEach(
        each -> calls.append(before.contains("MAILER(`" + each) ? "" : "MAILER(`" + each + "')\n"));
    return calls.toString();
  }

  private static String compile(Entry macro) {
    String example = macro.examples().get(0);
    return macro.detail("area").equals("rules and sections") || macro.name().equals("UUCPSMTP")
        ? compile("", example)
        : compile(example, "");
  }

  @Test
  void everyExampleCompiles() {
    List<Executable> checks = new ArrayList<>();
    for (Entry macro : MACROS) {
      assertTrue(!macro.examples().isEmpty(), macro.name());
      if (!macro.name().equals("OSTYPE") && !macro.name().equals("SITE")) {
        checks.add(() -> compile(macro));
      }
    }
    assertAll(checks);
  }

  @Test
  void theValueOfAnExampleStandsInTheResult() {
    List<Executable> checks = new ArrayList<>();
    for (Entry macro : MACROS) {
      Matcher value = VALUE.matcher(macro.examples().get(0));
      if (VALUES.contains(macro.detail("area"))
          && value.find()
          && value.group(1).equals(macro.name())
          && !SWITCHES.contains(macro.name())) {
        checks.add(
            () -> assertTrue(compile(macro).contains(value.group(2)), "no " + value.group()));
      }
    }
    assertTrue(checks.size() > 90, checks.size() + " values");
    assertAll(checks);
  }

  @Test
  void defaultsAreThoseOfTheTree() {
    String cf = compile("", "");
    String submission = compile("FEATURE(`msp')", "");
    List<Executable> checks = new ArrayList<>();
    for (Entry macro : MACROS) {
      String value = macro.detail("default");
      boolean text = macro.detail("area").equals("mailers") || macro.detail("area").equals("paths");
      if (text && !value.isEmpty() && !value.equals("SMTP_MAILER_FLAGS")) {
        String searched = macro.name().startsWith("MSP_") ? submission : cf;
        checks.add(() -> assertTrue(searched.contains(value), macro.name() + " " + value));
      }
    }
    assertTrue(checks.size() > 40, checks.size() + " defaults");
    assertAll(checks);
  }
}
