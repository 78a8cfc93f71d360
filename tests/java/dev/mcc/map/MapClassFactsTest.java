// SPDX-License-Identifier: Apache-2.0
package dev.mcc.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.mcc.facts.Facts;
import dev.mcc.facts.MapClassFact;
import dev.mcc.facts.MapFlagFact;
import dev.mcc.rewrite.DebugLevels;
import dev.mcc.rewrite.LookupMap;
import dev.mcc.rewrite.MapFactory;
import dev.mcc.rewrite.world.FileAccess;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The map classes of the catalogue are those of this package, with the same flags. */
class MapClassFactsTest {
  private static final String LETTERS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

  /** Classes whose reader passes over letters that it does not know. */
  private static final Set<String> TOLERANT =
      Set.of("arith", "arpa", "dequote", "dns", "host", "macro", "regex", "sequence", "syslog");

  private static final MapFactory FACTORY = new StandardMaps(new MapPolicy(false, true, Map.of()));

  private static final MapFactory.Scope SCOPE =
      new MapFactory.Scope() {
        @Override
        public LookupMap map(String name) {
          return null;
        }

        @Override
        public String option(String name) {
          return null;
        }

        @Override
        public FileAccess files() {
          return FileAccess.NONE;
        }

        @Override
        public DebugLevels debug() {
          return new DebugLevels();
        }

        @Override
        public void debug(String text) {
          throw new AssertionError(text);
        }
      };

  private static MapFactory.Declaration declare(String mapClass, String arguments) {
    return FACTORY.declare("m " + mapClass + " " + arguments, SCOPE);
  }

  private static Set<String> letters(MapClassFact fact) {
    return fact.flags().stream()
        .map(MapFlagFact::letter)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void everyClassOfTheCatalogueCanBeDeclared() {
    for (MapClassFact fact : Facts.mapClasses()) {
      assertTrue(declare(fact.name(), "x").map() != null, fact.name());
    }
    assertNull(declare("nosuch", "x").map());
  }

  @Test
  void examplesAreDeclarationsWithoutProblems() {
    for (MapClassFact fact : Facts.mapClasses()) {
      if (fact.example().isEmpty()) {
        continue;
      }
      assertTrue(fact.example().startsWith("K"), fact.name());
      MapFactory.Declaration made = FACTORY.declare(fact.example().substring(1), SCOPE);
      String expected = fact.name().equals("sequence") ? "unknown member map" : "";
      assertTrue(
          made.problems().stream()
              .allMatch(p -> !expected.isEmpty() && p.text().contains(expected)),
          fact.example() + made.problems());
    }
  }

  @Test
  void strictClassesTakeTheFlagsOfTheCatalogueAndNoOthers() {
    for (MapClassFact fact : Facts.mapClasses()) {
      if (TOLERANT.contains(fact.name())) {
        continue;
      }
      Set<String> taken = new TreeSet<>();
      for (String letter : LETTERS.split("")) {
        boolean refused =
            declare(fact.name(), "-" + letter + "1 x").problems().stream()
                .anyMatch(problem -> problem.text().startsWith("Illegal option " + letter));
        if (!refused) {
          taken.add(letter);
        }
      }
      assertEquals(taken, letters(fact), fact.name());
    }
  }

  @Test
  void flagsThatTolerantClassesHeedAreInTheCatalogue() {
    for (MapClassFact fact : Facts.mapClasses()) {
      if (!TOLERANT.contains(fact.name()) || fact.name().equals("sequence")) {
        continue;
      }
      MapSettings plain = settings(fact.name(), "x");
      for (String letter : LETTERS.split("")) {
        if (!plain.equals(settings(fact.name(), "-" + letter + "1 x"))) {
          assertTrue(letters(fact).contains(letter), fact.name() + " heeds -" + letter);
        }
      }
    }
  }

  private static MapSettings settings(String mapClass, String arguments) {
    return ((DeclaredMap) declare(mapClass, arguments).map()).settings();
  }
}
