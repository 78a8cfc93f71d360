// SPDX-License-Identifier: Apache-2.0
import static java.nio.charset.StandardCharsets.US_ASCII;

import com.sun.management.OperatingSystemMXBean;
import dev.mcc.source.SourceFile;
import dev.mcc.tree.BundledTree;
import dev.mcc.tree.CompileRequest;
import dev.mcc.tree.Compiler;
import dev.mcc.tree.DirectoryTree;
import dev.mcc.tree.Tree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * How fast configurations are compiled: by one process that is warm, with the bundled tree and with
 * the classic tree on disk, and by m4, which is started for each file. The set is every .mc file
 * below the given folders. The three take turns, pass by pass, so that a busy machine slows all of
 * them alike.
 *
 * <p>Run by {@code bench/run} as {@code java -cp target/mcc.jar bench/WarmCompilation.java
 * CLASSIC_TREE SECONDS FOLDER...}. Prints one line for each: name, number of files, milliseconds
 * and milliseconds of processor time of a configuration (medians of the passes over all files),
 * configurations per second, and how many times the rate of m4 that is.
 */
final class WarmCompilation {
  /** Passes that are thrown away come first, for this part of the time. */
  private static final double WARM_UP = 0.5;

  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private WarmCompilation() {}

  /** One pass over all files; returns the processor time it took, in nanoseconds. */
  private interface Pass {
    long run() throws IOException, InterruptedException;
  }

  /** Something that is measured. */
  private record Contender(
      String name, int files, Pass pass, List<Double> wall, List<Double> processor) {
    Contender(String name, int files, Pass pass) {
      this(name, files, pass, new ArrayList<>(), new ArrayList<>());
    }

    void run(boolean counts) throws IOException, InterruptedException {
      long before = System.nanoTime();
      long used = pass.run();
      if (counts) {
        wall.add((System.nanoTime() - before) / 1e6 / files);
        processor.add(used / 1e6 / files);
      }
    }
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    String classic = args[0];
    double seconds = Double.parseDouble(args[1]);
    List<Path> files = new ArrayList<>();
    for (String folder : List.of(args).subList(2, args.length)) {
      try (Stream<Path> found = Files.walk(Path.of(folder))) {
        found.filter(f -> f.toString().endsWith(".mc")).sorted().forEach(files::add);
      }
    }
    int found = files.size();
    Tree bundled = new BundledTree();
    Compiler compiler = new Compiler();
    // Some files ask for site files that are not here. A complaint of the tree is no obstacle.
    files.removeIf(file -> compiler.compile(request(file, bundled)).output() == null);
    List<Contender> all =
        List.of(
            m4(classic, files),
            compiler(
                "mcc, classic tree, one warm process", compiler, new DirectoryTree(classic), files),
            compiler("mcc, bundled tree, one warm process", compiler, bundled, files));
    long start = System.nanoTime();
    while (seconds() < (start / 1e9) + seconds || all.get(0).wall().size() < 3) {
      for (Contender each : all) {
        each.run(seconds() > start / 1e9 + seconds * WARM_UP);
      }
      // A pass of m4 is long: what is compiled in process gets as much time to warm up.
      for (int i = 0; i < 5; i++) {
        all.get(1).run(false);
        all.get(2).run(false);
      }
    }
    double m4 = median(all.get(0).wall());
    for (Contender each : all) {
      double wall = median(each.wall());
      System.out.printf(
          Locale.ROOT,
          "%s|%d of %d|%.2f|%.2f|%.0f|%.1f%n",
          each.name(),
          each.files(),
          found,
          wall,
          median(each.processor()),
          1000 / wall,
          m4 / wall);
    }
  }

  private static double seconds() {
    return System.nanoTime() / 1e9;
  }

  private static double median(List<Double> values) {
    List<Double> sorted = new ArrayList<>(values);
    Collections.sort(sorted);
    return sorted.get(sorted.size() / 2);
  }

  private static CompileRequest request(Path file, Tree tree) {
    try {
      SourceFile main = SourceFile.of(file.toString(), Files.readAllBytes(file));
      return CompileRequest.of(main, file.toAbsolutePath().getParent(), tree);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Contender compiler(String name, Compiler compiler, Tree tree, List<Path> files) {
    List<CompileRequest> requests = files.stream().map(file -> request(file, tree)).toList();
    return new Contender(
        name,
        requests.size(),
        () -> {
          long before = SYSTEM.getProcessCpuTime();
          for (CompileRequest request : requests) {
            if (compiler.compile(request).output().text().isEmpty()) {
              throw new IllegalStateException("empty result");
            }
          }
          return SYSTEM.getProcessCpuTime() - before;
        });
  }

  /** One shell for a pass, which tells the processor time of its children. */
  private static Contender m4(String classic, List<Path> files) {
    StringBuilder script = new StringBuilder();
    for (Path file : files) {
      Path absolute = file.toAbsolutePath();
      script.append("cd '").append(absolute.getParent()).append("'; m4 -D_CF_DIR_=");
      script.append(classic).append("/ ").append(classic).append("/m4/cf.m4 ");
      script.append(absolute.getFileName()).append(" >/dev/null 2>&1\n");
    }
    script.append("times\n");
    return new Contender(
        "`m4`, classic tree, one process for each",
        files.size(),
        () -> {
          Process process = new ProcessBuilder("sh", "-c", script.toString()).start();
          String times = new String(process.getInputStream().readAllBytes(), US_ASCII);
          process.waitFor();
          long used = 0;
          for (String time : times.lines().toList().get(1).split(" ")) {
            String[] parts = time.replace("s", "").split("m");
            used +=
                (long) ((Double.parseDouble(parts[0]) * 60 + Double.parseDouble(parts[1])) * 1e9);
          }
          return used;
        });
  }
}
