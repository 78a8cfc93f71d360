// SPDX-License-Identifier: Apache-2.0
package dev.mcc.peers;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Random lines of a {@code .mc} that call no file of the tree: settings and class macros. */
final class MacroChoices {
  private final Random random;
  private final List<String> lines = new ArrayList<>();

  private MacroChoices(Random random) {
    this.random = random;
  }

  /** Some lines. */
  static List<String> some(Random random) {
    MacroChoices choices = new MacroChoices(random);
    choices.system();
    choices.relays();
    choices.mailerSettings();
    choices.checks();
    choices.classes();
    choices.masquerading();
    return choices.lines;
  }

  private void system() {
    maybe(15, "define(`confDOMAIN_NAME', `mail.example.org')");
    maybe(20, "DAEMON_OPTIONS(`Name=X, Port=2525, M=%s')", "a", "E", "bc", "f");
    maybe(10, "CLIENT_OPTIONS(`Family=inet, Address=0.0.0.0')");
    maybe(30, "LOCAL_DOMAIN(`example.org masq.example')");
    maybe(15, "LOCAL_USER(`root joe')");
    maybe(6, "INPUT_MAIL_FILTER(`one', `S=local:/run/one.sock, F=%s')", "R", "T", "4");
    maybe(6, "QUEUE_GROUP(`slow', `Path=/var/spool/mqueue, Interval=%s')", "1h", "30m");
    maybe(5, "define(`confMAX_HOP', `%s')", "10", "33");
    maybe(5, "define(`confPRIVACY_FLAGS', `goaway%s')", "", ",restrictmailq");
    maybe(5, "define(`confTO_IDENT', `0s')");
    maybe(5, "define(`DATABASE_MAP_TYPE', `hash')");
  }

  private void relays() {
    maybe(
        12,
        "define(`SMART_HOST', `%s')",
        "smart.example.net",
        "relay:[192.0.2.9]",
        "esmtp:a.example:b.example");
    maybe(12, "define(`MAIL_HUB', `%s')", "hub.example.org", "smtp:[192.0.2.2]", "local:joe");
    maybe(12, "define(`LOCAL_RELAY', `%s')", "lr.example.org", "smtp:lr.example.org");
    maybe(
        12,
        "define(`LUSER_RELAY', `%s')",
        "lu.example.org",
        "local:other",
        "error:5.1.1:550 nobody");
    for (String relay : List.of("UUCP_RELAY", "BITNET_RELAY", "DECNET_RELAY", "FAX_RELAY")) {
      maybe(8, "define(`" + relay + "', `%s')", "r.example.net", "smtp:r.example.net", "local:");
    }
  }

  private void mailerSettings() {
    maybe(8, "define(`confSMTP_MAILER', `smtp8')");
    maybe(8, "define(`confRELAY_MAILER', `smtp')");
    maybe(8, "define(`LOCAL_MAILER_FLAGS', `Prmn')");
    maybe(6, "define(`SMTP_MAILER_FLAGS', `e')");
    maybe(6, "define(`SMTP_MAILER_MAX', `1000')");
    maybe(6, "define(`LOCAL_MAILER_CHARSET', `x-y')");
    maybe(6, "define(`RELAY_MAILER_ARGS', `TCP $h 2525')");
    maybe(6, "define(`LOCAL_SHELL_FLAGS', `eu')");
    maybe(6, "define(`SMTP_MAILER_LL', `500')");
    maybe(6, "define(`SMTP_MAILER_MAXRCPTS', `20')");
    maybe(
        12,
        "MODIFY_MAILER_FLAGS(`%s)",
        "LOCAL', `+e'",
        "LOCAL', `-n'",
        "SMTP', `abc'",
        "RELAY', `-u+z'");
  }

  private void checks() {
    maybe(8, "define(`confRELAY_MSG', `\"551 we do not relay\"')");
    maybe(8, "define(`confREJECT_MSG', `\"552 no\"')");
    maybe(8, "define(`TLS_PERM_ERR', `1')");
    maybe(20, "TRUST_AUTH_MECH(`PLAIN DIGEST-MD5')");
    maybe(20, "RELAY_DOMAIN(`relay.example 10.9')");
    maybe(15, "RELAY_DOMAIN_FILE(`/etc/mail/relay-domains')");
  }

  private void classes() {
    maybe(15, "VIRTUSER_DOMAIN(`virtual.example catchall.example domain.example plus.example')");
    maybe(8, "VIRTUSER_DOMAIN_FILE(`/etc/mail/local-host-names')");
    maybe(15, "GENERICS_DOMAIN(`generic.example example.org mail.example.org')");
    maybe(8, "GENERICS_DOMAIN_FILE(`/etc/mail/local-host-names')");
    maybe(10, "CANONIFY_DOMAIN(`example.org old.example')");
  }

  private void masquerading() {
    if (maybe(35, "MASQUERADE_AS(`%s')", "example.org", "masq.example", "elsewhere.example")) {
      maybe(60, "MASQUERADE_DOMAIN(`masq.example inner.masq.example')");
      maybe(30, "MASQUERADE_EXCEPTION(`keep.masq.example')");
    }
    maybe(30, "EXPOSED_USER(`root exposed')");
  }

  private boolean maybe(int percent, String line, String... choices) {
    if (random.nextInt(100) >= percent) {
      return false;
    }
    lines.add(
        choices.length == 0 ? line : line.replace("%s", choices[random.nextInt(choices.length)]));
    return true;
  }
}
