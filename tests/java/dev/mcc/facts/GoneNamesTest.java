// SPDX-License-Identifier: Apache-2.0
package dev.mcc.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The names that no tree has today, and what the table says replaces them. */
class GoneNamesTest {
  private static final Path TREE = Path.of(System.getProperty("mcc.basedir", ""));
  private static final Pattern CALL = Pattern.compile("(FEATURE|OSTYPE|MAILER|HACK)\\(`([^']+)'");

  private static boolean inTree(DefinitionKind kind, String name) {
    return Files.exists(TREE.resolve(kind.folder()).resolve(name + ".m4"));
  }

  @Test
  void noNameIsInTheTreeOrTwiceInTheTable() {
    Set<String> seen = new HashSet<>();
    for (GoneName gone : Facts.goneNames()) {
      String call = gone.kind() + "(" + gone.name() + ")";
      assertTrue(seen.add(call), call + " stands twice in the table");
      assertFalse(inTree(gone.kind(), gone.name()), call + " is in the tree");
    }
    assertTrue(seen.size() > 20, "only " + seen.size() + " names");
  }

  @Test
  void whatReplacesANameIsThere() {
    for (GoneName gone : Facts.goneNames()) {
      Matcher call = CALL.matcher(gone.instead());
      while (call.find()) {
        DefinitionKind kind = DefinitionKind.of(call.group(1)).orElseThrow();
        assertTrue(inTree(kind, call.group(2)), gone.name() + " names " + call.group());
      }
    }
  }

  @Test
  void namesAreFoundByKind() {
    assertEquals("8.12", Facts.goneName(DefinitionKind.FEATURE, "rbl").orElseThrow().gone());
    assertTrue(Facts.goneName(DefinitionKind.HACK, "rbl").isEmpty());
  }
}
