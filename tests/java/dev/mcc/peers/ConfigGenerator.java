// SPDX-License-Identifier: Apache-2.0
package dev.mcc.peers;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Random {@code .mc} files that use the features, macros and mailers of the bundled tree in
 * combinations nobody wrote by hand. Every file is one that the classic tree accepts. The same seed
 * gives the same file.
 */
final class ConfigGenerator {
  private final Random random;
  private final List<String> lines = new ArrayList<>();

  private ConfigGenerator(long seed) {
    this.random = new Random(seed);
  }

  /** The text of the file for a seed. */
  static String generate(long seed) {
    ConfigGenerator generator = new ConfigGenerator(seed);
    generator.system();
    generator.relays();
    generator.mailerSettings();
    boolean access = generator.checks();
    generator.tables();
    generator.masquerading();
    generator.relaying(access);
    generator.delivery();
    return String.join("\n", generator.lines) + "\n";
  }

  private void system() {
    always("OSTYPE(`%s')dnl", "linux", "debian", "freebsd6", "openbsd", "solaris8", "bsd4.4");
    maybe(50, "DOMAIN(`generic')dnl");
    maybe(20, "define(`confDOMAIN_NAME', `mail.example.org')dnl");
    maybe(30, "FEATURE(`no_default_msa')dnl");
    maybe(25, "DAEMON_OPTIONS(`Name=X, Port=2525, M=%s')dnl", "a", "E", "bc", "f");
    maybe(35, "FEATURE(`use_cw_file')dnl");
    maybe(30, "FEATURE(`use_ct_file')dnl");
    maybe(40, "LOCAL_DOMAIN(`example.org masq.example')dnl");
    maybe(20, "LOCAL_USER(`root joe')dnl");
  }

  private void relays() {
    maybe(
        15,
        "define(`SMART_HOST', `%s')dnl",
        "smart.example.net",
        "relay:[192.0.2.9]",
        "esmtp:a.example:b.example");
    maybe(15, "define(`MAIL_HUB', `%s')dnl", "hub.example.org", "smtp:[192.0.2.2]", "local:joe");
    maybe(15, "define(`LOCAL_RELAY', `%s')dnl", "lr.example.org", "smtp:lr.example.org");
    maybe(
        15,
        "define(`LUSER_RELAY', `%s')dnl",
        "lu.example.org",
        "local:other",
        "error:5.1.1:550 nobody");
    for (String relay : List.of("UUCP_RELAY", "BITNET_RELAY", "DECNET_RELAY", "FAX_RELAY")) {
      maybe(
          12, "define(`" + relay + "', `%s')dnl", "r.example.net", "smtp:r.example.net", "local:");
    }
    maybe(20, "FEATURE(`stickyhost')dnl");
  }

  private void mailerSettings() {
    maybe(10, "define(`confSMTP_MAILER', `smtp8')dnl");
    maybe(10, "define(`confRELAY_MAILER', `smtp')dnl");
    maybe(10, "define(`LOCAL_MAILER_FLAGS', `Prmn')dnl");
    maybe(8, "define(`SMTP_MAILER_FLAGS', `e')dnl");
    maybe(8, "define(`SMTP_MAILER_MAX', `1000')dnl");
    maybe(8, "define(`LOCAL_MAILER_CHARSET', `x-y')dnl");
    maybe(8, "define(`RELAY_MAILER_ARGS', `TCP $h 2525')dnl");
    maybe(8, "define(`LOCAL_SHELL_FLAGS', `eu')dnl");
    maybe(8, "define(`SMTP_MAILER_LL', `500')dnl");
    maybe(
        15,
        "MODIFY_MAILER_FLAGS(`%s)dnl",
        "LOCAL', `+e'",
        "LOCAL', `-n'",
        "SMTP', `abc'",
        "RELAY', `-u+z'");
  }

  private boolean checks() {
    maybe(10, "define(`confRELAY_MSG', `\"551 we do not relay\"')dnl");
    maybe(10, "define(`confREJECT_MSG', `\"552 no\"')dnl");
    maybe(10, "define(`TLS_PERM_ERR', `1')dnl");
    boolean access =
        maybe(
            65,
            "FEATURE(`access_db'%s)dnl",
            "",
            ", `', `skip'",
            ", `hash -o -T<TMPF> /etc/mail/access'",
            ", `', `lookupdotdomain'",
            ", `', `relaytofulladdress'",
            ", `', `skip', `lookupdotdomain'");
    if (access) {
      maybe(50, "FEATURE(`blocklist_recipients')dnl");
      boolean delayed =
          maybe(
              40, "FEATURE(`delay_checks'%s)dnl", "", ", `friend'", ", `hater'", ", `friend', `n'");
      for (String control : List.of("ratecontrol", "conncontrol")) {
        String call = "FEATURE(`" + control + "'%s)dnl";
        if (delayed) {
          maybe(30, call, "", ", `nodelay'", ", `nodelay', `terminate'", ", `', `terminate'");
        } else {
          maybe(20, call, "", ", `', `terminate'");
        }
      }
    } else {
      maybe(30, "FEATURE(`delay_checks')dnl");
    }
    maybe(30, "FEATURE(`greet_pause', `5000')dnl");
    maybe(20, "FEATURE(`authinfo')dnl");
    maybe(30, "TRUST_AUTH_MECH(`PLAIN DIGEST-MD5')dnl");
    if (maybe(25, "define(`DNSBL_MAP', `hash -o /etc/mail/dnsbl')dnl")) {
      always(
          "FEATURE(`dnsbl', `bl.example'%s)dnl",
          "", ", `discard'", ", `quarantine', `t'", ", `\"550 no\"'");
      maybe(40, "FEATURE(`dnsbl', `bl2.example')dnl");
    }
    maybe(
        25,
        "FEATURE(`enhdnsbl', `enh.example'%s)dnl",
        "",
        ", `', `t'",
        ", `\"550 no\"', `t', `127.0.0.2.'",
        ", `quarantine'");
    maybe(15, "FEATURE(`accept_unresolvable_domains')dnl");
    maybe(20, "FEATURE(`accept_unqualified_senders')dnl");
    maybe(20, "FEATURE(`nouucp', `%s')dnl", "reject", "nospecial");
    return access;
  }

  private void tables() {
    maybe(20, "FEATURE(`redirect')dnl");
    maybe(30, "FEATURE(`always_add_domain'%s)dnl", "", ", `add.example'");
    maybe(35, "FEATURE(`mailertable'%s)dnl", "", ", `hash -o /etc/mail/mailertable'");
    if (maybe(35, "FEATURE(`virtusertable')dnl")) {
      maybe(
          70, "VIRTUSER_DOMAIN(`virtual.example catchall.example domain.example plus.example')dnl");
      maybe(20, "VIRTUSER_DOMAIN_FILE(`/etc/mail/local-host-names')dnl");
    }
    if (maybe(35, "FEATURE(`genericstable')dnl")) {
      maybe(70, "GENERICS_DOMAIN(`generic.example example.org mail.example.org')dnl");
      maybe(20, "GENERICS_DOMAIN_FILE(`/etc/mail/local-host-names')dnl");
    }
    maybe(15, "FEATURE(`domaintable')dnl");
    if (maybe(25, "FEATURE(`nocanonify'%s)dnl", "", ", `canonify_hosts'")) {
      maybe(50, "CANONIFY_DOMAIN(`example.org old.example')dnl");
    }
  }

  private void masquerading() {
    if (maybe(50, "MASQUERADE_AS(`%s')dnl", "example.org", "masq.example", "elsewhere.example")) {
      maybe(60, "MASQUERADE_DOMAIN(`masq.example inner.masq.example')dnl");
      maybe(30, "MASQUERADE_EXCEPTION(`keep.masq.example')dnl");
      maybe(40, "FEATURE(`masquerade_entire_domain')dnl");
      maybe(40, "FEATURE(`allmasquerade')dnl");
      maybe(40, "FEATURE(`limited_masquerade')dnl");
    }
    maybe(30, "FEATURE(`masquerade_envelope')dnl");
    maybe(50, "EXPOSED_USER(`root exposed')dnl");
  }

  private void relaying(boolean access) {
    maybe(30, "RELAY_DOMAIN(`relay.example 10.9')dnl");
    maybe(20, "RELAY_DOMAIN_FILE(`/etc/mail/relay-domains')dnl");
    maybe(access ? 5 : 15, "FEATURE(`promiscuous_relay')dnl");
    maybe(20, "FEATURE(`relay_entire_domain')dnl");
    maybe(20, "FEATURE(`relay_hosts_only')dnl");
  }

  private void delivery() {
    maybe(25, "FEATURE(`smrsh')dnl");
    maybe(
        30,
        "FEATURE(`local_%s)dnl",
        "procmail'",
        "procmail', `/bin/p', `p $u', `Sfn'",
        "lmtp'",
        "lmtp', `/bin/l', `l'");
    always("MAILER(`local')dnl");
    always("MAILER(`smtp')dnl");
    maybe(30, "MAILER(`procmail')dnl");
  }

  private boolean maybe(int percent, String line, String... choices) {
    if (random.nextInt(100) >= percent) {
      return false;
    }
    always(line, choices);
    return true;
  }

  private void always(String line, String... choices) {
    lines.add(
        choices.length == 0 ? line : line.replace("%s", choices[random.nextInt(choices.length)]));
  }
}
