// SPDX-License-Identifier: Apache-2.0
package dev.mcc.peers;

/** Writes {@code K} lines of every map class that answers without a network. */
final class BtMaps {
  private final Pick pick;
  private final BtNames names;
  private final StringBuilder out;

  BtMaps(Pick pick, BtNames names, StringBuilder out) {
    this.pick = pick;
    this.names = names;
    this.out = out;
  }

  /** Some flags that every class of file maps knows. */
  static String flags(Pick pick) {
    StringBuilder text = new StringBuilder();
    for (int i = pick.oneIn(2) ? 0 : 1 + pick.number(2); i > 0; i--) {
      text.append(' ')
          .append(
              pick.of(
                  "-o", "-m", "-f", "-q", "-A", "-D", "-t", "-a.x", "-a<OK>", "-a", "-T<TMP>",
                  "-S_", "-N", "-O", "-aA-B"));
    }
    return text.toString();
  }

  /** From two to seven maps. */
  void some() {
    for (int i = 2 + pick.number(6); i > 0; i--) {
      one();
    }
  }

  private void one() {
    switch (pick.number(18)) {
      case 0:
      case 1:
      case 2:
        add("users", "file", pick.of("hash", "btree"), file(true));
        break;
      case 3:
        add("dom", "file", pick.of("hash", "btree"), file(false));
        break;
      case 4:
        add("words", "file", "text", flags(pick) + textFile());
        break;
      case 5:
        add("impl", "file", "implicit", flags(pick) + " /etc/mail/hash/users");
        break;
      case 6:
        add("none", "null", "null", pick.of("", " -a.x"));
        break;
      case 7:
        sequence();
        break;
      case 8:
        out.append("Ksw.files hash").append(flags(pick)).append(" /etc/mail/hash/users\n");
        add("aliases.files", "file", "text", " -z: /etc/mail/text/words");
        add("aliases", "switch", "switch", " aliases");
        break;
      case 9:
      case 10:
        add("re" + pick.number(2), "regex", "regex", regex());
        break;
      case 11:
        add("ar", "arith", "arith", "");
        break;
      case 12:
        add("store", "macro", "macro", "");
        break;
      case 13:
        add("dq", "dequote", "dequote", pick.of("", " -s.", " -a.q", " -s_", " -D"));
        break;
      case 14:
        add(
            "pw",
            "user",
            "user",
            pick.of("", " -v name", " -v gecos", " -vdir", " -m -a.L", " -vshell"));
        break;
      case 15:
        add("hosts", "host", "host", pick.of("", " -a.", " -m", " -a.x -D", " -T<TMP>"));
        break;
      case 16:
        add("log", "other", "syslog", pick.of("", " -D", " -LINFO", " -LDEBUG"));
        break;
      default:
        unreachable();
    }
  }

  /** Maps of rare classes, and those whose server is not there: they say so at once. */
  private void unreachable() {
    switch (pick.number(6)) {
      case 0:
        add(
            "dn",
            "other",
            "dns",
            pick.of(" -R A", " -R MX -a.", " -RTXT -T<TMP>", " -R A -d2s -r1"));
        break;
      case 1:
        add("best", "other", "bestmx", pick.of("", " -z:", " -T<TMP>"));
        break;
      case 2:
        add(
            "ld",
            "other",
            "ldap",
            pick.of("", " -o", " -T<TMP>") + " -k(uid=%0) -vmail -H ldap://127.0.0.1:1 -b dc=x");
        break;
      case 3:
        add(
            "so",
            "other",
            "socket",
            pick.of("", " -o", " -T<TMP>") + pick.of(" inet:1@127.0.0.1", " local:/nosuch"));
        break;
      case 4:
        add("st", "other", "stab", pick.of(" /etc/mail/text/aliases", " -o /etc/mail/text/nosuch"));
        break;
      default:
        add("udb", "other", "userdb", " maildrop");
    }
  }

  private void add(String name, String kind, String mapClass, String arguments) {
    if (names.maps.putIfAbsent(name, kind) == null) {
      out.append('K').append(name).append(pick.of(" ", "\t", "  ")).append(mapClass);
      out.append(arguments).append('\n');
    }
  }

  private String file(boolean users) {
    if (pick.oneIn(8)) {
      return flags(pick) + " -o /etc/mail/hash/nosuch";
    }
    // A class that does not fit the file is refused when the map is opened.
    return flags(pick) + " /etc/mail/" + pick.of("hash/", "btree/") + (users ? "users" : "domains");
  }

  private String textFile() {
    return pick.of(
        " -z: /etc/mail/text/words",
        " -z: -k1 -v0 /etc/mail/text/words",
        " -z: -v2 /etc/mail/text/words",
        " /etc/mail/text/table",
        " -k1 -v2 /etc/mail/text/table",
        " -v9 /etc/mail/text/table",
        " -o /etc/mail/text/nosuch",
        " /etc/mail/text/nosuch");
  }

  private String regex() {
    return pick.of("", " -a.M", " -a@R", " -m -a.y", " -f -a.F", " -n -a.N", " -q", " -D")
        + pick.of(
            " ^[a-z]+$",
            " -s1 ^(.*)@(.*)$",
            " -s1,2 ^([^@]*)@(.*)$",
            " -s2 -d: ^(a*)(.*)$",
            " -s1,2 -d+ (joe|ann|j)(.*)",
            " -b \\(o\\)",
            " .",
            " ^$",
            " [[:digit:]]+",
            " -s1 (x*)(x|y)*",
            " (a|ab)(c|bcd)(d*)",
            " ^.{3}$",
            " \\.com$");
  }

  private void sequence() {
    add("users", "file", pick.of("hash", "btree"), file(true));
    add("words", "file", "text", " -z: /etc/mail/text/words");
    add("none", "null", "null", "");
    add(
        "seq",
        "sequence",
        "sequence",
        " " + pick.of("users words", "none users", "words none users", "words"));
  }
}
