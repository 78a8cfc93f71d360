// SPDX-License-Identifier: Apache-2.0
package dev.mcc.map.db;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.mcc.map.db.BerkeleyDatabase.Format;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads small files that db5.3_load and cdb have written. */
class DatabaseTest {
  private static final Path CORPUS = Path.of("tests/fuzz/corpus");
  private static final Path BERKELEY = CORPUS.resolve("BerkeleyDatabaseFuzz");

  @TempDir Path directory;

  @ParameterizedTest
  @CsvSource({
    "hash.db, 60, HASH",
    "hash-msb.db, 60, HASH",
    "hash-sum.db, 30, HASH",
    "btree.db, 60, BTREE",
    "btree-msb.db, 60, BTREE",
    "btree-sum.db, 30, BTREE"
  })
  void findsEachKey(String name, int size, Format format) throws IOException {
    try (BerkeleyDatabase database = BerkeleyDatabase.open(BERKELEY.resolve(name))) {
      assertEquals(format, database.format());
      for (int i = 0; i < size; i++) {
        assertEquals(Optional.of("value " + i), database.get("key" + i));
        assertEquals(List.of("value " + i), database.getAll("key" + i));
      }
      for (String absent : List.of("", "key", "key" + size, "zzz", "KEY1", "key1\0", "\u1234")) {
        assertEquals(Optional.empty(), database.get(absent));
        assertEquals(List.of(), database.getAll(absent));
      }
      assertEquals(
          IntStream.range(0, size)
              .mapToObj(i -> new Entry("key" + i, "value " + i))
              .collect(Collectors.toSet()),
          Set.copyOf(all(database)));
      assertEquals(size, all(database).size());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hash-duplicates.db",
        "hash-sorted-duplicates.db",
        "btree-duplicates.db",
        "btree-sorted-duplicates-msb.db"
      })
  void findsAllValuesOfAKey(String name) throws IOException {
    try (Database database = BerkeleyDatabase.open(BERKELEY.resolve(name))) {
      assertEquals(List.of("value 1", "value 2", "value 3"), database.getAll("few"));
      assertEquals(Optional.of("value 1"), database.get("few"));
      assertEquals(Optional.of("value 0"), database.get("many"));
      var many = IntStream.range(0, 60).mapToObj(i -> "value " + i);
      assertEquals(
          (name.contains("sorted") ? many.sorted() : many).toList(), database.getAll("many"));
      assertEquals(List.of("value"), database.getAll("one"));
      assertEquals(64, all(database).size());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"hash-long.db", "btree-long-msb.db"})
  void readsKeysAndValuesThatFillPages(String name) throws IOException {
    String x = "x".repeat(700);
    try (Database database = BerkeleyDatabase.open(BERKELEY.resolve(name))) {
      assertEquals(Optional.of(x), database.get("a"));
      assertEquals(Optional.of("b"), database.get(x));
      assertEquals(Optional.of("d"), database.get("c"));
      for (int i = 0; i < 6; i++) {
        assertEquals(Optional.of("value " + i), database.get(x + i));
      }
      assertEquals(Optional.empty(), database.get(x + "x"));
      assertEquals(9, all(database).size());
    }
  }

  @Test
  void readsConstantDatabases() throws IOException {
    try (Database database = CdbDatabase.open(CORPUS.resolve("CdbDatabaseFuzz/small.cdb"))) {
      for (int i = 0; i < 20; i++) {
        assertEquals(List.of("value " + i), database.getAll("key" + i));
      }
      assertEquals(List.of("1", "2"), database.getAll("twice"));
      assertEquals(Optional.of("1"), database.get("twice"));
      assertEquals(Optional.empty(), database.get("key20"));
      assertEquals(22, all(database).size());
      assertEquals(new Entry("key0", "value 0"), all(database).get(0));
    }
  }

  @Test
  void looksThroughEverythingWhenTheHashFunctionIsUnknown() throws IOException {
    byte[] contents = Files.readAllBytes(BERKELEY.resolve("hash.db"));
    contents[92]++;
    Database database = BerkeleyDatabase.of(contents);
    assertEquals(Optional.of("value 7"), database.get("key7"));
    assertEquals(List.of("value 59"), database.getAll("key59"));
    assertEquals(Optional.empty(), database.get("key60"));
  }

  @Test
  void readsPagesWithoutOrder() throws IOException {
    byte[] contents = changed("hash.db", 16, 8);
    for (int page = 512; page < contents.length; page += 512) {
      if (contents[page + 25] == 13) {
        contents[page + 25] = 2;
      }
    }
    Database database = BerkeleyDatabase.of(contents);
    assertEquals(60, all(database).size());
    assertEquals(Optional.of("value 7"), database.get("key7"));
    assertEquals(Optional.empty(), database.get("key60"));
  }

  @Test
  void refusesWhatItCannotRead() throws IOException {
    assertRefused("The file is empty and no database.", new byte[0]);
    assertRefused("The file is too short for a Berkeley DB database.", new byte[511]);
    assertRefused("The file is no Berkeley DB hash or btree database.", new byte[4096]);
    assertRefused(
        "The file is a Berkeley DB database, but neither hash nor btree.",
        changed("hash.db", 12, 0x042253));
    assertRefused(
        "The database has version 7 of its format; versions 8 to 10 can be read.",
        changed("hash.db", 16, 7));
    assertRefused(
        "The database has version 8 of its format; versions 9 to 10 can be read.",
        changed("btree.db", 16, 8));
    assertRefused("The database's page size is none: 1000.", changed("hash.db", 20, 1000));
    assertRefused("The database is encrypted.", changed("hash.db", 24, 0x00000801));
    assertRefused("The database is spread over several files.", changed("hash.db", 24, 0x00020800));
    assertRefused("The database's first page has a wrong checksum.", changed("hash-sum.db", 40, 9));
    assertRefused("The file holds several databases.", changed("hash.db", 48, 2));
    assertRefused("The file holds several databases.", changed("btree.db", 48, 0x20));
    assertRefused("The database is compressed.", changed("btree.db", 48, 0x80));
  }

  private static void assertRefused(String message, byte[] contents) {
    assertEquals(
        message,
        assertThrows(DamagedDatabaseException.class, () -> BerkeleyDatabase.of(contents))
            .getMessage());
  }

  private static byte[] changed(String name, int place, int number) throws IOException {
    byte[] contents = Files.readAllBytes(BERKELEY.resolve(name));
    ByteBuffer.wrap(contents).order(ByteOrder.LITTLE_ENDIAN).putInt(place, number);
    return contents;
  }

  @Test
  void closesAndServesSeveralThreads() throws Exception {
    Path file = Files.copy(BERKELEY.resolve("btree.db"), directory.resolve("map.db"));
    Database database = BerkeleyDatabase.open(file);
    ExecutorService threads = Executors.newFixedThreadPool(4);
    Callable<Boolean> lookups =
        () -> {
          for (int i = 0; i < 5000; i++) {
            if (!database.get("key" + i % 60).orElse("").equals("value " + i % 60)) {
              return false;
            }
          }
          return true;
        };
    for (Future<Boolean> done : threads.invokeAll(List.of(lookups, lookups, lookups, lookups))) {
      assertTrue(done.get());
    }
    threads.shutdown();
    database.close();
    Database closed = BerkeleyDatabase.open(file);
    closed.close();
    assertThrows(IOException.class, () -> closed.get("key1"));
  }

  private static List<Entry> all(Database database) throws IOException {
    List<Entry> result = new ArrayList<>();
    Cursor cursor = database.entries();
    for (Optional<Entry> entry = cursor.next(); entry.isPresent(); entry = cursor.next()) {
      result.add(entry.get());
    }
    return result;
  }
}
