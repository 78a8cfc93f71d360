// SPDX-License-Identifier: Apache-2.0
package dev.mcc.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.mcc.m4.Expander;
import dev.mcc.m4.Limits;
import dev.mcc.m4.M4Options;
import dev.mcc.m4.World;
import dev.mcc.mc.McTokenizer;
import dev.mcc.source.Lexemes;
import dev.mcc.source.Origin;
import dev.mcc.source.SourceFile;
import dev.mcc.source.TracedText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The law that holds the two tokenizers together: an expander that takes file text by the tokens of
 * the grammar and one that scans every character give the same output, the same messages and the
 * same provenance.
 */
class ScannerLawTest {
  private static final Path BASE = Path.of(System.getProperty("mcc.basedir", ""));
  private static final Path CLASSIC = Path.of("/usr/share/sendmail/cf");
  private static final Limits LIMITS = new Limits(400, 20_000, 1 << 20, 1 << 20, 20);
  private static final String[] PIECES = {
    "define(",
    "`",
    "'",
    "(",
    ")",
    ",",
    "#",
    "\n",
    " ",
    "dnl",
    "dnl ",
    "1",
    "x1",
    "a",
    "b",
    "a(",
    "b(",
    "changecom",
    "changecom(`#')",
    "changequote",
    "changequote([,])",
    "changequote(`(',`)')",
    "[",
    "]",
    "ifelse(",
    "len(",
    "len",
    "$1",
    "$@",
    "$*",
    "`a'",
    "`$1'",
    "incr(1)",
    "m4wrap(",
    "divert(1)",
    "undivert",
    "defn(`a')",
    "include(`f')",
    "\u00e9",
    "\u0001",
    "\t",
    "changecom(`\u0001')",
    "shift($@)",
    "define(`a', `b')",
    "define(`b', ``x' $1')",
    "pushdef(`a', ",
    "popdef(`a')",
    "$#",
    "__line__"
  };

  @Test
  void onEveryFileOfTheBundledTree() throws IOException {
    int files = 0;
    for (String folder : List.of("m4", "feature", "ostype", "mailer", "domain", "hack", "tests")) {
      files += everyFile(BASE.resolve(folder));
    }
    assertTrue(files >= 20, files + " files");
  }

  @Test
  void onEveryFileOfTheClassicTree() throws IOException {
    int files = everyFile(CLASSIC);
    System.out.println("scanner law: " + files + " files of the classic tree");
    assertTrue(!Files.isDirectory(CLASSIC) || files >= 200, files + " files");
  }

  @Test
  void onWholeCompilationsWithTheClassicTree() throws IOException {
    Path core = CLASSIC.resolve("m4/cf.m4");
    if (!Files.isRegularFile(core)) {
      return;
    }
    int output = 0;
    for (Path main : sources(CLASSIC.resolve("cf"), ".mc")) {
      output += same(List.of(read(core), read(main)), Limits.COMPILE);
    }
    assertTrue(output > 1_000_000, output + " characters");
  }

  @Test
  void onGeneratedText() {
    Random random = new Random(20261122);
    int output = 0;
    for (int round = 0; round < 3000; round++) {
      StringBuilder text = new StringBuilder();
      int length = random.nextInt(50);
      for (int i = 0; i < length; i++) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
      output += same(List.of(SourceFile.ofText("generated", text.toString())), LIMITS);
    }
    assertTrue(output > 10_000, output + " characters");
  }

  private static int everyFile(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return 0;
    }
    List<Path> files = new ArrayList<>(sources(folder, ".m4"));
    files.addAll(sources(folder, ".mc"));
    for (Path file : files) {
      same(List.of(read(file)), LIMITS);
    }
    return files.size();
  }

  private static List<Path> sources(Path folder, String suffix) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(suffix)).sorted().toList();
    }
  }

  private static SourceFile read(Path file) throws IOException {
    return SourceFile.of(file.toString(), Files.readAllBytes(file));
  }

  /** Expands both ways and compares; the number of characters that came out. */
  private static int same(List<SourceFile> inputs, Limits limits) {
    // Both runs read the same file objects, so that equal origins can be told.
    Map<String, SourceFile> opened = new HashMap<>();
    Map<SourceFile, Lexemes> tokens = new HashMap<>();
    Run grammar =
        run(inputs, limits, opened, file -> tokens.computeIfAbsent(file, McTokenizer::tokenize));
    Run scanner = run(inputs, limits, opened, null);
    String text = inputs.get(inputs.size() - 1).text();
    assertEquals(scanner.messages, grammar.messages, text);
    assertEquals(scanner.output.text(), grammar.output.text(), text);
    assertEquals(scanner.status, grammar.status, text);
    for (int i = 0; i < grammar.output.text().length(); i++) {
      Origin expected = scanner.output.originAt(i);
      Origin actual = grammar.output.originAt(i);
      int at = i;
      assertEquals(shown(expected), shown(actual), () -> "at " + at + " of the output of " + text);
    }
    return grammar.output.text().length();
  }

  private static String shown(Origin origin) {
    return origin == null
        ? "none"
        : origin.source()
            + ":"
            + origin.offset()
            + ":"
            + origin.macro()
            + ":"
            + (origin.caller() == null ? "" : origin.caller().offset());
  }

  private record Run(TracedText output, List<String> messages, int status) {}

  private static Run run(
      List<SourceFile> inputs,
      Limits limits,
      Map<String, SourceFile> opened,
      Function<SourceFile, Lexemes> lexer) {
    List<String> messages = new ArrayList<>();
    Expander expander =
        new Expander(
            M4Options.defaults(limits),
            new ReadingWorld(opened),
            lexer,
            message -> messages.add(message.kind() + " " + message.text()),
            null);
    expander.define("_CF_DIR_", CLASSIC + "/");
    boolean going = true;
    for (SourceFile input : inputs) {
      going = going && expander.read(input);
    }
    if (going) {
      expander.finish();
    }
    return new Run(expander.takeOutput(), messages, expander.status());
  }

  /** Files of the disk and one named f; nothing is run. */
  private record ReadingWorld(Map<String, SourceFile> known) implements World {
    @Override
    public Opened open(String name) {
      if (name.equals("f")) {
        known.computeIfAbsent(name, key -> SourceFile.ofText(key, "a`b'changequote dnl\nb"));
      }
      SourceFile file = known.get(name);
      try {
        if (file == null && name.startsWith("/") && Files.isRegularFile(Path.of(name))) {
          file = read(Path.of(name));
          known.put(name, file);
        }
      } catch (IOException e) {
        return Opened.missing("Input/output error");
      }
      return file == null ? Opened.missing("No such file or directory") : Opened.found(file);
    }

    @Override
    public Ran run(String command, boolean capture) {
      return new Ran(0, "", null);
    }

    @Override
    public Temporary temporary(String template) {
      return new Temporary("none", null, false);
    }

    @Override
    public boolean debugFile(String name) {
      return true;
    }
  }
}
