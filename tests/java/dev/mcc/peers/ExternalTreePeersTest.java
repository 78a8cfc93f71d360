// SPDX-License-Identifier: Apache-2.0
package dev.mcc.peers;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.mcc.source.SourceFile;
import dev.mcc.tree.CompileRequest;
import dev.mcc.tree.CompileResult;
import dev.mcc.tree.Compiler;
import dev.mcc.tree.DirectoryTree;
import dev.mcc.tree.Stamp;
import dev.mcc.tree.Tree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * With a tree on disk the output is byte for byte that of the real m4, but for the "built by" line.
 */
@Tag("peers")
class ExternalTreePeersTest {
  private static final int DEBIAN_FILES = 35;
  private static final String INCLUDE = "include(`" + entry() + "')";

  @TempDir static Path folder;

  private static OverlaidClassicTree classic;
  private static Tree tree;

  @BeforeAll
  static void prepare() throws IOException {
    PeerPrograms.needM4();
    classic =
        OverlaidClassicTree.create(
            Files.createDirectory(folder.resolve("tree")), PeerConfig.OVERLAY);
    tree = new DirectoryTree(PeerPrograms.CLASSIC_TREE.toString());
  }

  @Test
  void filesOfDebian() throws IOException {
    Comparison comparison = new Comparison();
    for (Path file : debianFiles()) {
      String expected = RealM4.run(PeerPrograms.CLASSIC_TREE, List.of(entry(), file));
      comparison.add(
          file.toString(), expected, compile(tree, file, Files.readString(file, ISO_8859_1)));
    }
    comparison.report("Debian's .mc files with --tree", DEBIAN_FILES);
  }

  @Test
  void filesThatIncludeTheTreeThemselves() throws IOException {
    Comparison comparison = new Comparison();
    for (Path file : debianFiles()) {
      String text = Files.readString(file, ISO_8859_1);
      boolean includes = text.contains(INCLUDE);
      String here = includes ? text : INCLUDE + "\n" + text;
      Path copy = folder.resolve("including-" + file.getFileName());
      Files.writeString(copy, here, ISO_8859_1);
      String expected = RealM4.run(PeerPrograms.CLASSIC_TREE, List.of(entry(), copy));
      comparison.add(file + " with the include", expected, compile(tree, copy, here));
      String elsewhere = here.replace(INCLUDE, "include(`/no/such/place/sendmail-cf/m4/cf.m4')");
      comparison.add(
          file + " with an include of no existing path", expected, compile(tree, copy, elsewhere));
    }
    comparison.report(".mc files that include the tree themselves", 2 * DEBIAN_FILES);
  }

  @Test
  void configurationsOfTheTests() throws IOException {
    Comparison comparison = new Comparison();
    Tree copied = new DirectoryTree(classic.root().toString());
    for (PeerConfig config : PeerConfig.all()) {
      String text = Files.readString(config.file(), ISO_8859_1);
      comparison.add(config.name(), classic.compile(config), compile(copied, config.file(), text));
    }
    comparison.report("configurations of the tests with --tree", 12);
  }

  private static List<Path> debianFiles() throws IOException {
    List<Path> files = new ArrayList<>();
    for (String name : List.of("cf", "debian")) {
      try (Stream<Path> entries = Files.list(PeerPrograms.CLASSIC_TREE.resolve(name))) {
        entries.filter(file -> file.toString().endsWith(".mc")).sorted().forEach(files::add);
      }
    }
    return files;
  }

  private static Path entry() {
    return PeerPrograms.CLASSIC_TREE.resolve("m4/cf.m4");
  }

  private static String compile(Tree tree, Path file, String text) {
    CompileRequest plain =
        CompileRequest.of(
            SourceFile.of(file.toString(), text.getBytes(ISO_8859_1)),
            file.toAbsolutePath().getParent(),
            tree);
    CompileRequest request =
        new CompileRequest(
            plain.main(),
            plain.neighbourhood(),
            tree,
            List.of(),
            Map.of(),
            false,
            plain.target(),
            new Stamp("mcc", stampDirectory(tree)),
            List.of(),
            false,
            plain.limits());
    CompileResult result = new Compiler().compile(request);
    return result.output() == null ? "(no output) " + result.diagnostics() : result.output().text();
  }

  private static String stampDirectory(Tree tree) {
    return tree.root().substring(0, tree.root().length() - 1);
  }

  private static final class Comparison {
    private final List<String> differences = new ArrayList<>();
    private int compared;

    void add(String name, String expected, String actual) {
      compared++;
      String one = RealM4.withoutStamp(expected);
      String two = RealM4.withoutStamp(actual);
      if (!one.equals(two)) {
        differences.add(name + ": " + firstDifference(one, two));
      }
    }

    void report(String what, int atLeast) {
      System.out.println(what + ": " + compared + " compared, " + differences.size() + " differ");
      assertTrue(
          compared >= atLeast, () -> "only " + compared + " compared, of at least " + atLeast);
      assertEquals(List.of(), differences);
    }

    private static String firstDifference(String one, String two) {
      List<String> a = one.lines().toList();
      List<String> b = two.lines().toList();
      for (int i = 0; i < Math.max(a.size(), b.size()); i++) {
        String left = i < a.size() ? a.get(i) : "(end)";
        String right = i < b.size() ? b.get(i) : "(end)";
        if (!left.equals(right)) {
          return "line " + (i + 1) + ": m4 `" + left + "', mcc `" + right + "'";
        }
      }
      return "line ends only";
    }
  }
}
