// SPDX-License-Identifier: Apache-2.0
package dev.mcc.facts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The map classes, joined from their two tables. */
final class MapTables {
  static final List<MapClassFact> ALL = load();

  private static final int CLASS_FIELDS = 6;
  private static final int FLAG_FIELDS = 5;

  private MapTables() {}

  private static List<MapClassFact> load() {
    List<List<String>> flagRows = FactTable.read("map-flags.tsv", FLAG_FIELDS);
    List<MapClassFact> classes = new ArrayList<>();
    for (List<String> row : FactTable.read("map-classes.tsv", CLASS_FIELDS)) {
      String name = row.get(0);
      List<MapFlagFact> flags = new ArrayList<>();
      for (List<String> flag : flagRows) {
        if (Arrays.asList(flag.get(0).split(" ")).contains(name)) {
          flags.add(new MapFlagFact(flag.get(1), flag.get(2), flag.get(3), flag.get(4)));
        }
      }
      classes.add(
          new MapClassFact(
              name, row.get(1), row.get(2), row.get(3), row.get(4), row.get(5), flags));
    }
    return List.copyOf(classes);
  }
}
