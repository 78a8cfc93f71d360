// SPDX-License-Identifier: Apache-2.0
package dev.mcc.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Help, manual pages, completion and docs/ against the definitions of the commands. */
class CommandDocumentationTest {
  private static final Path DOCS = Path.of(System.getProperty("mcc.basedir", "")).resolve("docs");

  private record Result(int status, String out, String err) {}

  private static Result mcc(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    InputStream in = new ByteArrayInputStream(new byte[0]);
    int status =
        Main.run(
            args,
            in,
            new PrintStream(out, true, StandardCharsets.ISO_8859_1),
            new PrintStream(err, true, StandardCharsets.ISO_8859_1));
    return new Result(
        status,
        out.toString(StandardCharsets.ISO_8859_1),
        err.toString(StandardCharsets.ISO_8859_1));
  }

  private static List<CommandSpec> commands() {
    Streams streams = new Streams(InputStream.nullInputStream(), System.out, System.err);
    List<CommandSpec> commands =
        ManPage.visibleSubcommands(Main.commandLine(streams).getCommandSpec());
    assertTrue(commands.stream().anyMatch(c -> c.name().equals("compile")));
    return commands;
  }

  private static List<OptionSpec> options(CommandSpec command) {
    return command.options().stream().filter(o -> !o.hidden()).toList();
  }

  @Test
  void everyCommandAnswersHelp() {
    for (CommandSpec command : commands()) {
      Result result = mcc(command.name(), "--help");
      assertEquals(0, result.status, command.name());
      assertEquals("", result.err);
      for (OptionSpec option : options(command)) {
        assertTrue(result.out.contains(option.longestName()), command.name() + option);
      }
    }
  }

  @Test
  void everyCommandHasAManualPage() {
    for (CommandSpec command : commands()) {
      Result page = mcc("man", command.name());
      assertEquals(0, page.status, page.err);
      assertTrue(
          page.out.startsWith(".TH \"MCC\\-" + command.name().toUpperCase(java.util.Locale.ROOT)));
      for (OptionSpec option : options(command)) {
        String name = option.longestName().replace("-", "\\-");
        assertTrue(page.out.contains("\\fB" + name + "\\fR"), command.name() + " " + option);
      }
      page.out
          .lines()
          .filter(l -> l.startsWith("'"))
          .forEach(l -> assertEquals("", l, "a request by accident"));
      assertTrue(
          page.out
              .lines()
              .filter(l -> l.startsWith("."))
              .allMatch(l -> l.matches("\\.(TH|SH|TP|PP|RS|RE|nf|fi|nh|ad)( .*)?")));
      assertTrue(page.out.chars().allMatch(c -> c < 128), "only ASCII");
      assertEquals(page, mcc("man", command.name()));
    }
  }

  @Test
  void allPagesCanBeWritten(@TempDir Path folder) throws IOException {
    assertEquals(0, mcc("man", "--output-dir", folder.resolve("man1").toString()).status);
    List<String> expected = new ArrayList<>(List.of("mcc.1"));
    commands().forEach(c -> expected.add("mcc-" + c.name() + ".1"));
    try (Stream<Path> files = Files.list(folder.resolve("man1"))) {
      assertEquals(
          expected.stream().sorted().toList(),
          files.map(f -> f.getFileName().toString()).sorted().toList());
    }
    assertEquals(mcc("man").out, Files.readString(folder.resolve("man1/mcc.1")));
  }

  @Test
  void unknownPageIsAUsageError() {
    Result result = mcc("man", "nosuch");
    assertEquals(Main.USAGE, result.status);
    assertEquals("", result.out);
    assertTrue(result.err.contains("nosuch"), result.err);
  }

  @Test
  void completionKnowsCommandsAndOptions() {
    String bash = mcc("completion", "bash").out;
    assertTrue(mcc("completion", "zsh").out.endsWith(bash));
    for (CommandSpec command : commands()) {
      assertTrue(bash.contains("_picocli_mcc_" + command.name()), command.name());
      options(command).forEach(o -> assertTrue(bash.contains(o.longestName()), o.toString()));
    }
    assertEquals(Main.USAGE, mcc("completion", "tcsh").status);
  }

  @Test
  void bashTakesTheCompletionScript(@TempDir Path folder) throws Exception {
    Path script = Files.writeString(folder.resolve("mcc"), mcc("completion", "bash").out);
    Process bash =
        new ProcessBuilder(
                "bash",
                "-c",
                // compopt works only while bash completes; there is nothing for it to do here.
                "compopt() { :; }; source \"$1\"; COMP_WORDS=(mcc compile --tr); COMP_CWORD=2; _complete_mcc; echo \"${COMPREPLY[@]}\"",
                "bash",
                script.toString())
            .redirectErrorStream(true)
            .start();
    String out = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, bash.waitFor(), out);
    assertEquals("--tree", out.strip());
  }

  @Test
  void optionsOfTheM4ModelAreTakenByItsReader() {
    CommandSpec m4 =
        commands().stream().filter(c -> c.name().equals(M4Command.NAME)).findFirst().orElseThrow();
    assertFalse(options(m4).isEmpty());
    for (OptionSpec option : options(m4)) {
      for (String name : option.names()) {
        boolean value = option.arity().min() > 0;
        String[] args = value ? new String[] {name, "1"} : new String[] {name};
        M4Arguments read = M4Arguments.parse(args);
        assertNull(read.problem(), name);
        assertTrue(read.actions().stream().noneMatch(a -> a.kind() == M4Arguments.Kind.FILE), name);
      }
    }
    assertNotNull(M4Arguments.parse(new String[] {"--nosuch"}).problem());
  }

  @Test
  void everyCommandHasAPageInDocs() throws IOException {
    for (CommandSpec command : commands()) {
      if (command.name().equals("help")) {
        continue;
      }
      Path page = DOCS.resolve(command.name() + ".md");
      assertTrue(Files.exists(page), page.toString());
      String text = Files.readString(page);
      for (OptionSpec option : options(command)) {
        if (!option.longestName().equals("--help") && !option.longestName().equals("--version")) {
          assertTrue(
              text.contains("`" + option.longestName()),
              page + " explains " + option.longestName());
        }
      }
    }
  }

  @Test
  void versionIsTheOneOfTheBuild() {
    assertTrue(mcc("--version").out.startsWith("mcc " + System.getProperty("mcc.version") + " "));
  }
}
