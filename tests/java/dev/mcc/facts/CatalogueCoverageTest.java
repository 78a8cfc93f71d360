// SPDX-License-Identifier: Apache-2.0
package dev.mcc.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.mcc.source.SourceFile;
import dev.mcc.tree.BundledTree;
import dev.mcc.tree.CompileRequest;
import dev.mcc.tree.Compiler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the templates and m4 files of the tree use is in the catalogue. */
class CatalogueCoverageTest {
  private static final Path BASE = Path.of(System.getProperty("mcc.basedir", ""));

  /** Not features and hacks: they may have names of their own that concern nobody else. */
  private static final List<String> FOLDERS = List.of("cf-templates", "m4", "mailer");

  private static final Pattern VARIABLE =
      Pattern.compile("\\$&?(\\{[A-Za-z_]+\\}|(?<=&)[A-Za-z_])|^D(\\{[A-Za-z]+\\}|[A-Z])");
  private static final Pattern WORD_CLASS =
      Pattern.compile("\\$[=~](\\{[A-Za-z_]+\\}|[A-Za-z])|^[CF](\\{[A-Za-z]+\\}|[A-Za-z])");
  private static final Pattern RULESET = Pattern.compile("^S([A-Za-z_][A-Za-z0-9_]*)");

  private static final Pattern MAILER_FIELD =
      Pattern.compile("(?:,\\s*|^\\s+)([A-Za-z/])=([^,\\s]*)");
  private static final Pattern SETTING =
      Pattern.compile(
          "\\b([A-Z][A-Z0-9]*(?:_BB)?_MAILER_[A-Z][A-Z_]*|LOCAL_SHELL_[A-Z]+|[A-Z]+_RELAY|MAIL_HUB"
              + "|SMART_HOST)\\b");

  private static String text;

  @BeforeAll
  static void read() {
    text =
        FOLDERS.stream()
            .map(CatalogueCoverageTest::textBelow)
            .collect(Collectors.joining())
            .replaceAll("(?m)^dnl .*$", "");
  }

  private static String textBelow(String folder) {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.walk(BASE.resolve(folder))) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        all.append(Files.readString(file, StandardCharsets.ISO_8859_1)).append('\n');
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all.toString();
  }

  private static Set<String> used(Pattern pattern, String prefix) {
    Set<String> names = new TreeSet<>();
    Matcher matcher = Pattern.compile(pattern.pattern(), Pattern.MULTILINE).matcher(text);
    while (matcher.find()) {
      for (int group = 1; group <= matcher.groupCount(); group++) {
        if (matcher.group(group) != null) {
          names.add(prefix + matcher.group(group));
        }
      }
    }
    return names;
  }

  private static void assertKnown(Section section, Set<String> used, int atLeast) {
    assertTrue(used.size() >= atLeast, "only " + used + " were found");
    for (Entry entry : Catalogue.of(List.of()).section(section)) {
      used.remove(entry.name());
    }
    assertEquals(Set.of(), used, section.word() + " that the catalogue lacks");
  }

  @Test
  void macrosOfRules() {
    assertKnown(Section.VARIABLES, used(VARIABLE, "$"), 20);
  }

  @Test
  void classesOfRules() {
    assertKnown(Section.CLASSES, used(WORD_CLASS, "$="), 15);
  }

  @Test
  void rulesets() {
    assertKnown(Section.RULESETS, used(RULESET, ""), 40);
  }

  @Test
  void tagsOfTheAccessMap() {
    Set<String> used = new TreeSet<>();
    Matcher tag =
        Pattern.compile("<[!+] \"?([A-Z]\\w+)\"?>|tag=\"(\\w+)\"|\\(access ([A-Z][A-Za-z]+):")
            .matcher(text);
    while (tag.find()) {
      for (int group = 1; group <= tag.groupCount(); group++) {
        if (tag.group(group) != null) {
          used.add(tag.group(group) + ":");
        }
      }
    }
    assertKnown(Section.ACCESS, used, 12);
  }

  @Test
  void debugCategoriesOfTheRuntime() {
    Set<String> used = new TreeSet<>();
    String code = textBelow("src/main/java");
    Matcher level = Pattern.compile("[dD]ebug\\(?\\)?\\.at\\((\\d+),").matcher(code);
    while (level.find()) {
      used.add("-d" + level.group(1));
    }
    assertKnown(Section.DEBUG, used, 5);
  }

  @Test
  void settingsOfMailersAndRelays() {
    assertKnown(Section.MACROS, used(SETTING, ""), 40);
  }

  @Test
  void flagsAndFieldsOfTheMailers() {
    Set<String> flags = new TreeSet<>();
    Set<String> fields = new TreeSet<>();
    for (String mailer : new BundledTree().names("mailer")) {
      String mc = "OSTYPE(`linux')\nMAILER(`local')\nMAILER(`smtp')\nMAILER(`" + mailer + "')\n";
      CompileRequest request =
          CompileRequest.of(SourceFile.ofText("m.mc", mc), Path.of(""), new BundledTree());
      String cf = new Compiler().compile(request).output().text();
      for (String line : cf.lines().filter(each -> each.matches("[M\t].*")).toList()) {
        Matcher field = MAILER_FIELD.matcher(line);
        while (field.find()) {
          fields.add(field.group(1) + "=");
          if (field.group(1).equals("F")) {
            field.group(2).chars().forEach(flag -> flags.add("F=" + (char) flag));
          }
        }
      }
    }
    assertKnown(Section.FLAGS, flags, 15);
    assertKnown(Section.EQUATES, fields, 8);
  }
}
