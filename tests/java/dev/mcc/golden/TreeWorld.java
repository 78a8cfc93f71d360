// SPDX-License-Identifier: Apache-2.0
package dev.mcc.golden;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * The file tree that stands for the root folder in the golden cases of the template tree: the
 * sources in {@code tests/peers/maps} as {@code /etc/mail}, its hosts file, its zone, and the users
 * of {@link BtCase#ENVIRONMENT}. Maps are read from their text; {@code SendmailBox} builds the
 * databases of the same sources for the real program.
 */
public final class TreeWorld {
  /** Sources of the maps, class files, hosts and zone that all cases share. */
  public static final Path MAPS = TreeCase.BASE.resolve("tests/peers/maps");

  private TreeWorld() {}

  /**
   * Writes the tree.
   *
   * @param root an empty folder
   * @param mail files to be laid over {@code /etc/mail}; null for none
   */
  public static void create(Path root, Path mail) throws IOException {
    Path etc = Files.createDirectories(root.resolve("etc"));
    Path target = Files.createDirectories(etc.resolve("mail"));
    for (String users : List.of("passwd", "group", "nsswitch.conf")) {
      Files.copy(BtCase.ENVIRONMENT.resolve("etc").resolve(users), etc.resolve(users));
    }
    for (Path source : files(MAPS)) {
      switch (source.getFileName().toString()) {
        case "hosts" -> Files.copy(source, etc.resolve("hosts"));
        case "zone" -> Files.write(root.resolve(OwnBt.ZONE), master(Files.readAllLines(source)));
        default -> Files.copy(source, target.resolve(source.getFileName()));
      }
    }
    if (mail != null) {
      for (Path source : files(mail)) {
        Files.copy(
            source, target.resolve(source.getFileName()), StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  /** The files of a folder, by name. */
  public static List<Path> files(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  /** The lines that the name server of the comparison reads as a zone file in standard format. */
  public static List<String> master(List<String> known) {
    List<String> master = new ArrayList<>(List.of("$ORIGIN .", "$TTL 60"));
    for (String line : known) {
      if (line.endsWith("SERVFAIL")) {
        master.add(";! SERVFAIL " + line.replaceFirst("\\s.*", "."));
      } else if (!line.startsWith("#")) {
        master.add(record(line.split("\\s+", 3)));
      }
    }
    return master;
  }

  private static String record(String[] line) {
    String owner = line[0] + ". IN ";
    return switch (line[1]) {
      case "MX" -> owner + "MX " + line[2] + ".";
      case "TXT" -> owner + "TXT \"" + line[2] + "\"";
      default -> owner + "A " + line[1];
    };
  }
}
