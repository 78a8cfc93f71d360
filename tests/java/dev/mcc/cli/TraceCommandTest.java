// SPDX-License-Identifier: Apache-2.0
package dev.mcc.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TraceCommandTest {
  private static final String EXAMPLE =
      Path.of(System.getProperty("mcc.basedir", "")).resolve("examples/mail-server.mc").toString();

  @TempDir private Path folder;

  private record Result(int status, String out, String err) {}

  private static Result trace(String... args) {
    return trace(false, args);
  }

  private static Result trace(boolean terminal, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Streams streams =
        new Streams(
            InputStream.nullInputStream(),
            new PrintStream(out, true, StandardCharsets.ISO_8859_1),
            new PrintStream(err, true, StandardCharsets.ISO_8859_1),
            terminal);
    List<String> all = new ArrayList<>(List.of("trace"));
    all.addAll(List.of(args));
    int status = Main.commandLine(streams).execute(all.toArray(new String[0]));
    return new Result(
        status,
        out.toString(StandardCharsets.ISO_8859_1),
        err.toString(StandardCharsets.ISO_8859_1));
  }

  private Path cf;
  private Path root;

  @BeforeEach
  void write() throws IOException {
    cf =
        Files.writeString(
            folder.resolve("small.cf"),
            "V10/Berkeley\nMlocal, P=/bin/true, F=ls, A=true\nSone\nR$* @ $*\t$: $2\nCwhost\n");
    root = Files.createDirectories(folder.resolve("root/etc/mail")).getParent().getParent();
    Path mail = root.resolve("etc/mail");
    for (String map : List.of("virtusertable", "mailertable", "genericstable")) {
      Files.createFile(mail.resolve(map));
    }
    Files.writeString(mail.resolve("local-host-names"), "example.org\n");
    Files.writeString(
        mail.resolve("access"),
        "Connect:192.0.2\tRELAY\n"
            + "Connect:198.51.100.9\tREJECT\n"
            + "To:closed@example.org\tREJECT\n"
            + "From:bad@example.net\tDISCARD\n");
  }

  private String example(String ruleset, String address, String client) {
    Result result =
        trace("-C", EXAMPLE, ruleset, address, "--client", client, "--root", root.toString());
    assertEquals(0, result.status, result.err);
    return result.out;
  }

  private void refused(String sentence, String... args) {
    Result result = trace(args);
    assertEquals(Main.USAGE, result.status, result.err);
    assertEquals("", result.out);
    assertTrue(result.err.lines().anyMatch(line -> line.equals("mcc: " + sentence)), result.err);
  }

  @Test
  void badUsageIsSaidInASentence() {
    String file = cf.toString();
    refused("Missing required option: '--config=FILE'", "one", "a");
    refused("Missing required parameter: 'ADDRESS'", "-C", file, "one");
    refused("the configuration has no ruleset onne; did you mean one?", "-C", file, "onne", "a");
    refused("the configuration has no ruleset 100", "-C", file, "100", "a");
    refused("--client-name needs --client", "-C", file, "one", "a", "--client-name", "x.y");
    refused(
        "--client needs an IP address, and 1.2.3 is none",
        "-C",
        file,
        "one",
        "a",
        "--client",
        "1.2.3");
    refused("--steps needs a number from 1 to 200000", "-C", file, "one", "a", "--steps", "0");
    refused("--class needs X=WORD", "-C", file, "one", "a", "--class", "w");
    refused(
        "--why-not one:2: ruleset one has only 1 rules",
        "-C",
        file,
        "one",
        "a",
        "--why-not",
        "one:2");
    String none = folder.resolve("none.cf").toString();
    refused(none + ": cannot open: No such file or directory", "-C", none, "one", "a");
    refused(folder + ": not a plain file", "-C", folder.toString(), "one", "a");
  }

  @Test
  void checksOfTheExampleFollowItsAccessMap() {
    String relayed = example("check_rcpt", "user@example.com", "192.0.2.7");
    assertTrue(relayed.endsWith("Outcome: accepted\n"), relayed);
    assertTrue(relayed.contains("\"Connect:192.0.2\" -> \"RELAY\""), relayed);
    String stranger = example("check_rcpt", "user@example.com", "203.0.113.1");
    assertTrue(stranger.contains("Outcome: refused with \"550 5.7."), stranger);
    String closed = example("check_rcpt", "closed@example.org", "203.0.113.1");
    assertTrue(closed.contains("Outcome: refused with \"550 5.2.1 "), closed);
    assertTrue(closed.contains("\"To:closed@example.org\" -> \"REJECT\""), closed);
    String bad = example("checkmail", "<bad@example.net>", "203.0.113.1");
    assertTrue(bad.contains("Outcome: discarded"), bad);
  }

  @Test
  void outcomeOfParsingIsATriple() {
    String out = example("3,0", "user@example.com", "192.0.2.7");
    assertTrue(
        out.endsWith("Outcome: mailer esmtp, host example.com., user user<@example.com.>\n")
            || out.endsWith("Outcome: mailer esmtp, host example.com, user user<@example.com>\n"),
        out);
  }

  @Test
  void ruleOfTheMcIsFoundByItsLine() throws IOException {
    List<String> lines = Files.readAllLines(Path.of(EXAMPLE));
    int line = 0;
    while (!lines.get(line).startsWith("R@MATCH")) {
      line++;
    }
    String place = "mail-server.mc:" + (line + 1);
    Result result =
        trace(
            "-C",
            EXAMPLE,
            "Local_check_mail",
            "joe@example.net",
            "--root",
            root.toString(),
            "--why-not",
            place);
    assertEquals(0, result.status, result.err);
    assertTrue(result.out.startsWith("Local_check_mail:3 at mail-server.cf:"), result.out);
    assertTrue(result.out.contains(", from " + place + "\n"), result.out);
    assertTrue(result.out.contains("@ wants: the token \"@\"\n"), result.out);
  }

  @Test
  void colourIsForTerminals() {
    String[] args = {"-C", cf.toString(), "one", "a@b"};
    assertTrue(trace(true, args).out.contains("\u001b[1;36mone gets:\u001b[0m a @ b\n"));
    assertFalse(trace(false, args).out.contains("\u001b"));
    String[] plain = {"-C", cf.toString(), "one", "a@b", "--plain"};
    assertEquals(trace(false, args).out, trace(true, plain).out);
    String[] json = {"-C", cf.toString(), "one", "a@b", "--json"};
    assertFalse(trace(true, json).out.contains("\u001b"));
  }

  @Test
  void jsonIsOneDocument() throws IOException {
    String out =
        trace("-C", cf.toString(), "one", "a@\u00e9, b", "--json", "--why-not", "one:1", "--all")
            .out;
    assertTrue(out.chars().allMatch(c -> c < 0x80), out);
    int depth = 0;
    int documents = 0;
    try (JsonParser parser = new JsonFactory().createParser(out)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
        documents += depth == 0 ? 1 : 0;
      }
    }
    assertEquals(1, documents);
  }

  @Test
  void numbersWithoutRulesAreEmptyRulesets() {
    Result result = trace("-C", cf.toString(), "3,one", "a@b");
    assertEquals(0, result.status, result.err);
    assertTrue(
        result.out.startsWith("3 gets: a @ b\n3 gives: a @ b\none gets: a @ b\n"), result.out);
  }
}
