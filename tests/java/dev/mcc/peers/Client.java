// SPDX-License-Identifier: Apache-2.0
package dev.mcc.peers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * An SMTP client as the check rulesets see it: the values of the macros that sendmail sets for a
 * connection.
 *
 * @param name for reports
 * @param macros values by macro name without braces ({@code client_addr}); macros not named are
 *     empty
 */
record Client(String name, Map<String, String> macros) {
  /** Name of the client nobody knows, which all senders and recipients are tried with. */
  static final String STRANGER = "mx.stranger.example [198.18.200.1]";

  private static final List<String> ALL =
      List.of(
          "client_addr",
          "client_name",
          "client_ptr",
          "client_resolve",
          "auth_type",
          "auth_authen",
          "auth_author",
          "auth_ssf",
          "verify",
          "cert_issuer",
          "cert_subject",
          "cn_subject",
          "cn_issuer",
          "cipher_bits",
          "tls_version",
          "server_name",
          "server_addr",
          "daemon_flags",
          "client_flags",
          "client_rate",
          "client_connections",
          "mail_from",
          "mail_addr",
          "mail_host",
          "mail_mailer",
          "f",
          "s");

  Client {
    macros = Map.copyOf(macros);
    for (String macro : macros.keySet()) {
      if (!ALL.contains(macro)) {
        throw new IllegalArgumentException("unknown macro " + macro);
      }
    }
  }

  /** The host name given to check_relay: the client's name, or its address in brackets. */
  String host() {
    return macros.getOrDefault("client_name", "localhost");
  }

  /** The address given to check_relay. */
  String address() {
    return macros.getOrDefault("client_addr", "0");
  }

  /** Commands that set every macro of a connection, those without a value to nothing. */
  List<BtCommand> commands() {
    List<BtCommand> commands = new ArrayList<>();
    for (String macro : ALL) {
      String name = macro.length() == 1 ? macro : "{" + macro + "}";
      commands.add(BtCommand.state(".D" + name + macros.getOrDefault(macro, "")));
    }
    return commands;
  }

  private static Client of(String name, String... pairs) {
    Map<String, String> macros = new TreeMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      macros.put(pairs[i], pairs[i + 1]);
    }
    return new Client(name, macros);
  }

  private static Client host(String name, String address, String... more) {
    Map<String, String> macros = new TreeMap<>(of("", more).macros());
    macros.put("client_name", name);
    macros.put("client_ptr", name);
    macros.put("client_addr", address);
    macros.putIfAbsent("client_resolve", "OK");
    macros.putIfAbsent("f", "joe@example.com");
    // Debian's tree looks at this one where the others look at $f.
    macros.putIfAbsent("mail_from", macros.get("f"));
    return new Client(name + " [" + address + "]", macros);
  }

  private static Client tls(String verify, String bits, String issuer, String subject) {
    Map<String, String> macros =
        new TreeMap<>(
            host("laptop.example", "198.18.9.9", "verify", verify, "cipher_bits", bits).macros());
    macros.put("cert_issuer", "/C=US/O=" + issuer + "/CN=ca.example");
    macros.put("cert_subject", "/C=US/O=subject/CN=" + subject);
    macros.put("cn_subject", subject);
    macros.put("cn_issuer", "ca.example");
    macros.put("tls_version", "TLSv1.3");
    return new Client("TLS " + verify + " " + bits + " " + issuer + " " + subject, macros);
  }

  /**
   * Connections that together reach every kind of entry of the access map and every macro the
   * rulesets look at.
   */
  static List<Client> all() {
    List<Client> clients = new ArrayList<>();
    clients.add(of("no connection"));
    clients.add(
        of(
            "local submission",
            "client_addr",
            "0",
            "f",
            "joe@example.com",
            "mail_from",
            "joe@example.com"));
    clients.add(host("localhost", "127.0.0.1"));
    clients.add(host("mail.example.org", "127.0.0.1"));
    clients.add(host("inside.example.org", "172.16.0.5"));
    clients.add(host("mx.stranger.example", "198.18.200.1"));
    clients.add(host("client.example.net", "192.0.2.13"));
    clients.add(host("host.relay.example", "172.16.1.2"));
    clients.add(host("relay.example", "172.16.1.1"));
    clients.add(host("nine.example", "10.9.1.1"));
    for (String name :
        List.of(
            "bad",
            "relayname",
            "okname",
            "skip.bad",
            "under.skip.bad",
            "sub.bad",
            "discard",
            "quarantine",
            "error1",
            "error2",
            "error3",
            "oldstyle",
            "plainreject",
            "plainok",
            "plainrelay",
            "x.dotdomain")) {
      clients.add(host(name + ".example", "172.16.2.2"));
    }
    clients.add(host("mail.badtld", "172.16.2.3"));
    for (String address :
        List.of(
            "198.51.100.5",
            "198.51.100.7",
            "198.51.100.8",
            "198.51.100.9",
            "198.51.100.10",
            "198.51.100.11",
            "198.51.100.12",
            "198.51.100.13",
            "198.51.100.20",
            "198.51.100.77",
            "203.0.113.5",
            "203.0.113.66",
            "203.0.114.9",
            "203.0.115.1",
            "203.0.116.1",
            "10.1.2.3",
            "10.1.4.4",
            "198.19.0.1",
            "198.19.1.1",
            "203.0.118.5",
            "203.0.118.7",
            "203.0.118.8",
            "203.0.118.9",
            "203.0.118.10",
            "203.0.118.11",
            "203.0.118.12",
            "203.0.118.13",
            "203.0.118.20",
            "127.0.0.2",
            "IPv6:2001:db8:1:0:0:0:0:5",
            "IPv6:2001:db8:1:0:0:0:0:66",
            "IPv6:2001:db8:2:0:0:0:0:1",
            "IPv6:2001:db8:9:0:0:0:0:1",
            "IPv6:2001:db8:77:0:0:0:0:1",
            "IPv6:0:0:0:0:0:0:0:1")) {
      clients.add(host("h.neutral.example", address));
    }
    clients.add(host("[203.0.114.3]", "203.0.114.3", "client_resolve", "FAIL"));
    clients.add(host("[203.0.114.4]", "203.0.114.4", "client_resolve", "TEMP"));
    clients.add(host("[203.0.117.4]", "203.0.117.4", "client_resolve", "TEMP"));
    clients.add(host("[203.0.117.5]", "203.0.117.5", "client_resolve", "FAIL"));
    clients.add(host("relayname.example", "203.0.117.6", "client_resolve", "FORGED"));
    clients.add(host("bad.example", "203.0.117.6", "client_resolve", "FORGED"));
    clients.add(host("host.relay.example", "203.0.117.6", "client_resolve", "FORGED"));
    clients.add(host("host.relay.example", "203.0.117.7", "client_resolve", "TEMP"));
    clients.add(host("inside.example.org", "203.0.117.8", "client_resolve", "FORGED"));
    clients.add(
        host("[IPv6:2001:db8:5:0:0:0:0:1]", "IPv6:2001:db8:5:0:0:0:0:1", "client_resolve", "FAIL"));
    for (String mechanism : List.of("PLAIN", "LOGIN", "DIGEST-MD5", "EXTERNAL")) {
      clients.add(
          host(
              "road.example",
              "198.18.7.7",
              "auth_type",
              mechanism,
              "auth_authen",
              "joe@mail.example.org",
              "auth_author",
              "joe@mail.example.org",
              "auth_ssf",
              "128"));
    }
    clients.add(host("bad.example", "198.51.100.5", "auth_type", "PLAIN", "auth_authen", "joe"));
    clients.add(tls("OK", "256", "relay", "client.example"));
    clients.add(tls("OK", "256", "subject", "client.example"));
    clients.add(tls("OK", "56", "subject", "other.example"));
    clients.add(tls("OK", "128", "refused", "client.example"));
    clients.add(tls("OK", "128", "unknown", "laptop.example"));
    for (String verify :
        List.of(
            "NO",
            "NOT",
            "FAIL",
            "NONE",
            "TEMP",
            "PROTOCOL",
            "SOFTWARE",
            "CONFIG",
            "TRUSTED",
            "CLEAR")) {
      clients.add(tls(verify, verify.equals("NONE") ? "" : "128", "relay", "client.example"));
    }
    for (String flags :
        List.of("f", "u", "r", "c", "CC f", "a", "E", "CC", "b h", "RR", "f r", "s")) {
      clients.add(host("flags.example", "198.18.8.8", "daemon_flags", flags));
    }
    for (String sender :
        List.of(
            "joe@example.com",
            "joe@relayname.example",
            "spammer@mixed.example",
            "good@mixed.example",
            "relayer@mixed.example",
            "joe@unresolvable.invalid",
            "joe@nowhere.invalid",
            "joe",
            "<>",
            "root@mail.example.org",
            "trusteduser@mail.example.org",
            "rejected@example.com",
            "joe@from-relay.example",
            "joe@[203.0.114.9]")) {
      clients.add(
          host(
              "sender.example",
              "198.18.6.6",
              "f",
              sender,
              "mail_addr",
              sender,
              "mail_mailer",
              "esmtp",
              "mail_host",
              sender.substring(sender.indexOf('@') + 1) + "."));
    }
    for (String helo :
        List.of("joe", "MAIL.example.org", "host.helo.example", "[127.0.0.1]", "[::1]")) {
      clients.add(host("helo.example", "198.18.4.4", "s", helo));
    }
    clients.add(host("helo.example", "10.9.4.4", "s", "joe"));
    for (String domain : List.of("friend", "mixed", "partner", "virtual")) {
      clients.add(host("list.example", "198.18.4.5", "f", "good@" + domain + ".example"));
    }
    clients.add(host("list.example", "198.18.4.6", "f", "joe@www.example.com"));
    for (String address : List.of("198.18.2.2", "198.18.3.1", "IPv6:2001:db8:3:0:0:0:0:1")) {
      clients.add(host("pop.example", address));
    }
    Map<String, String> ptr = new TreeMap<>(host("bad.example", "198.18.4.7").macros());
    ptr.put("client_name", "[198.18.4.7]");
    ptr.put("client_resolve", "FORGED");
    clients.add(new Client("ptr bad.example [198.18.4.7]", ptr));
    clients.add(host("bad.example", "198.51.100.5", "f", "joe@example.com"));
    clients.add(host("bad.example", "198.51.100.5", "f", "good@mixed.example"));
    clients.add(
        host(
            "macro.example", "198.18.5.5", "f", "joe@example.com", "mail_from", "ann@bad.example"));
    clients.add(
        host(
            "macro.example", "198.18.5.6", "f", "ann@bad.example", "mail_from", "joe@example.com"));
    return clients;
  }
}
