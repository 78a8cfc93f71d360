// SPDX-License-Identifier: Apache-2.0
import dev.mcc.cf.read.CfReader;
import dev.mcc.map.MapPolicy;
import dev.mcc.map.StandardMaps;
import dev.mcc.rewrite.Program;
import dev.mcc.rewrite.RewriteListener;
import dev.mcc.rewrite.Rewriter;
import dev.mcc.rewrite.RulesetName;
import dev.mcc.rewrite.Session;
import dev.mcc.rewrite.TokenTable;
import dev.mcc.rewrite.Tokenizer;
import dev.mcc.rewrite.Workspace;
import dev.mcc.rewrite.address.AddressParser;
import dev.mcc.rewrite.address.AddressRole;
import dev.mcc.rewrite.address.AddressTrace;
import dev.mcc.rewrite.load.LoadRequest;
import dev.mcc.rewrite.load.Loader;
import dev.mcc.rewrite.world.FileAccess;
import dev.mcc.rewrite.world.HostIdentity;
import dev.mcc.rewrite.world.NameService;
import dev.mcc.rewrite.world.RootedFiles;
import dev.mcc.rewrite.world.Users;
import dev.mcc.rewrite.world.World;
import dev.mcc.source.SourceFile;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * How many decisions a second the library makes once it is warm, without a transcript, on one
 * thread and on two that share the program.
 *
 * <p>Run by {@code bench/bt} as {@code java -cp target/mcc.jar bench/WarmDecisions.java CF ROOT
 * COMMANDS SECONDS}. COMMANDS is a file with one kind of command: rulesets and an address, or
 * {@code /parse} and an address; SECONDS is processor time of each thread. Prints for one thread
 * and for two: decisions per second, decisions per second as they would be if the threads had a
 * processor each all the time (from the processor time that they took, so that other work on the
 * machine does not count), and the megabytes that are in use afterwards.
 */
final class WarmDecisions {
  private final Program program;
  private final World world;
  private final String rulesets;
  private final List<String> addresses;

  private WarmDecisions(Program program, World world, List<String> commands) {
    this.program = program;
    this.world = world;
    this.rulesets = commands.get(0).substring(0, commands.get(0).indexOf(' '));
    this.addresses = commands.stream().map(c -> c.substring(c.indexOf(' ') + 1)).toList();
  }

  public static void main(String[] args) throws Exception {
    Path cf = Path.of(args[0]);
    FileAccess files = RootedFiles.below(Path.of(args[1]));
    HostIdentity host =
        new HostIdentity(
            "mail.example.org",
            "mail.example.org",
            List.of("mail"),
            List.of("127.0.0.1"),
            List.of("127.0.0.1"),
            "root");
    World world =
        new World(host, InstantSource.system(), Users.NONE, files, NameService.NONE, false, false);
    Program program =
        Loader.load(
            new LoadRequest(
                CfReader.read(SourceFile.of(cf.toString(), Files.readAllBytes(cf))),
                world,
                new StandardMaps(MapPolicy.REAL),
                List.of()));
    List<String> commands = Files.readAllLines(Path.of(args[2]), StandardCharsets.ISO_8859_1);
    double seconds = Double.parseDouble(args[3]);
    WarmDecisions bench = new WarmDecisions(program, world, commands);
    bench.measure(1, seconds);
    StringBuilder line = new StringBuilder();
    for (int threads = 1; threads <= 2; threads++) {
      Rate rate = bench.measure(threads, seconds);
      System.gc();
      Runtime runtime = Runtime.getRuntime();
      long megabytes = (runtime.totalMemory() - runtime.freeMemory()) >> 20;
      line.append(
          String.format(Locale.ROOT, "%.0f %.0f %d ", rate.elapsed(), rate.processor(), megabytes));
    }
    System.out.println(line.toString().strip());
  }

  /** Decisions per second by the clock, and by the time that the threads were running. */
  private record Rate(double elapsed, double processor) {}

  /** The median of passes over all addresses. */
  private Rate measure(int threads, double seconds) throws InterruptedException {
    List<Worker> workers = new ArrayList<>();
    for (int i = 0; i < threads; i++) {
      workers.add(new Worker());
    }
    List<Double> elapsed = new ArrayList<>();
    List<Double> processor = new ArrayList<>();
    long left = (long) (seconds * 1e9 * threads);
    while (left > 0) {
      List<Thread> running = new ArrayList<>();
      long start = System.nanoTime();
      for (Worker worker : workers) {
        running.add(new Thread(worker));
      }
      running.forEach(Thread::start);
      for (Thread thread : running) {
        thread.join();
      }
      double decisions = 1e9 * threads * addresses.size();
      elapsed.add(decisions / (System.nanoTime() - start));
      long taken = workers.stream().mapToLong(worker -> worker.taken).sum();
      processor.add(decisions * threads / taken);
      left -= taken;
    }
    return new Rate(median(elapsed), median(processor));
  }

  private static double median(List<Double> values) {
    double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    return sorted[sorted.length / 2];
  }

  /** Decides about every address, again with each run, in a session of its own. */
  private final class Worker implements Runnable {
    private final ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    private final Session session = new Session(program, world, RewriteListener.NONE);
    private final Rewriter rewriter = new Rewriter(session);
    private final AddressParser parser = new AddressParser(rewriter, AddressTrace.NONE);
    private final Workspace workspace = new Workspace();
    private final int[] numbers =
        rulesets.startsWith("/")
            ? new int[0]
            : Arrays.stream(rulesets.split(","))
                .mapToInt(name -> RulesetName.find(name, session))
                .toArray();

    /** Processor time of the last pass, in nanoseconds. */
    private volatile long taken;

    @Override
    public void run() {
      long start = clock.getCurrentThreadCpuTime();
      decide();
      taken = clock.getCurrentThreadCpuTime() - start;
    }

    private void decide() {
      TokenTable tokens = program.tokens();
      for (String address : addresses) {
        if (numbers.length == 0) {
          parser.parse(address, '\0', AddressRole.ENVELOPE_RECIPIENT);
          continue;
        }
        tokens
            .tokenizer()
            .tokenize(
                address,
                0,
                ',',
                Tokenizer.Mode.OPERATORS,
                tokens,
                Tokenizer.Complaints.SILENT,
                workspace);
        for (int number : numbers) {
          rewriter.rewrite(workspace, number);
        }
      }
    }
  }
}
