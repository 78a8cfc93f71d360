// SPDX-License-Identifier: Apache-2.0
package dev.mcc.peers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.mcc.map.regex.BadRegexException;
import dev.mcc.map.regex.PosixRegex;
import dev.mcc.map.regex.PosixSyntax;
import dev.mcc.map.regex.RegexLimitException;
import dev.mcc.map.regex.RegexMatch;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Holds POSIX regular expressions to the C library's {@code regcomp} and {@code regexec}, through a
 * small C program.
 */
@Tag("peers")
class PosixRegexPeersTest {
  private static final int CASES = Integer.getInteger("mcc.regex.cases", 20000);

  private final Pick pick = new Pick(Integer.getInteger("mcc.regex.seed", 2026));
  private final PosixRegexGenerator generator = new PosixRegexGenerator(pick);

  @TempDir Path directory;

  /** One question. */
  private record Case(PosixSyntax syntax, boolean ignoreCase, String pattern, String text) {
    String line() {
      String flags = (syntax == PosixSyntax.EXTENDED ? "E" : "-") + (ignoreCase ? "I" : "");
      return flags + " " + hex(pattern) + " " + hex(text) + "\n";
    }

    private static String hex(String text) {
      byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
      return bytes.length == 0 ? "-" : HexFormat.of().formatHex(bytes);
    }
  }

  @Test
  void plainPatternsAgree() throws Exception {
    compare("patterns", () -> generator.pattern(false, false), 0);
  }

  /** The C library itself goes wrong with some assertions in what is repeated. */
  @Test
  void assertionsAgree() throws Exception {
    compare("patterns with assertions", () -> generator.pattern(false, true), 2);
  }

  @Test
  void loopsOverTheEmptyTextAgree() throws Exception {
    compare("patterns with loops over the empty text", () -> generator.pattern(true, false), 2);
  }

  /** The C library lets {@code ^} and {@code $} hold beside a line feed that the match takes. */
  @Test
  void soupAgrees() throws Exception {
    compare("random characters", generator::soup, 1);
  }

  @Test
  void backReferencesAgree() throws Exception {
    compare("patterns with back-references", generator::withReference, 1);
  }

  private void compare(String what, Supplier<String> patterns, int perMille) throws Exception {
    Peer.require("gcc");
    Path program = directory.resolve("posix-regex");
    Path source = Path.of("tests/peers/posix-regex.c").toAbsolutePath();
    List<String> gcc = List.of("gcc", "-O1", "-w", "-o", program.toString(), source.toString());
    assertEquals("", Peer.run(directory, "", gcc).err());
    List<Case> cases = new ArrayList<>();
    StringBuilder in = new StringBuilder();
    for (int i = 0; i < CASES; i++) {
      PosixSyntax syntax =
          pick.of("E", "E", "B").equals("E") ? PosixSyntax.EXTENDED : PosixSyntax.BASIC;
      generator.use(syntax);
      Case next = new Case(syntax, pick.oneIn(4), patterns.get(), generator.text());
      cases.add(next);
      in.append(next.line());
    }
    List<String> answers =
        Peer.run(directory, in.toString(), List.of(program.toString())).out().lines().toList();
    assertEquals(cases.size(), answers.size(), "the C program answers everything");
    TreeMap<String, Integer> kinds = new TreeMap<>();
    int different = 0;
    for (int i = 0; i < cases.size(); i++) {
      String theirs = answers.get(i);
      kinds.merge(Character.isDigit(theirs.charAt(0)) ? "match" : theirs, 1, Integer::sum);
      if (theirs.equals("slow")) {
        continue;
      }
      String ours = ours(cases.get(i));
      if (!ours.equals(theirs)) {
        if (different++ < 30) {
          System.out.println(cases.get(i) + "\n  theirs " + theirs + "\n  ours   " + ours);
        }
      }
    }
    System.out.printf("%s: %d compared, %d different; %s%n", what, cases.size(), different, kinds);
    assertTrue(kinds.getOrDefault("match", 0) > CASES / 20, "too few matches");
    assertTrue(different <= (long) CASES * perMille / 1000, different + " differences");
  }

  private static String ours(Case one) {
    try {
      PosixRegex regex = PosixRegex.compile(one.pattern(), one.syntax(), one.ignoreCase());
      Optional<RegexMatch> match = regex.find(one.text());
      if (match.isEmpty()) {
        return "none";
      }
      StringBuilder out = new StringBuilder().append(regex.groups());
      for (int i = 0; i <= regex.groups() && i < 20; i++) {
        out.append(' ').append(match.get().start(i)).append(',').append(match.get().end(i));
      }
      return out.toString();
    } catch (BadRegexException bad) {
      return "bad " + bad.getMessage();
    } catch (RegexLimitException limit) {
      return limit.getMessage();
    }
  }
}
