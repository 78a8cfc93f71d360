// SPDX-License-Identifier: Apache-2.0
package dev.mcc.peers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.mcc.map.db.BerkeleyDatabase;
import dev.mcc.map.db.CdbDatabase;
import dev.mcc.map.db.Cursor;
import dev.mcc.map.db.Database;
import dev.mcc.map.db.Entry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Holds the database readers to the programs that write these files: the pairs, their order, and
 * what each key finds.
 */
@Tag("peers")
class DatabasePeersTest {
  private static final int[] PAGE_SIZES = {512, 1024, 2048, 4096, 8192, 16384, 32768, 65536};

  private final Pick pick = new Pick(20261122);
  private int databases;
  private int broken;
  private long pairs;
  private long lookups;

  @TempDir Path directory;

  @Test
  void readsWhatDbLoadWrites() throws Exception {
    Peer.require("db5.3_load");
    for (String type : List.of("hash", "btree")) {
      for (String order : List.of("1234", "4321")) {
        for (int pageSize : PAGE_SIZES) {
          for (String duplicates : List.of("", "duplicates=1", "dupsort=1")) {
            List<String> load = new ArrayList<>(List.of("db5.3_load", "-t", type));
            // Berkeley DB's hash fails on keys that do not fit a page and have several values.
            boolean fit = type.equals("hash") && !duplicates.isEmpty();
            int longest = fit ? pageSize / 8 : pageSize;
            load.addAll(List.of("-c", "db_lorder=" + order, "-c", "db_pagesize=" + pageSize));
            if (!duplicates.isEmpty()) {
              load.addAll(List.of("-c", duplicates));
            }
            if (pick.oneIn(3)) {
              load.addAll(List.of("-c", "chksum=1"));
            }
            compareWithDump(load, randomPairs(pageSize, !duplicates.isEmpty(), longest));
          }
        }
      }
    }
    report("db5.3_load");
    System.out.println("db5.3_load itself failed or broke the file for " + broken);
    assertTrue(broken < databases / 4, "most databases are sound");
  }

  private void compareWithDump(List<String> load, List<Entry> written) throws Exception {
    Path file = directory.resolve("map.db");
    Files.deleteIfExists(file);
    StringBuilder in = new StringBuilder();
    for (Entry entry : written) {
      in.append(hex(entry.key())).append('\n').append(hex(entry.value())).append('\n');
    }
    List<String> command = new ArrayList<>(load);
    command.addAll(List.of("-T", file.toString()));
    Peer.Output made = Peer.run(directory, in.toString(), command);
    if (made.status() != 0
        || Peer.run(directory, "", List.of("db5.3_verify", file.toString())).status() != 0) {
      broken++;
      return;
    }
    List<Entry> dumped = dump(file);
    try (Database database = BerkeleyDatabase.open(file)) {
      compare(load.toString(), dumped, database);
    }
  }

  private List<Entry> dump(Path file) throws Exception {
    Peer.Output dump = Peer.run(directory, "", List.of("db5.3_dump", file.toString()));
    assertEquals(0, dump.status(), dump.err());
    List<String> lines = dump.out().lines().filter(line -> line.startsWith(" ")).toList();
    List<Entry> result = new ArrayList<>();
    for (int i = 0; i < lines.size(); i += 2) {
      result.add(new Entry(unhex(lines.get(i)), unhex(lines.get(i + 1))));
    }
    return result;
  }

  @Test
  void readsWhatMakemapWrites() throws Exception {
    Peer.require("makemap");
    for (String type : List.of("hash", "btree")) {
      for (List<String> flags :
          List.of(List.<String>of(), List.of("-N"), List.of("-f"), List.of("-r"), List.of("-d"))) {
        for (int size : new int[] {0, 1, 10, 300, 5000}) {
          makemap(type, flags, size);
        }
      }
    }
    report("makemap");
  }

  private void makemap(String type, List<String> flags, int size) throws Exception {
    StringBuilder in = new StringBuilder();
    for (int i = 0; i < size; i++) {
      in.append(pick.text("abcDEF.@:\u00e9", 12))
          .append('k')
          .append(pick.number(size))
          .append('\t');
      in.append(pick.text("abc %1\u00ff", pick.oneIn(20) ? 900 : 20)).append("x\n");
    }
    Path file = directory.resolve("map.db");
    Files.deleteIfExists(file);
    List<String> command = new ArrayList<>(List.of("makemap"));
    command.addAll(flags);
    command.addAll(List.of(type, "map"));
    Peer.run(directory, in.toString(), command);
    boolean nul = flags.contains("-N");
    Peer.Output undone = Peer.run(directory, "", List.of("makemap", "-u", type, "map"));
    List<Entry> expected = new ArrayList<>();
    for (String line : undone.out().split("\n", -1)) {
      int tab = line.indexOf('\t');
      if (tab >= 0) {
        expected.add(new Entry(line.substring(0, tab), line.substring(tab + 1)));
      }
    }
    assertTrue(size == 0 || !expected.isEmpty(), undone.err());
    String what = command.toString();
    try (Database database = BerkeleyDatabase.open(file)) {
      if (!nul) {
        compare(what, expected, database);
        return;
      }
      databases++;
      List<Entry> read = all(database);
      assertEquals(expected.size(), read.size(), what);
      for (int i = 0; i < read.size(); i++) {
        Entry entry = expected.get(i);
        assertEquals(new Entry(entry.key() + "\0", entry.value() + "\0"), read.get(i), what);
        assertEquals(Optional.of(entry.value() + "\0"), database.get(entry.key() + "\0"));
        assertEquals(Optional.empty(), database.get(entry.key()));
        pairs++;
        lookups += 2;
      }
    }
  }

  @Test
  void readsWhatCdbWrites() throws Exception {
    Peer.require("cdb");
    for (int round = 0; round < 60; round++) {
      List<Entry> written = randomPairs(pick.oneIn(2) ? 512 : 8192, pick.oneIn(2), 8192);
      StringBuilder in = new StringBuilder();
      for (Entry entry : written) {
        in.append('+').append(entry.key().length()).append(',').append(entry.value().length());
        in.append(':').append(entry.key()).append("->").append(entry.value()).append('\n');
      }
      in.append('\n');
      Path file = directory.resolve("map.cdb");
      Peer.Output made = Peer.run(directory, in.toString(), List.of("cdb", "-c", file.toString()));
      assertEquals(0, made.status(), made.err());
      Peer.Output dumped = Peer.run(directory, "", List.of("cdb", "-d", file.toString()));
      assertEquals(in.toString(), dumped.out());
      try (Database database = CdbDatabase.open(file)) {
        compare("cdb -c", written, database);
        for (int i = 0; i < 10; i++) {
          String key = written.isEmpty() ? "a" : written.get(pick.number(written.size())).key();
          if (key.matches("[ -,.-~]\\p{Print}*")) {
            List<String> query = List.of("cdb", "-q", file.toString(), key);
            String found = Peer.run(directory, "", query).out();
            assertEquals(String.join("", database.getAll(key)), found);
          }
        }
      }
    }
    report("cdb");
  }

  @Test
  void aLookupInALargeMapReadsLittle() throws Exception {
    Peer.require("makemap");
    int size = 200_000;
    StringBuilder in = new StringBuilder();
    for (int i = 0; i < size; i++) {
      in.append("host").append(i).append(".example.org\tsmtp:[relay").append(i).append("]\n");
    }
    for (String type : List.of("hash", "btree")) {
      Path file = directory.resolve("large.db");
      Files.deleteIfExists(file);
      Peer.run(directory, in.toString(), List.of("makemap", type, "large"));
      try (Database database = BerkeleyDatabase.open(file)) {
        long start = System.nanoTime();
        for (int i = 0; i < size; i += 2) {
          String key = "host" + i + ".example.org";
          assertEquals("smtp:[relay" + i + "]", database.get(key).orElseThrow());
          assertEquals(Optional.empty(), database.get("no" + key));
        }
        long micros = (System.nanoTime() - start) / 1000;
        System.out.printf(
            "%s of %d pairs, %d bytes: %d lookups, %.1f us each%n",
            type, size, Files.size(file), size, (double) micros / size);
        Cursor cursor = database.entries();
        int count = 0;
        while (cursor.next().isPresent()) {
          count++;
        }
        assertEquals(size, count);
        // A scan of the file for each of them would take days.
        assertTrue(micros < 120_000_000, type + " takes " + micros + " us");
      }
    }
  }

  private void compare(String what, List<Entry> expected, Database database) throws IOException {
    List<Entry> read = all(database);
    assertEquals(expected.size(), read.size(), what);
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (int i = 0; i < read.size(); i++) {
      assertEquals(expected.get(i), read.get(i), what);
      values
          .computeIfAbsent(expected.get(i).key(), key -> new ArrayList<>())
          .add(expected.get(i).value());
    }
    for (Map.Entry<String, List<String>> entry : values.entrySet()) {
      assertEquals(entry.getValue(), database.getAll(entry.getKey()), what);
      assertEquals(entry.getValue().get(0), database.get(entry.getKey()).orElseThrow(), what);
      for (String other : List.of(entry.getKey() + "a", "\0" + entry.getKey())) {
        assertEquals(values.containsKey(other), database.get(other).isPresent(), what);
      }
      lookups += 4;
    }
    databases++;
    pairs += read.size();
  }

  private static List<Entry> all(Database database) throws IOException {
    List<Entry> result = new ArrayList<>();
    Cursor cursor = database.entries();
    for (Optional<Entry> entry = cursor.next(); entry.isPresent(); entry = cursor.next()) {
      result.add(entry.get());
    }
    return result;
  }

  /** Pairs with keys and values of all sizes that a page can hold and that it cannot. */
  private List<Entry> randomPairs(int pageSize, boolean duplicates, int longestKey) {
    int size = pick.oneIn(4) ? pick.number(3) : pick.number(600);
    Map<String, Integer> uses = new HashMap<>();
    List<Entry> result = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      String key = bytes(pick.oneIn(12) ? longestKey : 10);
      if (uses.merge(key, 1, Integer::sum) > 1) {
        continue;
      }
      int values = !duplicates || pick.oneIn(2) ? 1 : pick.oneIn(20) ? pick.number(400) : 4;
      for (int v = 0; v <= values; v++) {
        if (v == 0 || duplicates) {
          // With dupsort equal pairs are refused.
          String number = duplicates ? v + ":" : "";
          result.add(new Entry(key, number + bytes(pick.oneIn(15) ? 2 * pageSize : 20)));
        }
      }
    }
    return result;
  }

  private String bytes(int most) {
    StringBuilder out = new StringBuilder();
    for (int i = pick.number(most + 1); i > 0; i--) {
      out.append((char) pick.number(256));
    }
    return out.toString();
  }

  private void report(String program) {
    System.out.printf(
        "%s: %d databases, %d pairs, %d lookups compared%n", program, databases, pairs, lookups);
    assertTrue(databases > 0 && pairs > 0 && lookups > 0, "nothing was compared");
  }

  private static String hex(String bytes) {
    StringBuilder out = new StringBuilder(" ");
    for (byte b : bytes.getBytes(StandardCharsets.ISO_8859_1)) {
      out.append(String.format("\\%02x", b));
    }
    return out.substring(1);
  }

  private static String unhex(String line) {
    StringBuilder out = new StringBuilder();
    for (int i = 1; i + 1 < line.length(); i += 2) {
      out.append((char) Integer.parseInt(line.substring(i, i + 2), 16));
    }
    return out.toString();
  }
}
