// SPDX-License-Identifier: Apache-2.0
package dev.mcc.map.db;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IndexedDatabaseTest {
  private static final Path BERKELEY = Path.of("tests/fuzz/corpus/BerkeleyDatabaseFuzz");

  /** More lookups than are needed until the values are held. */
  private static final int ENOUGH = 2000;

  @Test
  void answersAsTheFileDoes() throws IOException {
    int compared = 0;
    try (Stream<Path> files = Files.list(BERKELEY)) {
      for (Path file : files.sorted().toList()) {
        compared += compare(Files.readAllBytes(file), file.toString());
      }
    }
    assertTrue(compared > 200, "keys compared: " + compared);
  }

  private static int compare(byte[] contents, String name) throws IOException {
    BerkeleyDatabase file;
    try {
      file = BerkeleyDatabase.of(contents);
    } catch (DamagedDatabaseException unusable) {
      return 0;
    }
    Database held = IndexedDatabase.of(BerkeleyDatabase.of(contents), contents.length);
    for (int i = 0; i < ENOUGH; i++) {
      answer(held, "key1");
    }
    List<String> keys = keys(file);
    for (String key : keys) {
      assertEquals(answer(file, key), answer(held, key), name + ": " + key);
    }
    return keys.size();
  }

  private static List<String> keys(Database database) {
    List<String> keys = new ArrayList<>(List.of("", "key0", "key0\0", "zzz", "\u1234"));
    Cursor entries = database.entries();
    try {
      for (Optional<Entry> next = entries.next(); next.isPresent(); next = entries.next()) {
        keys.add(next.get().key());
      }
    } catch (IOException damaged) {
      keys.add("behind the damage");
    }
    return keys;
  }

  private static String answer(Database database, String key) {
    try {
      return database.get(key).toString();
    } catch (IOException damaged) {
      return damaged.toString();
    }
  }

  @Test
  void knowsWhetherKeysEndInNull() throws IOException {
    Database without = text("a 1\nb 2\n", false);
    assertTrue(without.mayEndKeysInNull(), "not known before the first lookup");
    ask(without);
    assertFalse(without.mayEndKeysInNull(), "no key ends in one");
    Database with = text("a 1\nb 2\n", true);
    ask(with);
    assertTrue(with.mayEndKeysInNull(), "every key ends in one");
    assertEquals(Optional.of("1\0"), with.get("a\0"));
  }

  private static Database text(String text, boolean trailingNul) {
    MapTextOptions options =
        new MapTextOptions('#', MapTextOptions.WHITE_SPACE, true, false, false, false, trailingNul);
    return IndexedDatabase.of(MapText.read(text, options).database(), text.length());
  }

  private static void ask(Database database) throws IOException {
    for (int i = 0; i < ENOUGH; i++) {
      database.get("a");
    }
  }

  @Test
  void largeFilesStayWhereTheyAre() {
    Database large = MapText.read("a 1\n", MapTextOptions.DEFAULT).database();
    assertSame(large, IndexedDatabase.of(large, 1L << 30));
  }
}
