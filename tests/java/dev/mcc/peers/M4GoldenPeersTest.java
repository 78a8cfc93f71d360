// SPDX-License-Identifier: Apache-2.0
package dev.mcc.peers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the golden cases of the m4 language expect is what the real m4 answers. */
@Tag("peers")
class M4GoldenPeersTest {
  private static final Path CASES = Path.of("tests", "golden", "m4");

  @Test
  void expectationsAreThoseOfM4() throws Exception {
    Peer.require("m4");
    List<Path> cases;
    try (Stream<Path> files = Files.walk(CASES)) {
      cases =
          files.filter(file -> file.endsWith("input.m4")).map(Path::getParent).sorted().toList();
    }
    for (Path folder : cases) {
      List<String> command = new ArrayList<>(List.of("m4"));
      if (Files.exists(folder.resolve("args"))) {
        command.addAll(Files.readAllLines(folder.resolve("args"), StandardCharsets.ISO_8859_1));
      }
      Peer.Output real = Peer.run(Path.of("."), read(folder, "input.m4"), command);
      Peer.Output expected =
          new Peer.Output(
              read(folder, "expected.out"),
              read(folder, "expected.err"),
              Integer.parseInt(read(folder, "expected.status").strip()));
      assertEquals(expected, real, folder.toString());
    }
    System.out.println("m4 golden cases: compared " + cases.size());
    assertTrue(!cases.isEmpty(), "something was compared");
  }

  private static String read(Path folder, String name) throws IOException {
    return Files.readString(folder.resolve(name), StandardCharsets.ISO_8859_1);
  }
}
