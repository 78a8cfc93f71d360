// SPDX-License-Identifier: Apache-2.0
package dev.mcc.peers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.mcc.map.db.BerkeleyDatabase;
import dev.mcc.map.db.Cursor;
import dev.mcc.map.db.Database;
import dev.mcc.map.db.Entry;
import dev.mcc.map.db.MapText;
import dev.mcc.map.db.MapTextOptions;
import dev.mcc.map.db.MapTextProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds the reader of map sources to the real makemap: its complaints and what it stores. */
@Tag("peers")
class MapTextPeersTest {
  private static final int TEXTS = 200;

  private final Pick pick = new Pick(1981);

  @TempDir Path directory;

  @Test
  void agreesWithMakemap() throws Exception {
    Peer.require("makemap");
    int lines = 0;
    int complaints = 0;
    int pairs = 0;
    for (int i = 0; i < TEXTS; i++) {
      List<String> flags = new ArrayList<>();
      MapTextOptions options = options(flags);
      String text = text();
      lines += (int) text.chars().filter(c -> c == '\n').count();
      Files.deleteIfExists(directory.resolve("map.db"));
      List<String> command = new ArrayList<>(List.of("makemap"));
      command.addAll(flags);
      command.addAll(List.of(pick.of("hash", "btree"), "map"));
      Peer.Output made = Peer.run(directory, text, command);
      MapText ours = MapText.read(text, options);
      String said =
          ours.problems().stream()
              .map(problem -> "makemap: map: " + problem.message() + "\n")
              .collect(Collectors.joining());
      assertEquals(made.err(), said, () -> command + "\n" + text);
      complaints += ours.problems().size();
      try (Database database = BerkeleyDatabase.open(directory.resolve("map.db"))) {
        Map<String, List<String>> stored = values(database);
        assertEquals(stored, values(ours.database()), () -> command + "\n" + text);
        for (Map.Entry<String, List<String>> entry : stored.entrySet()) {
          assertEquals(entry.getValue(), ours.database().getAll(entry.getKey()));
          pairs += entry.getValue().size();
        }
      }
    }
    System.out.printf(
        "makemap: %d texts, %d lines, %d complaints, %d pairs compared%n",
        TEXTS, lines, complaints, pairs);
    assertTrue(complaints > 1000 && pairs > 1000, "too little was compared");
    assertEquals(4, MapTextProblem.Kind.values().length);
  }

  private static Map<String, List<String>> values(Database database) throws IOException {
    Map<String, List<String>> result = new HashMap<>();
    Cursor cursor = database.entries();
    for (Optional<Entry> e = cursor.next(); e.isPresent(); e = cursor.next()) {
      result.computeIfAbsent(e.get().key(), key -> new ArrayList<>()).add(e.get().value());
    }
    return result;
  }

  private MapTextOptions options(List<String> flags) {
    char comment = '#';
    int delimiter = MapTextOptions.WHITE_SPACE;
    if (pick.oneIn(4)) {
      comment = pick.charOf(";:a ").charAt(0);
      flags.add("-D" + comment);
    }
    if (pick.oneIn(3)) {
      delimiter = pick.charOf(":: ab").charAt(0);
      flags.add("-t" + (char) delimiter);
    }
    return new MapTextOptions(
        comment,
        delimiter,
        !flag("-f", flags),
        flag("-e", flags),
        flag("-d", flags),
        flag("-r", flags),
        flag("-N", flags));
  }

  private boolean flag(String name, List<String> flags) {
    boolean set = pick.oneIn(3);
    if (set) {
      flags.add(name);
    }
    return set;
  }

  private String text() {
    StringBuilder out = new StringBuilder();
    for (int i = pick.number(80); i > 0; i--) {
      out.append(pick.text("aAbBcd:;#\t  \u000b\f\r\\\"%@.\u0085\u00a0\u00c9", 12));
      if (pick.oneIn(40)) {
        out.append("long").append("x ".repeat(495 + pick.number(20))).append(pick.of("", "y"));
      }
      if (pick.oneIn(60)) {
        out.append('\0').append(pick.of("", "a"));
      }
      out.append(i == 1 && pick.oneIn(2) ? "" : "\n");
    }
    return out.toString();
  }
}
