// SPDX-License-Identifier: Apache-2.0
package dev.mcc.peers;

import java.util.ArrayList;
import java.util.List;

/**
 * What is typed at a generated configuration: every command of the mode, most of them rulesets with
 * addresses that their rules match.
 */
final class BtCommands {
  /** Debugging levels whose output is the same in every run. */
  private static final String[] DEBUG = {
    "21.1",
    "21.2",
    "21.3",
    "21.4",
    "21.10",
    "21.12",
    "21.12",
    "21.12",
    "21.15",
    "21.35",
    "21.36",
    "22.11",
    "22.12",
    "24.4",
    "25.1",
    "27.2",
    "35.9",
    "37.1",
    "37.8",
    "38.2",
    "38.4",
    "38.20",
    "49.1",
    "60.1",
    "60.5",
    "9.1",
    "12.1",
    "21.12,60.1",
    "21.12,22.12,38.20"
  };

  private final Pick pick;
  private final BtConfig config;
  private final BtNames names;
  private final List<String> odd;
  private final List<String> lines = new ArrayList<>();

  private BtCommands(Pick pick, BtConfig config) {
    this.pick = pick;
    this.config = config;
    this.names = config.names();
    this.odd = withoutByte255(new AddressGenerator(7).generate(0));
  }

  /** Byte 0xff hides the end of a token in the real program: golden case session/byte-255. */
  static List<String> withoutByte255(List<String> addresses) {
    return addresses.stream().filter(address -> address.indexOf('\u00ff') < 0).toList();
  }

  /** About {@code count} commands. */
  static List<String> generate(Pick pick, BtConfig config, int count) {
    BtCommands commands = new BtCommands(pick, config);
    commands.listings();
    commands.samples();
    while (commands.lines.size() < count) {
      commands.any();
    }
    // Not /sender: what it leaves behind changes later answers of the real program; golden cases
    // have it.
    if (pick.oneIn(5)) {
      commands.lines.add("/quit");
      commands.lines.add("3 never");
    }
    return commands.lines.stream().map(BtCommands::line).toList();
  }

  /** A line: no end of line in it, and no more than what is read at once. */
  private static String line(String text) {
    String one = text.replace('\n', ' ');
    return one.length() > 2000 ? one.substring(0, 2000) : one;
  }

  private void listings() {
    if (pick.oneIn(2)) {
      lines.add("=M");
    }
    names.rulesets.forEach(name -> lines.add("=S" + name));
    names.classes.keySet().forEach(name -> lines.add("$=" + BtNames.in(name)));
    names.macros.keySet().forEach(name -> lines.add("$" + BtNames.in(name)));
  }

  private void samples() {
    for (String ruleset : names.rulesets) {
      for (String address : config.samples().get(ruleset)) {
        lines.add(ruleset(ruleset, address));
        if (pick.oneIn(6)) {
          debug();
        }
      }
    }
    lines.add("-d0-99.0");
  }

  /** Brings the operator that cannot be typed in through a ruleset that makes it. */
  private static String ruleset(String ruleset, String address) {
    return (address.contains("$|") ? "ask," : "") + ruleset + " " + address;
  }

  private void debug() {
    lines.add("-d0-99.0");
    if (!pick.oneIn(4)) {
      lines.add("-d" + pick.of(DEBUG));
    }
  }

  private String ruleset() {
    return BtNames.any(pick, names.rulesets);
  }

  private String address() {
    switch (pick.number(6)) {
      case 0:
        return BtNames.any(pick, odd);
      case 1:
        return names.tokens(pick, 1, 6);
      case 2:
        return pick.text("ab.@%!:<>\"()[]\\+ ,;$|'\t#&\u00a0\u00e9\u0007=*", 12);
      default:
        return BtNames.any(pick, config.samples().get(ruleset()));
    }
  }

  private String any(String... texts) {
    return pick.of(texts);
  }

  private void any() {
    switch (pick.number(40)) {
      case 0:
        debug();
        break;
      case 1:
      case 2:
        lines.add(
            ".D"
                + any("A", "{Text}", "{v1}", "{addr}", "n", "Q")
                + any("", names.tokens(pick, 1, 3), "a b  c", "$A", "\"x y\""));
        break;
      case 3:
        lines.add(
            ".C"
                + any("x", "{Words}", "y", "{new}", " x", "")
                + any("", " ", "\t")
                + names.tokens(pick, 1, 3));
        break;
      case 4:
        lines.add(
            any("$=", "$")
                + any(
                    "w",
                    "x",
                    "{Words}",
                    "m",
                    "j",
                    "k",
                    "v",
                    "n",
                    "{nope}",
                    "",
                    "{",
                    "A B",
                    "=",
                    "t",
                    "Zz",
                    "{opMode}"));
        break;
      case 5:
        lines.add("=S" + any(ruleset(), "nosuch", "", "3", "99", "100", " 3", "-1", "3x"));
        break;
      case 6:
      case 7:
      case 8:
        lines.add("/parse " + address());
        break;
      case 9:
      case 10:
      case 11:
        lines.add(
            "/try "
                + any(BtNames.any(pick, names.mailers), "nosuch", "*file*", "error")
                + " "
                + address());
        break;
      case 12:
        lines.add(
            "/tryflags "
                + any("ES", "ER", "HS", "HR", "es", "hr", "S", "R", "E", "H", "", "X", "hx"));
        break;
      case 13:
      case 14:
      case 15:
        map();
        break;
      case 16:
        lines.add(
            "/header "
                + any("Subject: ", "X-Any: ", "X-Other:", "From: ", "Date", ":", "To : ", "")
                + address());
        break;
      case 17:
        lines.add(
            "/expand "
                + any(
                    "$A",
                    "\u0081A",
                    "x \u0081{Text} y",
                    "\u0081?A set \u0081| not \u0081.",
                    "\u0081B",
                    "plain")
                + any("", " more"));
        break;
      case 18:
        lines.add(
            any("/canon ", "/mx ", "/gethostbyname ", "/CANON ")
                + any("www", "nosuch.example", "mail", "[192.0.2.10]", "example.com", "", "a b"));
        break;
      case 19:
        lines.add(
            any(
                "?",
                "help",
                "/",
                "=",
                "-",
                ".",
                "$",
                "/foo",
                "=Q",
                "-x",
                ".E",
                "/map",
                "/try",
                "/parse",
                "/tryflags",
                "/dnslookup x",
                "# comment",
                "",
                "  ",
                "\t3 x",
                "/Parse joe",
                "!",
                "@",
                "=s3",
                "=m",
                "-d".replace("-d", "-D1")));
        break;
      case 20:
        lines.add(
            any(
                    "3", "0", "nosuch", "99", "100", "-1", "03", "3x", "3,", ",3", "3,,4", "3, 4",
                    "3 ,4", "3;4", "300")
                + any("", " ", " a", " a, b", "  a@b"));
        break;
      case 21:
      case 22:
      case 23:
        lines.add(
            ruleset(ruleset() + "," + ruleset() + any("", "," + ruleset(), ",nosuch"), address()));
        break;
      case 24:
        lines.add("ask," + ruleset() + " " + address() + " $| " + address());
        break;
      case 25:
        lines.add(ruleset() + " " + address() + any(",", ", ", " , ") + address());
        break;
      default:
        lines.add(ruleset(ruleset(), address()));
    }
  }

  private void map() {
    String name =
        pick.oneIn(6)
            ? pick.of("nosuch", "host", "dequote")
            : BtNames.any(pick, List.copyOf(names.maps.keySet()));
    // The real program does not survive this.
    if ("macro".equals(names.maps.get(name))) {
      return;
    }
    lines.add(
        "/map "
            + name
            + " "
            + any(
                "joe",
                "ann",
                "nosuch",
                "alpha",
                "info@example.com",
                "JOE",
                "list+*",
                "10.1",
                "ok.example",
                "percent",
                "\"q r\"",
                "[192.0.2.10]",
                "www",
                "a@b.com",
                "",
                names.tokens(pick, 1, 3)));
  }
}
