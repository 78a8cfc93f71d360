// SPDX-License-Identifier: Apache-2.0
package dev.mcc.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.mcc.rewrite.LookupMap;
import dev.mcc.rewrite.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What golden cases of address test mode cannot show of the maps. */
class StandardMapsTest {
  private static final int KEYS = 500;

  @TempDir Path root;

  @BeforeEach
  void files() throws IOException {
    Files.createDirectories(root.resolve("etc/mail"));
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < KEYS; i++) {
      text.append("Key").append(i).append("\tvalue ").append(i).append(" %1\n");
    }
    Files.writeString(root.resolve("etc/mail/map"), text);
  }

  private MapWorkbench bench(MapPolicy policy) {
    return new MapWorkbench(policy, TestWorld.below(root, false));
  }

  @Test
  void textStandsInForADatabaseOnlyWhereAsked() {
    assertEquals(
        "map_lookup: m (key7) returns value 7  (0)\n",
        bench(MapPolicy.SOURCES).declare("m hash /etc/mail/map").map("m", "key7").printed());
    assertEquals(
        "hash map \"m\": missing map file /etc/mail/map.db: No such file or directory\n"
            + "map_lookup: m (key7) no match (75)\nmap_lookup: m (key7) no match (75)\n",
        bench(MapPolicy.REAL)
            .declare("m hash /etc/mail/map")
            .map("m", "key7")
            .map("m", "key7")
            .printed());
  }

  @Test
  void otherClassesAreThereOnRequest() {
    MapPolicy every = new MapPolicy(true, true, Map.of("hesiod passwd", "joe\tJoe User\n"));
    assertEquals(
        "map_lookup: c (key1) returns value 1  (0)\nmap_lookup: d (key2) returns value 2  (0)\n"
            + "map_lookup: h (JOE) returns Joe User (0)\n",
        bench(every)
            .declare("c cdb /etc/mail/map")
            .declare("d dbm /etc/mail/map")
            .declare("h hesiod passwd")
            .map("c", "key1")
            .map("d", "key2")
            .map("h", "JOE")
            .printed());
    assertEquals(
        "readcf: map c: class cdb not available\n",
        bench(MapPolicy.SOURCES).declare("c cdb /etc/mail/map").printed());
  }

  @Test
  void programsAreRefused() {
    MapWorkbench bench = bench(MapPolicy.REAL).declare("p program /bin/echo").map("p", "x");
    assertEquals(
        "program map \"p\": running programs is not allowed\nmap_lookup: p (x) no match (75)\n",
        bench.printed());
  }

  @Test
  void damagedDatabasesAreMessages() throws IOException {
    Random random = new Random(7);
    for (int size : new int[] {0, 1, 100, 512, 5000}) {
      byte[] bytes = new byte[size];
      random.nextBytes(bytes);
      Files.write(root.resolve("etc/mail/bad.db"), bytes);
      assertEquals(
          "Cannot open hash database /etc/mail/bad.db: Invalid argument\n"
              + "map_lookup: m (x) no match (75)\n",
          bench(MapPolicy.REAL).declare("m hash /etc/mail/bad").map("m", "x").printed());
    }
  }

  @Test
  void valuesDoNotGrowWithoutEnd() throws IOException {
    Files.writeString(root.resolve("etc/mail/map"), "k\t" + "%1".repeat(400) + "\n");
    MapWorkbench bench = bench(MapPolicy.SOURCES).declare("m hash /etc/mail/map");
    String value = bench.rule("m", "k", "x".repeat(100_000)).value();
    assertTrue(value.length() < 2_000_000, "length " + value.length());
  }

  @Test
  void sequencesOfThemselvesEnd() {
    MapWorkbench bench = bench(MapPolicy.SOURCES).declare("a null").declare("b sequence a");
    bench.declare("a sequence b");
    assertEquals("map_lookup: a (x) no match (68)\n", bench.map("a", "x").printed());
  }

  @Test
  void threadsShareAMap() throws InterruptedException, ExecutionException {
    MapWorkbench bench =
        bench(MapPolicy.SOURCES)
            .declare("m hash /etc/mail/map")
            .declare("t text -v1 /etc/mail/map")
            .declare("r regex -s1 ^(k)ey");
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<?>> results = new ArrayList<>();
      for (int thread = 0; thread < 4; thread++) {
        Session session = bench.session(new StringBuilder());
        results.add(threads.submit(() -> lookUpAll(session)));
      }
      for (Future<?> result : results) {
        result.get();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static void lookUpAll(Session session) {
    LookupMap hash = session.program().map("m");
    LookupMap text = session.program().map("t");
    LookupMap regex = session.program().map("r");
    for (int i = 0; i < KEYS; i++) {
      assertEquals("value " + i + " x", hash.lookup("KEY" + i, List.of("x"), session).value());
      assertEquals("value", text.lookup("key" + i, List.of(), session).value());
      assertEquals("k", regex.lookup("key" + i, List.of(), session).value());
      assertNull(hash.lookup("nokey" + i, List.of(), session).value());
    }
  }
}
