// SPDX-License-Identifier: Apache-2.0
package dev.mcc.fuzz;

import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.mcc.fuzz.DatabaseUse.Opening;
import dev.mcc.map.db.BerkeleyDatabase;
import dev.mcc.map.db.CdbDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Wrong bytes and missing ends in each recorded database are found or do no harm. */
class DamagedDatabaseTest {
  private static final Path CORPUS = Path.of("tests/fuzz/corpus");

  /** Not every byte, to stay quick; a number that comes to all places in a word. */
  private static final int STEP = 7;

  @Test
  void berkeleyDatabases() throws IOException {
    damageAll("BerkeleyDatabaseFuzz", ".db", BerkeleyDatabase::of);
  }

  @Test
  void constantDatabases() throws IOException {
    damageAll("CdbDatabaseFuzz", ".cdb", CdbDatabase::of);
  }

  private static void damageAll(String corpus, String suffix, Opening opening) throws IOException {
    List<Path> files;
    try (Stream<Path> entries = Files.list(CORPUS.resolve(corpus))) {
      files = entries.filter(file -> file.toString().endsWith(suffix)).sorted().toList();
    }
    int found = 0;
    int tried = 0;
    for (Path file : files) {
      byte[] contents = Files.readAllBytes(file);
      assertTrue(DatabaseUse.readAll(contents, opening), file + " is sound");
      for (int at = 0; at < contents.length; at += STEP) {
        for (int value : new int[] {0, 0xff, contents[at] ^ 1 << at % 8}) {
          byte[] damaged = contents.clone();
          damaged[at] = (byte) value;
          found += sound(damaged, opening, file + " at " + at) ? 0 : 1;
          tried++;
        }
        sound(Arrays.copyOf(contents, at), opening, file + " up to " + at);
      }
    }
    assertTrue(found > tried / 100, found + " of " + tried);
  }

  private static boolean sound(byte[] contents, Opening opening, String what) {
    return assertTimeout(
        Duration.ofSeconds(10), () -> DatabaseUse.readAll(contents, opening), what);
  }
}
