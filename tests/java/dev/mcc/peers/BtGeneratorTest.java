// SPDX-License-Identifier: Apache-2.0
package dev.mcc.peers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.mcc.golden.BtSession;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The generator covers what the comparison claims to cover. */
class BtGeneratorTest {
  private static final List<BtSession> SESSIONS = BtGenerator.sessions(1, 420);
  private static final String LEFT = "(?m)^R[^\t\n]*";
  private static final String RIGHT = "(?m)^R[^\t\n]*\t+[^\t\n]*";

  @Test
  void theSameSeedGivesTheSame() {
    assertEquals(SESSIONS.subList(0, 20), BtGenerator.sessions(1, 20));
  }

  @Test
  void everyOperatorIsUsedOften() {
    Stream.of("*", "+", "-", "@", "=", "~", "&", "{", "|", "$", "A")
        .forEach(operator -> often(LEFT + Pattern.quote("$" + operator)));
    Stream.of("@", ":", "#", "(", "[", ">", "&", "{", "|", "$", "1", "2", "3", "A", "?")
        .forEach(operator -> often(RIGHT + Pattern.quote("$" + operator)));
    often(LEFT + "\"");
    often(LEFT + "\\\\");
    often("(?m)^R[^\t]*\t+\\$@ ");
    often("(?m)^R[^\t]*\t+\\$: ");
    often("(?m)^R[^\t]*\t+[^$\n]*\\$1");
    often("\\$\\([^)]* \\$@ ");
    often("\\$\\([^)]* \\$: ");
    often("\\$\\[[^]]* \\$: ");
    seen("\\$>\\$", 8);
  }

  @Test
  void everyMapClassIsUsed() {
    Stream.of(
            "hash",
            "btree",
            "text",
            "implicit",
            "null",
            "sequence",
            "switch",
            "regex",
            "arith",
            "macro",
            "dequote",
            "user",
            "host",
            "syslog",
            "userdb",
            "dns",
            "bestmx",
            "ldap",
            "socket",
            "stab")
        .forEach(mapClass -> seen("(?m)^K\\S+\\s+" + mapClass + "\\b", 1));
  }

  @Test
  void everyKindOfLineIsUsed() {
    for (char kind : "VODCFKMSRHPTEXQ".toCharArray()) {
      seen("(?m)^" + kind, 5);
    }
    for (int level = 1; level <= 10; level++) {
      seen("(?m)^V" + level + "\\b", 1);
    }
    Stream.of("S\\w+=\\d", "S\\d+=\\w", "S \\w", "S0\\d", "O\\w[^=\n]*$", "O [A-Z]", "D\\{", "C\\{")
        .forEach(form -> seen("(?m)^" + form, 3));
  }

  @Test
  void everyCommandIsUsed() {
    for (String command :
        List.of(
            ".D",
            ".C",
            "=S",
            "=M",
            "$=",
            "$",
            "-d",
            "/parse ",
            "/try ",
            "/tryflags ",
            "/expand ",
            "/canon ",
            "/map ",
            "/mx ",
            "/header ",
            "/gethostbyname ",
            "/quit",
            "?",
            "#",
            "/foo",
            "/dnslookup")) {
      long count =
          SESSIONS.stream()
              .flatMap(session -> session.commands().stream())
              .filter(line -> line.startsWith(command))
              .count();
      assertTrue(count >= 3, () -> command + " typed " + count + " times");
    }
  }

  private static void often(String regex) {
    seen(regex, 15);
  }

  private static void seen(String regex, int least) {
    Pattern pattern = Pattern.compile(regex);
    long count = SESSIONS.stream().filter(s -> pattern.matcher(s.cf()).find()).count();
    assertTrue(count >= least, () -> regex + " in " + count + " configurations");
  }
}
