// SPDX-License-Identifier: Apache-2.0
package dev.mcc.peers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.mcc.cli.Main;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Holds {@code mcc m4} to the real m4 on whole programs: both outputs and the exit status. */
@Tag("peers")
class M4PeersTest {
  private static final int PROGRAMS = Integer.getInteger("mcc.m4.programs", 3000);
  private static final int SHOWN = Integer.getInteger("mcc.m4.shown", 3);

  /** Bytes that the real m4 may use on a program that grows without end. */
  private static final long MEMORY = 400L << 20;

  private static final int FREEZES = 300;
  private static final long SEED = Long.getLong("mcc.m4.seed", 20261122L);
  private static final Path FILES = Path.of("target", "m4-peers");

  private static final Map<String, String> INCLUDED =
      Map.of(
          "words.m4", "m0 m1(x) words\n__line__ __file__\n",
          "nonl.m4", "no newline m",
          "half.m4", "m1(first,\n",
          "endquote.m4", "`open",
          "plain.txt", "m0 `q' # dnl\nlast line",
          "empty.m4", "",
          "defs.m4", "define(`m0', `new $1')dnl\npushdef(`m1', `[$@]')\n",
          "divert.m4", "divert(2)two\ndivert(1)one __line__\ndivert\n");

  @Test
  void programsGiveTheSame() throws Exception {
    Peer.require("m4");
    prepareFiles();
    M4ProgramGenerator generator = new M4ProgramGenerator(new Pick(SEED));
    int compared = 0;
    List<M4Program> different = new ArrayList<>();
    for (int i = 0; i < PROGRAMS; i++) {
      M4Program program = generator.next();
      Peer.Output real;
      try {
        real = real(program);
      } catch (Peer.TookTooLong endless) {
        continue;
      }
      if (exhausted(real)) {
        continue;
      }
      compared++;
      if (!real.equals(ours(program))) {
        different.add(program);
      }
    }
    System.out.println("m4 programs: compared " + compared + ", different " + different.size());
    assertTrue(compared > PROGRAMS * 9 / 10, "most programs were compared");
    different.sort(Comparator.comparing(program -> program.text().length()));
    StringBuilder report = new StringBuilder();
    for (M4Program program : different.subList(0, Math.min(different.size(), SHOWN))) {
      M4Program small = shrink(program);
      report
          .append("\n=== m4 ")
          .append(small.options())
          .append('\n')
          .append(small.text())
          .append("\n--- m4:\n")
          .append(show(real(small)))
          .append("\n--- mcc:\n")
          .append(show(ours(small)));
    }
    assertTrue(different.isEmpty(), () -> different.size() + " differences" + report);
  }

  private static void prepareFiles() throws IOException {
    Files.createDirectories(FILES);
    for (Map.Entry<String, String> file : INCLUDED.entrySet()) {
      Files.writeString(FILES.resolve(file.getKey()), file.getValue());
    }
  }

  @Test
  void frozenStatesAreExchanged() throws Exception {
    Peer.require("m4");
    prepareFiles();
    M4ProgramGenerator generator = new M4ProgramGenerator(new Pick(SEED + 1));
    int compared = 0;
    for (int i = 0; i < FREEZES; i++) {
      M4Program program = generator.next();
      try {
        compared += exchange(program.text()) ? 1 : 0;
      } catch (Peer.TookTooLong endless) {
        continue;
      }
    }
    System.out.println("frozen states: exchanged " + compared);
    assertTrue(compared > FREEZES / 4, "many states were exchanged");
  }

  /**
   * Writes a state with both programs, reads both with both. False when the program has no state or
   * exhausts the memory of m4.
   */
  private static boolean exchange(String text) throws IOException, InterruptedException {
    String theirs = FILES.resolve("theirs.m4f").toString();
    String mine = FILES.resolve("mine.m4f").toString();
    Files.deleteIfExists(Path.of(theirs));
    Files.deleteIfExists(Path.of(mine));
    M4Program program = new M4Program(List.of(), List.of(text));
    Peer.Output wrote = real(new M4Program(List.of("-F", theirs), program.pieces()));
    if (exhausted(wrote)) {
      return false;
    }
    assertEquals(wrote, ours(new M4Program(List.of("-F", mine), program.pieces())), text);
    assertEquals(Files.exists(Path.of(theirs)), Files.exists(Path.of(mine)), text);
    if (!Files.exists(Path.of(theirs))) {
      return false;
    }
    List<String> probe = List.of("m0(1,2) m1(a,`b') len(x) `q' # c\ndumpdef\n");
    Peer.Output expected = real(new M4Program(List.of("-R", theirs), probe));
    if (exhausted(expected)) {
      return false;
    }
    for (String state : List.of(theirs, mine)) {
      assertEquals(expected, ours(new M4Program(List.of("-R", state), probe)), text);
      assertEquals(expected, real(new M4Program(List.of("-R", state), probe)), text);
    }
    return true;
  }

  /** True when m4 ran into the bound on its memory, where the two have nothing in common. */
  private static boolean exhausted(Peer.Output output) {
    return output.err().endsWith("memory exhausted\n");
  }

  private static String show(Peer.Output output) {
    return M4Calls.show(
        "out <" + output.out() + ">\nerr <" + output.err() + ">\nstatus " + output.status());
  }

  private static boolean same(M4Program program) throws IOException, InterruptedException {
    try {
      Peer.Output real = real(program);
      return exhausted(real) || real.equals(ours(program));
    } catch (Peer.TookTooLong endless) {
      return true;
    }
  }

  /** Cuts pieces, options and characters out as long as a difference stays. */
  private static M4Program shrink(M4Program program) throws IOException, InterruptedException {
    M4Program small = program;
    List<String> parts = new ArrayList<>();
    boolean split = false;
    for (boolean again = true; again; ) {
      again = false;
      for (int i = small.options().size() - 1; i >= 0; i--) {
        List<String> options = new ArrayList<>(small.options());
        options.remove(i);
        M4Program next = new M4Program(options, small.pieces());
        if (!same(next)) {
          small = next;
          again = true;
        }
      }
      for (int width = small.pieces().size() / 2; width >= 1; width /= 2) {
        for (int i = small.pieces().size() - width; i >= 0; i -= width) {
          parts = new ArrayList<>(small.pieces());
          parts.subList(i, i + width).clear();
          M4Program next = new M4Program(small.options(), parts);
          if (!same(next)) {
            small = next;
            again = true;
            i = Math.min(i, small.pieces().size() - width + width);
          }
        }
      }
      if (!again && !split) {
        split = true;
        again = true;
        small =
            new M4Program(small.options(), List.of(small.text().split("(?!^)(?=\\W)|(?<=\\W)")));
      }
    }
    return small;
  }

  private static Peer.Output real(M4Program program) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(List.of("prlimit", "--as=" + MEMORY, "m4", "-I", FILES.toString()));
    command.addAll(program.options());
    return Peer.run(Path.of("."), program.text(), command, 2);
  }

  private static Peer.Output ours(M4Program program) {
    List<String> args = new ArrayList<>(List.of("m4", "--allow-exec", "-I", FILES.toString()));
    args.addAll(program.options());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status =
        Main.run(
            args.toArray(new String[0]),
            new ByteArrayInputStream(program.text().getBytes(StandardCharsets.ISO_8859_1)),
            new PrintStream(out, true, StandardCharsets.ISO_8859_1),
            new PrintStream(err, true, StandardCharsets.ISO_8859_1));
    return new Peer.Output(
        out.toString(StandardCharsets.ISO_8859_1),
        err.toString(StandardCharsets.ISO_8859_1),
        status);
  }
}
