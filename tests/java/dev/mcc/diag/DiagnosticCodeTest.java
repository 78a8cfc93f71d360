// SPDX-License-Identifier: Apache-2.0
package dev.mcc.diag;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The codes against {@code docs/diagnostics.md}, which is also the record of every code ever given:
 * a code that is no longer used moves to the section "Retired codes" and stays there.
 */
class DiagnosticCodeTest {
  private static final Path PAGE =
      Path.of(System.getProperty("mcc.basedir", "")).resolve("docs/diagnostics.md");
  private static final Pattern HEADING =
      Pattern.compile("### (MC\\d{4}) (\\w+) \\((error|warning|info)\\)");
  private static final String RETIRED = "## Retired codes";

  /** One heading of the page with the text below it. */
  private record Entry(String name, String severity, boolean retired, String text) {}

  private static Map<String, Entry> page;

  @BeforeAll
  static void read() throws IOException {
    page = entries(Files.readAllLines(PAGE));
  }

  @Test
  void codesAreUniqueAndInARange() {
    Map<String, DiagnosticCode> seen = new LinkedHashMap<>();
    for (DiagnosticCode code : DiagnosticCode.values()) {
      assertTrue(code.id().matches("MC[1-6]\\d{3}"), code.id());
      assertNull(seen.put(code.id(), code), code.id() + " is used twice");
    }
    assertFalse(seen.isEmpty());
  }

  @Test
  void everyCodeIsDocumentedUnderItsNameForEver() {
    for (DiagnosticCode code : DiagnosticCode.values()) {
      Entry entry = page.get(code.id());
      assertNotNull(entry, code.id() + " " + code + " has no heading in " + PAGE);
      assertFalse(entry.retired, code.id() + " is retired and must not come back");
      assertEquals(
          code.name(), entry.name, code.id() + " had another name before: take a new code");
      assertEquals(code.severity().name().toLowerCase(Locale.ROOT), entry.severity, code.id());
      assertTrue(entry.text.length() > 40, code.id() + " is explained: " + entry.text);
    }
  }

  @Test
  void noCodeIsForgotten() {
    Map<String, Entry> left = new LinkedHashMap<>(page);
    for (DiagnosticCode code : DiagnosticCode.values()) {
      left.remove(code.id());
    }
    left.values().removeIf(Entry::retired);
    assertEquals(Map.of(), left, "codes that no longer exist belong below \"" + RETIRED + "\"");
  }

  private static Map<String, Entry> entries(List<String> lines) {
    Map<String, Entry> entries = new LinkedHashMap<>();
    boolean retired = false;
    for (int i = 0; i < lines.size(); i++) {
      retired |= lines.get(i).equals(RETIRED);
      Matcher matcher = HEADING.matcher(lines.get(i));
      if (lines.get(i).startsWith("### ")) {
        assertTrue(
            matcher.matches(),
            "a heading of the form \"### MC1234 NAME (severity)\": " + lines.get(i));
        StringBuilder text = new StringBuilder();
        for (int j = i + 1; j < lines.size() && !lines.get(j).startsWith("#"); j++) {
          text.append(lines.get(j)).append('\n');
        }
        Entry entry =
            new Entry(matcher.group(2), matcher.group(3), retired, text.toString().strip());
        assertNull(
            entries.put(matcher.group(1), entry), matcher.group(1) + " stands twice in " + PAGE);
      }
    }
    return entries;
  }
}
