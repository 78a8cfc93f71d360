// SPDX-License-Identifier: Apache-2.0
package dev.mcc.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.mcc.facts.Section;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code mcc list} and {@code mcc explain}. */
class CatalogueCommandsTest {
  private static final int WIDTH = 100;

  private record Result(int status, String out, String err) {}

  private static Result mcc(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status =
        Main.run(
            args,
            InputStream.nullInputStream(),
            new PrintStream(out, true, StandardCharsets.ISO_8859_1),
            new PrintStream(err, true, StandardCharsets.ISO_8859_1));
    return new Result(
        status,
        out.toString(StandardCharsets.ISO_8859_1),
        err.toString(StandardCharsets.ISO_8859_1));
  }

  private static Map<String, Object> json(String... args) throws IOException {
    String[] all = Arrays.copyOf(args, args.length + 2);
    all[args.length] = "--format";
    all[args.length + 1] = "json";
    Result result = mcc(all);
    assertEquals(0, result.status, result.err);
    return JsonTree.object(result.out);
  }

  private static Path overlay(Path folder, String name, String text) throws IOException {
    Files.createDirectories(folder.resolve("feature"));
    Files.write(
        folder.resolve("feature/" + name + ".m4"), text.getBytes(StandardCharsets.ISO_8859_1));
    return folder;
  }

  @Test
  void everySectionHasAListThatFitsTheWidth() throws IOException {
    for (String section : Section.words()) {
      Result result = mcc("list", section);
      assertEquals(0, result.status, result.err);
      assertEquals("", result.err);
      result.out.lines().forEach(line -> assertTrue(line.length() <= WIDTH, line));
      List<Map<String, Object>> entries = JsonTree.objects(json("list", section), "entries");
      assertTrue(section.equals("hacks") || entries.size() > 2, section);
      entries.forEach(
          entry -> assertTrue(result.out.contains((String) entry.get("name")), entry.toString()));
    }
  }

  @Test
  void wordsFilterTheList() {
    Result result = mcc("list", "options", "HOPCOUNT");
    assertEquals(1, result.out.lines().filter(line -> line.startsWith("conf")).count(), result.out);
    assertTrue(result.out.startsWith("confMAX_HOP  "), result.out);
    assertEquals(new Result(0, "", ""), mcc("list", "options", "hopcount", "nosuchword"));
  }

  @Test
  void anUnknownSectionIsAUsageError() {
    Result result = mcc("list", "featurs");
    assertEquals(Main.USAGE, result.status);
    assertTrue(result.err.contains("did you mean features?"), result.err);
    assertTrue(mcc("list", "xyz").err.contains("there are features, options, "));
    assertEquals(Main.USAGE, mcc("list").status);
  }

  @Test
  void theFilesOfAnOverlayAreListedAndExplained(@TempDir Path folder) throws IOException {
    overlay(folder, "mine", "dnl FEATURE(`mine', who): say hello.\ndnl   who: a name. Required.\n");
    overlay(folder, "bare", "define(`X', `1')\n");
    overlay(folder, "dnsbl", "dnl FEATURE(`dnsbl'): this one counts.\n");
    Files.createDirectories(folder.resolve("feature/folder.m4"));
    String list = mcc("list", "features", "--overlay", folder.toString()).out;
    assertTrue(list.matches("(?s).*\nmine +Say hello\\.\n.*"), list);
    assertTrue(list.matches("(?s).*\ndnsbl +This one counts\\.\n.*"), list);
    assertTrue(list.matches("(?s).*\nbare\n.*"), list);
    assertFalse(list.contains("folder"), list);
    String explained = mcc("explain", "mine", "bare", "--overlay", folder.toString()).out;
    assertTrue(explained.startsWith("FEATURE(`mine', who) (feature)\n  Say hello.\n"), explained);
    assertTrue(explained.contains("  who  a name. Required.\n"), explained);
    assertTrue(explained.contains("Its file has no header."), explained);
    assertEquals(1, mcc("explain", "mine").status);
    assertEquals(Main.USAGE, mcc("list", "features", "--overlay", "no/such").status);
  }

  @Test
  void aTreeOnDiskShowsItsOwnFilesWithTheMeaningsOfTheBundledOne(@TempDir Path folder)
      throws IOException {
    Files.createDirectories(folder.resolve("m4"));
    Files.writeString(folder.resolve("m4/cf.m4"), "");
    overlay(folder, "mailertable", "divert(-1)\n");
    String list = mcc("list", "features", "--tree", folder.toString()).out;
    assertTrue(list.matches("(?s)mailertable +[A-Z].*"), list);
    assertEquals(List.of("mailertable"), names("features", folder));
    assertEquals(Main.USAGE, mcc("list", "features", "--tree", "no/such").status);
  }

  private static List<String> names(String section, Path tree) throws IOException {
    return JsonTree.objects(json("list", section, "--tree", tree.toString()), "entries").stream()
        .map(entry -> (String) entry.get("name"))
        .toList();
  }

  @Test
  void anExplanationSaysAllThatIsKnown() {
    Result result = mcc("explain", "confMAX_HOP");
    assertEquals(
        """
        confMAX_HOP (option)
          Received lines after which a message counts as looping.

          Option:   MaxHopCount
          Type:     integer
          Default:  25
        """,
        result.out);
    assertEquals(0, result.status);
  }

  @Test
  void severalNamesAreExplainedOnceEach() {
    Result result = mcc("explain", "MaxHopCount", "confMAX_HOP", "$j");
    assertEquals(2, result.out.lines().filter(line -> line.matches("\\S.* \\(\\w+\\)")).count());
    assertTrue(result.out.contains("\n\n$j (macro)\n"), result.out);
  }

  @Test
  void unknownNamesAreReportedBesideTheKnown() {
    Result result = mcc("explain", "confMAXHOP", "$j");
    assertEquals(Main.FINDINGS, result.status);
    assertEquals(
        "mcc: Nothing is known about `confMAXHOP'. Did you mean confMAX_HOP?\n", result.err);
    assertTrue(result.out.startsWith("$j (macro)\n"), result.out);
  }

  @Test
  void namesOfThePastAreReportedWithWhatReplacesThem() {
    Result result = mcc("explain", "FEATURE(`remote_mode')", "popauth");
    assertEquals(Main.FINDINGS, result.status);
    assertEquals("", result.out);
    List<String> lines = result.err.lines().toList();
    assertEquals(3, lines.size(), result.err);
    assertTrue(lines.get(0).startsWith("mcc: There is no feature named `remote_mode`."));
    assertTrue(lines.get(0).contains("MASQUERADE_AS"), result.err);
    assertTrue(lines.get(2).startsWith("mcc: There is no hack named `popauth`."), result.err);
  }

  @Test
  void jsonHoldsTheSameForPrograms(@TempDir Path folder) throws IOException {
    overlay(
        folder,
        "mine",
        "dnl FEATURE(`mine', who...): gr\u00c3\u00bc\u00c3\u009fe.\n"
            + "dnl   who: a name. Default: all.\ndnl\ndnl More.\ndnl\ndnl Since: 8.12\n"
            + "dnl Example: FEATURE(`mine')\n");
    Map<String, Object> entry =
        JsonTree.objects(json("explain", "mine", "--overlay", folder.toString()), "entries").get(0);
    assertEquals(
        Map.of(
            "section",
            "features",
            "name",
            "mine",
            "form",
            "FEATURE(`mine', who...)",
            "meaning",
            "gr\u00fc\u00dfe.",
            "arguments",
            List.of(
                Map.of(
                    "name",
                    "who",
                    "meaning",
                    "a name.",
                    "default",
                    "all",
                    "required",
                    "false",
                    "repeats",
                    "true")),
            "since",
            "8.12",
            "text",
            List.of("More."),
            "examples",
            List.of("FEATURE(`mine')")),
        entry);
    assertEquals("1.0", json("list", "hacks").get("formatVersion"));
  }

  @Test
  void completionOffersSectionsAndNames() {
    String bash = mcc("completion", "bash").out;
    assertTrue(bash.contains("\"rulesets\""));
    assertTrue(bash.contains("\"confMAX_HOP\""));
  }
}
