// SPDX-License-Identifier: Apache-2.0
package dev.mcc.cli;

import dev.mcc.rewrite.Session;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that describe the SMTP client, for the check rulesets. */
final class ClientOptions {
  private static final String NUMBER = "(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])";
  private static final String IPV4 = NUMBER + "(\\." + NUMBER + "){3}";
  private static final String IPV6 = "[0-9a-fA-F:]*:[0-9a-fA-F:.]*";
  private static final String IPV6_PREFIX = "IPv6:";

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--client",
      paramLabel = "ADDRESS",
      description =
          "The client's IP address, for {client_addr}, {client_name}, {client_ptr} and"
              + " {client_resolve}.")
  private String address;

  @Option(
      names = "--client-name",
      paramLabel = "NAME",
      description = "The client's name, to which its address leads and back. Default: none.")
  private String name;

  /** Complains about what cannot be. */
  void check() {
    if (name != null && address == null) {
      throw new ParameterException(spec.commandLine(), "--client-name needs --client");
    }
    if (address != null && !plain().matches(IPV4) && !isIpv6()) {
      throw new ParameterException(
          spec.commandLine(), "--client needs an IP address, and " + address + " is none");
    }
  }

  private String plain() {
    return address.regionMatches(true, 0, IPV6_PREFIX, 0, IPV6_PREFIX.length())
        ? address.substring(IPV6_PREFIX.length())
        : address;
  }

  private boolean isIpv6() {
    return plain().matches(IPV6) && plain().indexOf(':') != plain().lastIndexOf(':');
  }

  /** Sets the macros that a server sets for a connection. */
  void apply(Session session) {
    if (address == null) {
      return;
    }
    String shown = isIpv6() ? IPV6_PREFIX + plain() : plain();
    String known = name == null ? "[" + shown + "]" : name;
    set("client_addr", shown, session);
    set("client_name", known, session);
    set("client_ptr", known, session);
    set("client_resolve", name == null ? "FAIL" : "OK", session);
  }

  private static void set(String macro, String value, Session session) {
    Integer id = session.macroNames().find(macro);
    // A configuration that never mentions the macro cannot see it either.
    if (id != null) {
      session.setMacro(id, value);
    }
  }
}
