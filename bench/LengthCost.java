// SPDX-License-Identifier: Apache-2.0
import com.sun.management.OperatingSystemMXBean;
import dev.mcc.source.SourceFile;
import dev.mcc.tree.BundledTree;
import dev.mcc.tree.CompileRequest;
import dev.mcc.tree.CompileResult;
import dev.mcc.tree.Compiler;
import dev.mcc.tree.Tree;
import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What a line more costs in a short and in a long configuration: processor time of a line, in
 * microseconds, for files with a hundred lines of one kind, with a thousand, and with ten thousand.
 * The work of a compilation without such lines is taken off.
 *
 * <p>Run by {@code bench/run} as {@code java -cp target/mcc.jar bench/LengthCost.java}. Prints one
 * line for each kind.
 */
final class LengthCost {
  private static final int[] LENGTHS = {100, 1_000, 10_000};

  /** A measurement is at least this long: the clock of the processor has coarse ticks. */
  private static final double SHORTEST = 0.4;

  private static final int TRIES = 3;

  /** What stands for the number of the line. */
  private static final String NUMBER = "#";

  private static final Map<String, String> KINDS = new LinkedHashMap<>();

  static {
    KINDS.put("`define(NAME, VALUE)`", "define(`X#', `value #')dnl\n");
    KINDS.put("`MASQUERADE_DOMAIN`", "MASQUERADE_DOMAIN(`d#.example')dnl\n");
    KINDS.put("`DAEMON_OPTIONS`", "DAEMON_OPTIONS(`Name=N#, Port=#')dnl\n");
    KINDS.put("`INPUT_MAIL_FILTER`", "INPUT_MAIL_FILTER(`f#', `S=local:/f#')dnl\n");
    KINDS.put("`QUEUE_GROUP`", "QUEUE_GROUP(`g#', `P=/q#')dnl\n");
    KINDS.put("`FEATURE(dnsbl)`", "FEATURE(`dnsbl', `bl#.example')dnl\n");
    KINDS.put("`LOCAL_CONFIG` with one line", "LOCAL_CONFIG\nD{X#}#\ndivert(0)dnl\n");
    KINDS.put("rule in `LOCAL_RULE_0`", "LOCAL_RULE_0\nR$* < @ d# > $*\t$#esmtp $@ r# $: $1\n");
  }

  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private final Compiler compiler = new Compiler();
  private final Tree tree = new BundledTree();

  private LengthCost() {}

  public static void main(String[] args) {
    LengthCost cost = new LengthCost();
    Map<String, double[]> whole = new LinkedHashMap<>();
    // Long files first: they warm the process up for the short ones.
    for (int i = LENGTHS.length - 1; i >= 0; i--) {
      for (Map.Entry<String, String> kind : KINDS.entrySet()) {
        whole.computeIfAbsent(kind.getKey(), name -> new double[LENGTHS.length])[i] =
            cost.microseconds(file(kind.getValue(), LENGTHS[i]));
      }
    }
    double none = cost.microseconds(file("", 0));
    whole.forEach(
        (kind, times) -> {
          StringBuilder row = new StringBuilder(kind);
          for (int i = 0; i < LENGTHS.length; i++) {
            row.append(String.format(Locale.ROOT, "|%.1f", (times[i] - none) / LENGTHS[i]));
          }
          System.out.println(row);
        });
  }

  private static SourceFile file(String form, int lines) {
    StringBuilder text = new StringBuilder("OSTYPE(`linux')dnl\n");
    for (int i = 0; i < lines; i++) {
      text.append(form.replace(NUMBER, String.valueOf(i)).replace("$" + i + "esmtp", "$#esmtp"));
    }
    text.append("divert(0)dnl\nMAILER(`local')dnl\nMAILER(`smtp')dnl\n");
    return SourceFile.ofText("length.mc", text.toString());
  }

  /** The least processor time of a compilation. */
  private double microseconds(SourceFile file) {
    CompileRequest request = CompileRequest.of(file, null, tree);
    double best = Double.MAX_VALUE;
    for (int i = 0; i < TRIES; i++) {
      long before = SYSTEM.getProcessCpuTime();
      int runs = 0;
      do {
        CompileResult result = compiler.compile(request);
        if (!result.ok()) {
          throw new IllegalStateException(result.diagnostics().list().toString());
        }
        runs++;
      } while (SYSTEM.getProcessCpuTime() - before < SHORTEST * 1e9);
      best = Math.min(best, (SYSTEM.getProcessCpuTime() - before) / 1e3 / runs);
    }
    return best;
  }
}
