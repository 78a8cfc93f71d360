// SPDX-License-Identifier: Apache-2.0
package dev.mcc.fuzz;

import dev.mcc.map.db.Entry;
import dev.mcc.map.db.MapText;
import dev.mcc.map.db.MapTextOptions;
import dev.mcc.map.db.MapTextProblem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Any bytes as the source text of a map: each line is a pair or a problem, and pairs are found. */
public final class MapTextFuzz {
  private MapTextFuzz() {}

  /** One input: flags, the delimiter, the text. */
  public static void fuzzerTestOneInput(byte[] data) throws IOException {
    if (data.length < 2) {
      return;
    }
    int flags = data[0];
    MapTextOptions options =
        new MapTextOptions(
            '#',
            (flags & 1) == 0 ? MapTextOptions.WHITE_SPACE : data[1] & 0xff,
            (flags & 2) == 0,
            (flags & 4) != 0,
            (flags & 8) != 0,
            (flags & 16) != 0,
            (flags & 32) != 0);
    String text = new String(data, 2, data.length - 2, StandardCharsets.ISO_8859_1);
    MapText map = MapText.read(text, options);
    var cursor = map.database().entries();
    for (Optional<Entry> entry = cursor.next(); entry.isPresent(); entry = cursor.next()) {
      if (!map.database().getAll(entry.get().key()).contains(entry.get().value())) {
        throw new AssertionError(entry + " is not found");
      }
    }
    int line = 0;
    for (MapTextProblem problem : map.problems()) {
      if (problem.line() <= line || problem.message().isEmpty()) {
        throw new AssertionError("problems out of order: " + problem);
      }
      line = problem.line();
    }
  }
}
