// SPDX-License-Identifier: Apache-2.0
import dev.mcc.source.SourceFile;
import dev.mcc.tree.BundledTree;
import dev.mcc.tree.CompileRequest;
import dev.mcc.tree.CompileResult;
import dev.mcc.tree.Compiler;
import dev.mcc.tree.DirectoryTree;
import dev.mcc.tree.Tree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * How fast one process compiles configurations once it is warm: all .mc files of a folder tree,
 * again and again, with the classic tree on disk and with the bundled one.
 *
 * <p>Run by {@code bench/run} as {@code java -cp target/mcc.jar bench/WarmCompilation.java
 * CLASSIC_TREE SECONDS}. Prints one line for each tree: name, number of files, milliseconds of a
 * configuration (median of the passes over all files), configurations per second.
 */
final class WarmCompilation {
  /** Passes that are thrown away come first, for this part of the time. */
  private static final double WARM_UP = 0.5;

  private WarmCompilation() {}

  public static void main(String[] args) throws IOException {
    Path classic = Path.of(args[0]);
    double seconds = Double.parseDouble(args[1]);
    List<Path> files = new ArrayList<>();
    for (String folder : List.of("cf", "debian")) {
      try (Stream<Path> found = Files.list(classic.resolve(folder))) {
        found.filter(f -> f.toString().endsWith(".mc")).sorted().forEach(files::add);
      }
    }
    measure("classic tree", new DirectoryTree(classic.toString()), files, seconds);
    measure("bundled tree", new BundledTree(), files, seconds);
  }

  private static void measure(String name, Tree tree, List<Path> files, double seconds)
      throws IOException {
    Compiler compiler = new Compiler();
    List<CompileRequest> requests = new ArrayList<>();
    for (Path file : files) {
      SourceFile main = SourceFile.of(file.toString(), Files.readAllBytes(file));
      CompileRequest request = CompileRequest.of(main, file.getParent(), tree);
      CompileResult result = compiler.compile(request);
      // Only whole compilations count: one that stops at an error is quick.
      if (result.output() != null) {
        requests.add(request);
      }
    }
    if (requests.isEmpty()) {
      throw new IllegalStateException("no file compiles with the " + name);
    }
    long start = System.nanoTime();
    long warm = start + (long) (seconds * WARM_UP * 1e9);
    long end = start + (long) (seconds * 1e9);
    List<Double> passes = new ArrayList<>();
    long characters = 0;
    while (System.nanoTime() < end || passes.size() < 3) {
      long before = System.nanoTime();
      for (CompileRequest request : requests) {
        characters += compiler.compile(request).output().text().length();
      }
      if (before >= warm) {
        passes.add((System.nanoTime() - before) / 1e6 / requests.size());
      }
    }
    if (characters == 0) {
      throw new IllegalStateException("empty results");
    }
    double[] sorted = passes.stream().mapToDouble(d -> d).toArray();
    Arrays.sort(sorted);
    double median = sorted[sorted.length / 2];
    System.out.printf(
        Locale.ROOT,
        "%s|%d of %d|%.2f|%.0f%n",
        name,
        requests.size(),
        files.size(),
        median,
        1000 / median);
  }
}
