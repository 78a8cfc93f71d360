// SPDX-License-Identifier: Apache-2.0
package dev.mcc.peers;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The configurations of the comparisons together use everything the bundled tree offers. */
class PeerConfigTest {
  private static final List<String> CALLS =
      List.of(
          "MASQUERADE_AS",
          "MASQUERADE_DOMAIN",
          "MASQUERADE_DOMAIN_FILE",
          "MASQUERADE_EXCEPTION",
          "MASQUERADE_EXCEPTION_FILE",
          "EXPOSED_USER",
          "EXPOSED_USER_FILE",
          "LOCAL_DOMAIN",
          "LOCAL_USER",
          "RELAY_DOMAIN",
          "RELAY_DOMAIN_FILE",
          "VIRTUSER_DOMAIN",
          "VIRTUSER_DOMAIN_FILE",
          "GENERICS_DOMAIN",
          "GENERICS_DOMAIN_FILE",
          "CANONIFY_DOMAIN",
          "CANONIFY_DOMAIN_FILE",
          "DAEMON_OPTIONS",
          "CLIENT_OPTIONS",
          "TRUST_AUTH_MECH",
          "MAIL_FILTER",
          "INPUT_MAIL_FILTER",
          "QUEUE_GROUP",
          "HACK",
          "SITECONFIG",
          "MODIFY_MAILER_FLAGS");
  private static final List<String> SECTIONS =
      List.of(
          "LOCAL_CONFIG",
          "LOCAL_RULE_0",
          "LOCAL_RULE_1",
          "LOCAL_RULE_2",
          "LOCAL_RULE_3",
          "LOCAL_RULESETS",
          "LOCAL_NET_CONFIG",
          "MAILER_DEFINITIONS");
  private static final List<String> FEATURES =
      List.of(
          "always_add_domain",
          "access_db",
          "use_cw_file",
          "use_ct_file",
          "mailertable",
          "virtusertable",
          "genericstable",
          "no_default_msa",
          "local_procmail",
          "blocklist_recipients",
          "blacklist_recipients",
          "redirect",
          "smrsh",
          "masquerade_envelope",
          "masquerade_entire_domain",
          "allmasquerade",
          "limited_masquerade",
          "nocanonify",
          "accept_unresolvable_domains",
          "accept_unqualified_senders",
          "delay_checks",
          "greet_pause",
          "ratecontrol",
          "conncontrol",
          "nouucp",
          "local_lmtp",
          "authinfo",
          "nullclient",
          "stickyhost",
          "promiscuous_relay",
          "relay_entire_domain",
          "relay_hosts_only",
          "dnsbl",
          "enhdnsbl",
          "msp");
  private static final List<String> SYSTEMS =
      List.of("linux", "debian", "freebsd6", "openbsd", "solaris8", "bsd4.4");
  private static final List<String> MAILERS = List.of("local", "smtp", "procmail");

  @Test
  void everythingIsUsed() throws IOException {
    StringBuilder all = new StringBuilder();
    for (PeerConfig config : PeerConfig.all()) {
      all.append(Files.readString(config.file(), ISO_8859_1)).append('\n');
    }
    List<String> unused = new ArrayList<>();
    CALLS.forEach(name -> use(all, unused, "^" + name + "\\("));
    SECTIONS.forEach(name -> use(all, unused, "^" + name + "$"));
    FEATURES.forEach(name -> use(all, unused, "^FEATURE\\(`" + name + "'"));
    SYSTEMS.forEach(name -> use(all, unused, "^OSTYPE\\(`" + Pattern.quote(name) + "'"));
    MAILERS.forEach(name -> use(all, unused, "^MAILER\\(`" + name + "'"));
    use(all, unused, "^DOMAIN\\(`generic'");
    assertEquals(List.of(), unused);
    assertTrue(PeerConfig.all().size() >= 12);
  }

  private static void use(CharSequence text, List<String> unused, String pattern) {
    if (!Pattern.compile(pattern, Pattern.MULTILINE).matcher(text).find()) {
      unused.add(pattern);
    }
  }
}
