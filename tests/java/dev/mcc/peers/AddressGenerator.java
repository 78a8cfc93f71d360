// SPDX-License-Identifier: Apache-2.0
package dev.mcc.peers;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Addresses of every shape, made from the names that the test maps know and from names nobody
 * knows. The same seed gives the same addresses.
 */
final class AddressGenerator {
  private static final List<String> USERS =
      List.of(
          "joe",
          "sam",
          "ann",
          "bob",
          "root",
          "kate",
          "old+x",
          "list+one+two",
          "joe+detail",
          "remote+sub",
          "need+",
          "need+sub",
          "info",
          "sales",
          "nouser",
          "closed",
          "later",
          "abuse",
          "me+abuse",
          "postmaster",
          "MAILER-DAEMON",
          "trusteduser",
          "rejected",
          "FREE.STEALTH.MAILER",
          "badlocaluser",
          "blocked",
          "full",
          "gone",
          "drop",
          "watch",
          "welcome",
          "spammer",
          "good",
          "relayer",
          "anybody",
          "plainlocal",
          "first.last",
          "O'Hara",
          "a_b-c",
          "x=y",
          "123",
          "J.O.E",
          "JOE",
          "two",
          "twice",
          "bounce",
          "quoted",
          "\"a b\"",
          "\"joe\"",
          "\"a@b\"",
          "\"a\\\"b\"",
          "\"\"",
          "hater",
          "oldfriend",
          "onlyuser",
          "exposed",
          "local.user",
          "+",
          "+x",
          "a++b");
  private static final List<String> DOMAINS =
      List.of(
          "mail.example.org",
          "mail",
          "localhost",
          "example.org",
          "www.example.org",
          "alias.example.org",
          "otherlocal.example",
          "host.example.org",
          "MAIL.Example.ORG",
          "gw.example.org",
          "hub.example.org",
          "virtual.example",
          "sub.virtual.example",
          "error.virtual.example",
          "catchall.example",
          "domain.example",
          "keepdetail.example",
          "plus.example",
          "masq.example",
          "inner.masq.example",
          "deep.inner.masq.example",
          "keep.masq.example",
          "generic.example",
          "whole.generic.example",
          "routed.example",
          "sub.routed.example",
          "a.wild.example",
          "exact.wild.example",
          "a.b.wild.example",
          "localuser.example",
          "localall.example",
          "error.example",
          "error2.example",
          "error3.example",
          "proc.example",
          "list.example",
          "port.example",
          "six.example",
          "user.example",
          "old.example",
          "formerly.example.org",
          "chain.example",
          "new.example",
          "bad.example",
          "okay.bad.example",
          "skip.bad.example",
          "mixed.example",
          "from-ok.example",
          "sub.from-ok.example",
          "from-relay.example",
          "discard.example",
          "quarantine.example",
          "error1.example",
          "unresolvable.invalid",
          "nowhere.invalid",
          "friend.example",
          "sub.friend.example",
          "toskip.friend.example",
          "elsewhere.example",
          "tobad.example",
          "tookay.example",
          "relay.example",
          "host.relay.example",
          "partner.example",
          "example.com",
          "www.example.com",
          "example.net",
          "mx.example.net",
          "plainreject.example",
          "plainok.example",
          "plainrelay.example",
          "plain.example",
          "x.dotfrom.example",
          "x.dotto.example",
          "nomail.example.org",
          "spam.example",
          "victim.example",
          "secure.example",
          "[192.0.2.10]",
          "[203.0.114.9]",
          "[203.0.115.7]",
          "[203.0.116.7]",
          "[127.0.0.1]",
          "[203.0.113.9]",
          "[IPv6:2001:db8::25]",
          "[IPv6:2001:db8:1:0:0:0:0:5]",
          "[example.com]",
          "[",
          "[]",
          "uunode.UUCP",
          "uunode",
          "bitnode.BITNET",
          "uu.UUCP",
          "mail.UUCP",
          "example.com.REDIRECT",
          "hq",
          "branch",
          "host",
          "com",
          "fax",
          "ldap.example");
  private static final List<String> FIXED =
      List.of(
          "",
          " ",
          "<>",
          "<",
          ">",
          "@",
          "@@",
          "%",
          "!",
          ":",
          ";",
          ",",
          ".",
          "..",
          "\"\"",
          "()",
          "joe@",
          "@example.com",
          "joe@.",
          "joe@.example.com",
          "joe@example..com",
          "joe@example.com.",
          "joe@example.com..",
          ".joe@example.com",
          "joe.@example.com",
          "joe@@example.com",
          "joe@example.com@example.net",
          "joe@mail.example.org@example.net",
          "joe @ example.com",
          "joe @example.com",
          "joe user@example.com",
          "joe user",
          "Joe User <joe@example.com>",
          "Joe <joe>",
          "joe@example.com (Joe User)",
          "(comment) joe",
          "<joe@example.com>",
          "<joe>",
          "<<joe>>",
          "<joe@example.com",
          "joe@example.com>",
          "group: joe@example.com, sam;",
          "group:;",
          "group: joe;@example.com",
          "a: b: joe@example.com",
          "joe, sam",
          "joe,",
          "|/bin/vacation joe",
          "\"|/bin/vacation joe\"",
          "|\"/usr/bin/prog a b\"",
          "/var/log/file",
          "/etc/../file",
          ":include:/etc/list",
          ":include:list",
          "\\joe",
          "\\joe@example.com",
          "\\\\joe",
          "joe\\@example.com",
          "~joe",
          "joe/sam",
          "joe=sam@example.com",
          "joe:sam",
          "mail:joe",
          "local:joe",
          "error:joe",
          "smtp:joe@example.com",
          "joe@[1.2.3.4",
          "joe@1.2.3.4",
          "joe@[1.2.3]",
          "joe@[1.2.3.4].example.com",
          "joe@[]",
          "@a,@b:joe@example.com",
          "@a:joe",
          "@a,joe",
          "@a.example,@b.example:joe@mail.example.org",
          "@mail.example.org:joe@example.com",
          "@mail.example.org,@example.com:joe@example.net",
          "<@example.com:joe@example.net>",
          "@example.com:@mail.example.org:joe",
          "a!b!c",
          "!joe",
          "joe!",
          "a!joe@mail.example.org",
          "a!b!joe@example.com",
          "example.com!joe",
          "mail!joe",
          "mail.example.org!joe",
          "uunode!joe",
          "uunode!other!joe",
          "a.UUCP!joe",
          "mail!a!joe",
          "joe%a",
          "joe%a%b@mail.example.org",
          "joe%example.com@mail.example.org",
          "joe%example.com@friend.example",
          "joe%example.com%mail.example.org@relay.example",
          "a!joe%b@mail.example.org",
          "joe%a@example.com",
          "joe::node",
          "node::joe",
          "node::joe@example.com",
          "joe@node::x",
          "joe@mail.example.org.",
          "joe@localhost",
          "joe@LOCALHOST",
          "joe@[localhost]",
          "joe@REDIRECT",
          "joe.REDIRECT",
          "joe@a.REDIRECT",
          "joe@example.com.REDIRECT@mail.example.org",
          "joe%example.com.REDIRECT",
          "joe@a.UUCP",
          "joe@a.BITNET",
          "joe@a.CSNET",
          "joe@*LOCAL*",
          "joe<@*LOCAL*>",
          "*file*",
          "joe@$w",
          "$=w",
          "$j",
          "joe@{j}",
          "\"joe@example.com",
          "joe\"@example.com",
          "\"joe\"sam@example.com",
          "\"a\".\"b\"@example.com",
          "\" \"@example.com",
          "\"joe+detail\"@mail.example.org",
          "\"@\"@mail.example.org",
          "\"joe%x\"@mail.example.org",
          "joe@\"mail.example.org\"",
          "postmaster",
          "Postmaster",
          "root",
          "exposed",
          "nobody",
          "majordom",
          "mailer-daemon",
          "joe;",
          "joe;sam",
          "joe@example.com;",
          "joe(a)sam",
          "(joe)",
          "(",
          ")",
          "joe(",
          "joe)",
          "a\tb",
          "#joe",
          "$#local$:joe",
          "+",
          "joe+",
          "joe++",
          "+joe@mail.example.org",
          "joe+@mail.example.org",
          "joe@+x",
          "joe@-x.example",
          "joe@x_y.example",
          "joe@xn--nxasmq6b.example",
          "j\u00f6e@example.com",
          "joe@ex\u00e4mple.com",
          "\u00a0joe",
          "joe@example.com\u00ff");

  private final Random random;

  AddressGenerator(long seed) {
    this.random = new Random(seed);
  }

  /** At least {@code count} different addresses; the fixed, awkward ones are always among them. */
  List<String> generate(int count) {
    Set<String> addresses = new LinkedHashSet<>(FIXED);
    addresses.addAll(oversized());
    for (String domain : DOMAINS) {
      addresses.add("joe@" + domain);
      addresses.add(pick(USERS) + "@" + domain);
    }
    addresses.addAll(USERS);
    for (String user : USERS) {
      addresses.add(
          user + "@" + pick(List.of("example.org", "mail.example.org", "virtual.example")));
    }
    while (addresses.size() < count) {
      addresses.add(shape());
    }
    return new ArrayList<>(addresses);
  }

  private String shape() {
    String user = pick(USERS);
    String domain = pick(DOMAINS);
    return switch (random.nextInt(26)) {
      case 0, 1, 2, 3, 4, 5, 6 -> user + "@" + domain;
      case 7 -> user;
      case 8 -> user + "@" + pick(List.of("a", "x.y", "mx", "very.deep.sub")) + "." + domain;
      case 9 -> "@" + domain + ":" + user + "@" + pick(DOMAINS);
      case 10 -> "@" + domain + ",@" + pick(DOMAINS) + ":" + user + "@" + pick(DOMAINS);
      case 11 -> domain + "!" + user;
      case 12 -> domain + "!" + pick(DOMAINS) + "!" + user;
      case 13 -> domain + "!" + user + "@" + pick(DOMAINS);
      case 14 -> user + "%" + domain;
      case 15 -> user + "%" + domain + "@" + pick(DOMAINS);
      case 16 -> user + "%" + domain + "%" + pick(DOMAINS) + "@" + pick(DOMAINS);
      case 17 ->
          "\"" + user.replace("\"", "") + " " + pick(USERS).replace("\"", "") + "\"@" + domain;
      case 18 -> user + "@" + domain + ".";
      case 19 -> user + "@" + domain + "@" + pick(DOMAINS);
      case 20 -> mixedCase(user + "@" + domain);
      case 21 -> user + "@" + domain + ".REDIRECT";
      case 22 -> user + "+" + pick(List.of("detail", "a+b", "", "\"x y\"")) + "@" + domain;
      case 23 -> user + "@" + domain + ".UUCP";
      case 24 -> "<" + user + "@" + domain + ">";
      default -> noise();
    };
  }

  /** Operators and words in any order. */
  private String noise() {
    List<String> parts =
        List.of(
            "@",
            "%",
            "!",
            ".",
            ":",
            ";",
            "<",
            ">",
            "\"",
            "(",
            ")",
            "[",
            "]",
            "+",
            "-",
            "$",
            "*",
            "::",
            "\\",
            "joe",
            "mail",
            "example",
            "org",
            "com",
            "localhost",
            "UUCP",
            " ",
            "=",
            "/",
            "|",
            "1.2.3.4");
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(7) + 1; i > 0; i--) {
      text.append(pick(parts));
    }
    return text.toString();
  }

  private static List<String> oversized() {
    return List.of(
        "x".repeat(64) + "@example.com",
        "x".repeat(200) + "@example.com",
        "x".repeat(250),
        "x".repeat(255),
        "x".repeat(256),
        "x".repeat(300) + "@example.com",
        "joe@" + "d".repeat(63) + ".example.com",
        "joe@" + "d".repeat(240) + ".com",
        "joe@" + "label.".repeat(38) + "com",
        "joe@" + "a.".repeat(40) + "mail.example.org",
        "a!".repeat(30) + "joe",
        "joe" + "%a".repeat(30) + "@mail.example.org",
        "joe@" + "x".repeat(1000));
  }

  private String mixedCase(String text) {
    StringBuilder mixed = new StringBuilder();
    for (char c : text.toCharArray()) {
      mixed.append(random.nextBoolean() ? Character.toUpperCase(c) : Character.toLowerCase(c));
    }
    return mixed.toString();
  }

  private String pick(List<String> list) {
    return list.get(random.nextInt(list.size()));
  }
}
