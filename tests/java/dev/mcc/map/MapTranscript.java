// SPDX-License-Identifier: Apache-2.0
package dev.mcc.map;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.mcc.rewrite.ExitStatus;
import dev.mcc.rewrite.LookupMap;
import dev.mcc.rewrite.MapAnswer;
import dev.mcc.rewrite.world.NameService;
import dev.mcc.rewrite.world.RootedFiles;
import dev.mcc.rewrite.world.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Runs a file of declarations and commands over maps alone, without rules, and prints what test
 * mode would.
 *
 * <p>Declarations are {@code O} and {@code K} lines. Commands: {@code /map NAME KEY}; {@code
 * -dC.L}; {@code rule NAME KEY}, the lookup of a rule <code>$(NAME KEY $@ A1 $@ B2 $: none $)</code>
 * of which only what maps print, and "status 75", is shown.
 */
public final class MapTranscript {
  private MapTranscript() {}

  /** The transcript. */
  public static String of(MapPolicy policy, World world, List<String> lines, List<String> commands) {
    return run(policy, world, lines, commands).printed();
  }

  /** The same, and the workbench that is left. */
  static MapWorkbench run(
      MapPolicy policy, World world, List<String> lines, List<String> commands) {
    MapWorkbench bench = new MapWorkbench(policy, world);
    for (String line : lines) {
      if (line.startsWith("O ")) {
        int equals = line.indexOf('=');
        bench.option(line.substring(2, equals), line.substring(equals + 1));
      } else if (line.startsWith("K")) {
        bench.declare(line.substring(1));
      }
    }
    for (String command : commands) {
      command(bench, command);
    }
    return bench;
  }

  private static void command(MapWorkbench bench, String command) {
    String[] words = command.split(" +", 3);
    if (command.startsWith("-d")) {
      for (String level : command.substring(2).split(",")) {
        String[] numbers = level.split("\\.");
        bench.debug(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]));
      }
    } else if (words[0].equals("/map") && words.length == 3) {
      bench.map(words[1], words[2]);
    } else if (words[0].equals("rule") && words.length == 3) {
      LookupMap map = bench.session().program().map(words[1]);
      String key =
          map == null || map.space() == 0 ? words[2] : words[2].replace(' ', map.space());
      MapAnswer answer = bench.rule(words[1], key, "A1", "B2");
      if (answer.status() == ExitStatus.TEMPFAIL) {
        bench.print("status 75\n");
      }
    }
  }

  /** {@code DECLARATIONS COMMANDS ROOT}: prints the transcript with the files of a machine. */
  public static void main(String[] arguments) throws IOException {
    World world =
        TestWorld.with(RootedFiles.ofMachine(Path.of(arguments[2])), NameService.NONE, true);
    System.out.write(
        of(
                MapPolicy.REAL,
                world,
                Files.readAllLines(Path.of(arguments[0]), ISO_8859_1),
                Files.readAllLines(Path.of(arguments[1]), ISO_8859_1))
            .getBytes(ISO_8859_1));
    System.out.flush();
  }
}
