// SPDX-License-Identifier: Apache-2.0
package dev.mcc.tree;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.mcc.diag.Diagnostic;
import dev.mcc.diag.Diagnostics;
import dev.mcc.diag.GccRenderer;
import dev.mcc.diag.JsonRenderer;
import dev.mcc.diag.TextRenderer;
import dev.mcc.m4.Limits;
import dev.mcc.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Whatever the bytes of a {@code .mc} file are, compiling it ends soon, with a result or with
 * findings.
 */
class AnyInputTest {
  private static final Path BASE = Path.of(System.getProperty("mcc.basedir", ""));
  private static final Path CLASSIC = Path.of("/usr/share/sendmail/cf");
  private static final Tree BUNDLED = new BundledTree();
  private static final Duration LONGEST = Duration.ofSeconds(60);
  private static final Limits SMALL = new Limits(2_000, 50_000, 4 << 20, 4 << 20, 50);
  private static final String ALPHABET =
      "`'(),#\n \tabcxyz01$@*\\[]{}|<>\u0000\u0001\u007f\u0080\u00e9\u00ff";
  private static final List<String> WORDS =
      List.of(
          "define(`",
          "FEATURE(`",
          "MAILER(`smtp')",
          "dnl ",
          "changequote(",
          "changecom(",
          "divert(",
          "undivert(",
          "include(`",
          "ifelse(",
          "m4wrap(`",
          "m4exit",
          "LOCAL_CONFIG\n",
          "OSTYPE(`linux')\n",
          "eval(",
          "substr(",
          "translit(",
          "patsubst(",
          "regexp(",
          "defn(`",
          "pushdef(`",
          "popdef(`",
          "undefine(`",
          "errprint(`",
          "shift($@)",
          "$1",
          "indir(",
          "builtin(",
          "dumpdef",
          "traceon");

  @Test
  void randomText() {
    Random random = new Random(1);
    compileAll(150, () -> text(random));
  }

  @Test
  void mutilatedConfigurations() throws IOException {
    Random random = new Random(2);
    List<SourceFile> seeds = seeds();
    compileAll(120, () -> mutilated(seeds, random));
  }

  /** The same for longer; it belongs to the comparisons because only there is time for it. */
  @Test
  @Tag("peers")
  void manyMore() throws IOException {
    Random random = new Random(Long.getLong("mcc.seed", 3));
    List<SourceFile> seeds = seeds();
    compileAll(1500, () -> random.nextBoolean() ? text(random) : mutilated(seeds, random));
  }

  @Test
  void hostileInputs() {
    int many = 50_000;
    List<String> inputs =
        List.of(
            "`".repeat(many),
            "`".repeat(many) + "'".repeat(many),
            "define(".repeat(many),
            "len(".repeat(many) + ")".repeat(many),
            "len" + "(".repeat(many) + ")".repeat(many),
            "ifelse(".repeat(many) + "a" + ",b)".repeat(many),
            "define(`a', `a')a",
            "define(`a', `b')define(`b', `c a')a",
            "define(`a', `a a')a",
            "define(`a', `a($1$1)')a(0123456789)",
            "define(`a', `len(a)')a",
            "define(`a', `m4wrap(`a')')a",
            "define(`a', `divert(incr(divnum))x`'a')a",
            "pushdef(`a', defn(`a')x)".repeat(2_000),
            "define(`f', `ifelse($1, 0, , `x`'f(decr($1))')')f(1000000)",
            "define(`f', `undivert(1)divert(1)x`'undivert(1)f')f",
            "patsubst(`" + "a".repeat(many) + "', `\\(a*\\)*b', `x')",
            "regexp(`" + "a".repeat(2_000) + "', `\\(a\\|aa\\)*\\(a\\|aa\\)*$')",
            "format(`%999999999d', 1)",
            "substr(`" + "a".repeat(many) + "', 0, 999999999)",
            "translit(`" + "a".repeat(many) + "', `\u0000-\u00ff', `\u00ff-\u0000')",
            "eval(`" + "(".repeat(many) + "')",
            "eval(`" + "-".repeat(many) + "1')",
            "eval(1 << 99, 99, 99)eval(1, 0)eval(-2147483648 / -1)eval(7 % 0)eval(2 ** 99999)",
            "A".repeat(2_000_000),
            "x,".repeat(500_000),
            "define(`a', " + "x,".repeat(100_000) + ")",
            "include(`input.mc')",
            "include(`/dev/zero')include(`/dev/stdin')include(`/')include(`')",
            "undefine(`define', `dnl', `FEATURE', `errprint', `divert', `ifdef', `ifelse')",
            "changequote(`', `')changecom(`', `')define(x,y)x",
            "changequote([, ])define([divert], [x])OSTYPE([linux])MAILER([smtp])",
            "divert(2147483647)x`'divert(-2147483648)y`'undivert",
            "m4exit(99)",
            "errprint(`*** ERROR: " + "x".repeat(100_000) + "')",
            "define(`_CF_DIR_', `/nowhere/')FEATURE(`access_db')",
            "traceon`'debugmode(`V')debugfile(`/nowhere/x')dumpdef");
    for (String input : inputs) {
      compile(input, Limits.COMPILE);
    }
  }

  private interface Inputs {
    String next();
  }

  private static void compileAll(int count, Inputs inputs) {
    int silent = 0;
    for (int i = 0; i < count; i++) {
      silent += compile(inputs.next(), SMALL).isEmpty() ? 1 : 0;
    }
    assertTrue(silent < count, "none of the inputs was wrong");
  }

  private static Diagnostics compile(String text, Limits limits) {
    SourceFile main = SourceFile.ofText("input.mc", text);
    String shown = text.length() > 400 ? text.substring(0, 400) + "..." : text;
    Diagnostics found =
        assertTimeout(
            LONGEST,
            () -> {
              try {
                CompileResult result = new Compiler().compile(request(main, limits));
                assertFalse(
                    result.output() == null && result.diagnostics().isEmpty(),
                    () -> "neither output nor finding: " + shown);
                return result.diagnostics();
              } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
                throw new AssertionError("on: " + shown, e);
              }
            },
            () -> "on: " + shown);
    readable(found);
    return found;
  }

  private static CompileRequest request(SourceFile main, Limits limits) {
    CompileRequest plain = CompileRequest.of(main, null, BUNDLED);
    return new CompileRequest(
        plain.main(),
        plain.neighbourhood(),
        plain.tree(),
        plain.overlays(),
        plain.definitions(),
        plain.submit(),
        plain.target(),
        plain.stamp(),
        List.of(BASE.resolve("tests/golden")),
        plain.allowExec(),
        limits);
  }

  /** What every report owes its reader. */
  private static void readable(Diagnostics found) {
    assertFalse(new JsonRenderer().render(found).isEmpty());
    String report = TextRenderer.plain().render(found) + new GccRenderer().render(found);
    assertTrue(report.chars().allMatch(c -> c == '\n' || c >= ' '), report);
    assertTrue(report.lines().count() < 200 + 40L * found.list().size());
    for (Diagnostic diagnostic : found) {
      assertTrue(diagnostic.message().endsWith("."), diagnostic::message);
    }
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(120);
    for (int i = 0; i < length; i++) {
      if (random.nextInt(3) == 0) {
        text.append(WORDS.get(random.nextInt(WORDS.size())));
      } else if (random.nextInt(20) == 0) {
        text.append((char) random.nextInt(256));
      } else {
        text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
      }
    }
    return text.toString();
  }

  private static String mutilated(List<SourceFile> seeds, Random random) {
    StringBuilder text = new StringBuilder(seeds.get(random.nextInt(seeds.size())).text());
    for (int changes = 1 + random.nextInt(4); changes > 0 && text.length() > 1; changes--) {
      int at = random.nextInt(text.length());
      switch (random.nextInt(4)) {
        case 0 -> text.deleteCharAt(at);
        case 1 -> text.insert(at, WORDS.get(random.nextInt(WORDS.size())));
        case 2 -> text.setCharAt(at, ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        default -> text.delete(at, Math.min(text.length(), at + random.nextInt(200)));
      }
    }
    return text.toString();
  }

  private static List<SourceFile> seeds() throws IOException {
    List<SourceFile> seeds = new ArrayList<>();
    for (Path folder : List.of(BASE.resolve("tests/golden"), CLASSIC.resolve("cf"))) {
      if (Files.isDirectory(folder)) {
        try (Stream<Path> files = Files.walk(folder)) {
          for (Path file : files.filter(f -> f.toString().endsWith(".mc")).sorted().toList()) {
            seeds.add(SourceFile.of(file.toString(), Files.readAllBytes(file)));
          }
        }
      }
    }
    assertTrue(seeds.size() >= 25);
    return seeds;
  }
}
