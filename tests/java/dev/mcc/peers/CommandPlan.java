// SPDX-License-Identifier: Apache-2.0
package dev.mcc.peers;

import dev.mcc.golden.PairQuestion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The commands that a pair of configurations is compared with: what was loaded, where each address
 * goes, how each mailer rewrites, and what the check rulesets decide about clients, senders and
 * recipients.
 */
final class CommandPlan {
  private static final List<String> DIRECTIONS = List.of("ES", "HS", "HR", "ER");
  private static final List<String> CLASSES =
      List.of(
          "w",
          "m",
          "M",
          "N",
          "R",
          "E",
          "G",
          "L",
          "P",
          "t",
          "T",
          "O",
          "U",
          "V",
          "W",
          "X",
          "Y",
          "Z",
          "B",
          "D",
          "b",
          "e",
          "k",
          "n",
          "q",
          "s",
          "{VirtHost}",
          "{Canonify}",
          "{ResOk}",
          "{TrustAuthMech}",
          "{Accept}",
          "{Tls}",
          "{LDAPRoute}",
          "{LDAPRouteEquiv}",
          "{checkMIMETextHeaders}",
          "{persistentMacros}",
          "{Src}",
          "{SrcTag}");
  private static final List<String> MACROS =
      List.of(
          "Z",
          "S",
          "R",
          "H",
          "M",
          "E",
          "L",
          "C",
          "n",
          "m",
          "j",
          "w",
          "k",
          "U",
          "q",
          "l",
          "o",
          "e",
          "y",
          "B",
          "D",
          "{sendmailMTACluster}",
          "{persistentMacros}",
          "{Persistent}",
          "{MTAHost}",
          "{VERSION}");

  private final List<String> addresses;
  private final Sampling sampling;
  private final List<BtCommand> commands = new ArrayList<>();

  CommandPlan(List<String> addresses, Sampling sampling) {
    this.addresses = List.copyOf(addresses);
    this.sampling = sampling;
  }

  /** The commands for two configurations: classes and macros of both, mailers of the first. */
  List<BtCommand> commands(CfStatements first, CfStatements second) {
    commands.clear();
    loaded(first, second);
    routing();
    checks();
    transport();
    rewriting(first);
    return List.copyOf(commands);
  }

  /**
   * About {@code count} of the commands, with all that set the state for those that are kept.
   *
   * @param offset which of them
   */
  static List<BtCommand> some(List<BtCommand> all, int count, int offset) {
    long asks = all.stream().filter(command -> !command.group().isEmpty()).count();
    int step = (int) Math.max(1, asks / count);
    List<BtCommand> kept = new ArrayList<>();
    Map<String, BtCommand> states = new LinkedHashMap<>();
    int turn = offset;
    for (BtCommand command : all) {
      if (command.group().isEmpty()) {
        states.put(command.text().replaceFirst("[} ].*", ""), command);
      } else if (turn++ % step == 0) {
        kept.addAll(states.values());
        states.clear();
        kept.add(command);
      }
    }
    return kept;
  }

  /** Only what tells what was loaded: mailers, classes and macros of both. */
  static List<BtCommand> loadedBy(CfStatements first, CfStatements second) {
    CommandPlan plan = new CommandPlan(List.of(), Sampling.QUICK);
    plan.loaded(first, second);
    return List.copyOf(plan.commands);
  }

  private void ask(String group, String text, String context) {
    if (text.length() <= 2000) {
      commands.add(new BtCommand(group, text, context));
    }
  }

  private void loaded(CfStatements first, CfStatements second) {
    ask("=M", "=M", "");
    TreeSet<String> classes = new TreeSet<>(CLASSES);
    for (char kind : new char[] {'C', 'F'}) {
      classes.addAll(first.names(kind));
      classes.addAll(second.names(kind));
    }
    classes.forEach(name -> ask("classes", "$=" + name, ""));
    TreeSet<String> macros = new TreeSet<>(MACROS);
    macros.addAll(first.names('D'));
    macros.addAll(second.names('D'));
    macros.forEach(name -> ask("macros", "$" + name, ""));
  }

  private void routing() {
    for (String address : addresses) {
      ask("3,0", "3,0 " + address, "");
    }
    for (String address : every(2, sampling.offset())) {
      ask("/parse", "/parse " + address, "");
    }
    for (String address : every(sampling.rewriting(), sampling.offset())) {
      ask("3", "3 " + address, "");
      ask("3,4", "3,4 " + address, "");
      if (address.matches("[^@:;,<>]*")) {
        ask("5", "5 " + address, "");
      }
      ask("3,93,4", "3,93,4 " + address, "");
      ask("3,94,4", "3,94,4 " + address, "");
    }
  }

  private void checks() {
    List<Client> clients = Client.all();
    int turn = sampling.offset();
    for (Client client : clients) {
      commands.addAll(client.commands());
      String name = client.name();
      ask("check_relay", PairQuestion.ask("check_relay", client.host(), client.address()), name);
      ask("greet_pause", PairQuestion.ask("greet_pause", client.host(), client.address()), name);
      for (int i = turn % 9; i < clients.size(); i += 9) {
        Client other = clients.get(i);
        ask("check_relay", PairQuestion.ask("check_relay", other.host(), other.address()), name);
      }
      for (String ruleset :
          List.of("srv_features", "clt_features", "tls_srv_features", "tls_clt_features")) {
        ask(ruleset, ruleset + " " + client.host(), name);
        ask(ruleset, PairQuestion.ask(ruleset, client.host(), client.address()), name);
      }
      for (String stage : List.of("STARTTLS", "MAIL", "")) {
        String verify = client.macros().getOrDefault("verify", "");
        ask("tls_client", PairQuestion.ask("tls_client", verify, stage), name);
      }
      for (String who : List.of("joe", "joe@mail.example.org", "<>", "sam@example.com")) {
        ask("trust_auth", "trust_auth " + who, name);
      }
      for (String ruleset :
          List.of("check_vrfy", "check_expn", "check_etrn", "check_data", "check_other")) {
        ask(ruleset, ruleset + " joe@example.com", name);
      }
      boolean stranger = name.equals(Client.STRANGER);
      for (String address : stranger ? addresses : every(sampling.checks(), turn++)) {
        ask("check_mail", "check_mail <" + address + ">", name);
        ask("check_rcpt", "check_rcpt <" + address + ">", name);
      }
      for (String address : every(sampling.checks() * 2, turn)) {
        ask("check_mail", "check_mail " + address, name);
        ask("check_rcpt", "check_rcpt " + address, name);
      }
      for (String address : every(sampling.checks() * 5, turn)) {
        ask(
            "check_compat",
            PairQuestion.ask("check_compat", "spammer@mixed.example", address),
            name);
        ask("check_compat", PairQuestion.ask("check_compat", address, "joe@example.org"), name);
        ask("queuegroup", "queuegroup " + address, name);
      }
    }
    for (String line : List.of("Subject: x", "JUNK a:b", "VERB", "x <BADCMD>")) {
      ask("check_other", PairQuestion.ask("check_other", line, "2"), "");
      ask("check_other", PairQuestion.ask("check_other", line, "5"), "");
    }
    commands.addAll(clients.get(0).commands());
  }

  /** Rulesets that decide about a server this host delivers to. */
  private void transport() {
    List<String> servers =
        List.of(
            "secure.example 172.16.3.1",
            "mx.secure.example 172.16.3.1",
            "verify.example 172.16.3.1",
            "verifybits.example 172.16.3.1",
            "cn.example 172.16.3.1",
            "cnname.example 172.16.3.1",
            "tag.example 172.16.3.1",
            "cs.example 172.16.3.1",
            "ci.example 172.16.3.1",
            "none.example 172.16.3.1",
            "any.example 192.0.2.77",
            "any.example 192.0.2.78",
            "any.example 192.0.2.79",
            "broken.example 172.16.3.1",
            "tempbroken.example 172.16.3.1",
            "relay.example.org 192.0.2.3",
            "sub.example 172.16.3.1",
            "deep.sub.example 172.16.3.1",
            "unknown.example 172.16.3.9",
            "localhost 127.0.0.1");
    List<String> sessions =
        List.of(
            "OK 256",
            "OK 128",
            "OK 56",
            "OK 0",
            "NO 256",
            "NOT 128",
            "FAIL 128",
            "NONE 0",
            "TEMP 0",
            "PROTOCOL 0",
            "SOFTWARE 0",
            "CONFIG 0",
            "DANE_FAIL 0",
            "CLEAR 0",
            "TRUSTED 256");
    List<String> subjects =
        List.of("cn.example", "smtp.cn.example", "smtp.endmail.example", "cs.example");
    List<String> recipients =
        List.of("", "joe@one.example", "joe@wild.example", "joe@nosni.example", "joe@may.example");
    commands.add(BtCommand.state(".C{cert_altnames}smtp.cn.example mx.secure.example"));
    int turn = 0;
    for (String server : servers) {
      for (String session : sessions) {
        String host = server.substring(0, server.indexOf(' '));
        String address = server.substring(server.indexOf(' ') + 1);
        String verify = session.substring(0, session.indexOf(' '));
        String subject = subjects.get(turn++ % subjects.size());
        String issuer =
            turn % 2 == 0 ? "/C=US/ST=CA/O=safe/CN=ca.example" : "/O=safe/CN=ca.example";
        String context = server + " " + session + " " + subject + " " + issuer;
        set("server_name", host);
        set("server_addr", address);
        set("verify", verify);
        set("cipher_bits", session.substring(session.indexOf(' ') + 1));
        set("cn_subject", subject);
        set("cert_subject", "/O=safe/CN=" + subject);
        set("cert_issuer", issuer);
        set("cn_issuer", "ca.example");
        set("rcpt_addr", recipients.get(turn % recipients.size()));
        set("client_flags", turn % 7 == 0 ? "D MM" : "");
        set("sts_sni", turn % 3 == 0 ? host : "");
        ask("tls_server", "tls_server " + verify, context);
        ask("try_tls", "try_tls " + host, context);
        ask("clt_features", "clt_features " + host, context);
        ask("tls_clt_features", "tls_clt_features " + host, context);
        ask("tls_clt_features", PairQuestion.ask("tls_clt_features", host, address), context);
        ask("authinfo", "authinfo " + host, context);
        for (String rcpt :
            List.of(
                "darth@example.com",
                "anybody@example.com",
                "joe@secure.example",
                "joe@one.example",
                "joe@two.example",
                "joe@wild.example.",
                "joe@nosni.example",
                "joe@may.example",
                "joe@mx.secure.example",
                "joe@example.com",
                "joe",
                "<joe@sub.secure.example>")) {
          ask("tls_rcpt", "tls_rcpt " + rcpt, context);
        }
      }
    }
    set("rcpt_addr", "");
    set("client_flags", "");
    set("sts_sni", "");
    commands.addAll(Client.all().get(0).commands());
  }

  private void set(String macro, String value) {
    commands.add(BtCommand.state(".D{" + macro + "}" + value));
  }

  /**
   * Every mailer in every direction: with all addresses the first time that a pair of rewriting
   * rulesets is met, with some when another mailer uses the same pair.
   */
  private void rewriting(CfStatements statements) {
    for (String direction : DIRECTIONS) {
      commands.add(BtCommand.state("/tryflags " + direction));
      Map<String, String> met = new LinkedHashMap<>();
      int turn = 0;
      for (String mailer : statements.names('M')) {
        String rulesets = rulesets(statements.values().get("M " + mailer).get(0), direction);
        int step = sampling.rewriting() * (met.putIfAbsent(rulesets, mailer) == null ? 1 : 20);
        List<String> some = every(step, sampling.offset() + turn++);
        for (String address : some) {
          ask("/try " + direction, "/try " + mailer + " " + address, direction);
        }
      }
    }
  }

  /**
   * The rulesets of one side of a mailer line, and its flags, which also have a say in rewriting.
   */
  private static String rulesets(String mailerLine, String direction) {
    char side = direction.charAt(1);
    return field(mailerLine, side) + " " + field(mailerLine, 'F');
  }

  private static String field(String mailerLine, char name) {
    int start = mailerLine.indexOf(" " + name + "=");
    if (start < 0) {
      return "";
    }
    int end = mailerLine.indexOf(',', start);
    return mailerLine.substring(start, end < 0 ? mailerLine.length() : end);
  }

  private List<String> every(int step, int offset) {
    List<String> some = new ArrayList<>();
    for (int i = offset % step; i < addresses.size(); i += step) {
      some.add(addresses.get(i));
    }
    return some;
  }
}
