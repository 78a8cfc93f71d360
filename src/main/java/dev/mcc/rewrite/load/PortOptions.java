// SPDX-License-Identifier: Apache-2.0
package dev.mcc.rewrite.load;

import dev.mcc.diag.DiagnosticCode;
import dev.mcc.rewrite.ExitStatus;
import dev.mcc.rewrite.world.HostIdentity;
import java.util.Locale;
import java.util.Set;

/** Checks the values of DaemonPortOptions and ClientPortOptions: {@code name=value, ...}. */
final class PortOptions {
  private static final Set<String> FAMILIES =
      Set.of("inet", "inet6", "local", "unix", "iso", "ns", "x.25");

  /** The services for mail that every system knows. */
  private static final Set<String> SERVICES =
      Set.of("smtp", "mail", "submission", "submissions", "ssmtp", "smtps", "urd");

  /** Letters of the parameters whose values are not looked at here. */
  private static final String OTHERS = "ILMNRScdilmnqrs";

  private final LoadState state;

  PortOptions(LoadState state) {
    this.state = state;
  }

  void check(String value) {
    for (String part : value.split(",")) {
      String text = part.strip();
      int equals = text.indexOf('=');
      if (equals >= 0) {
        parameter(text, text.substring(equals + 1).strip());
      }
    }
  }

  private void parameter(String text, String value) {
    switch (text.charAt(0)) {
      case 'F', 'f' -> {
        if (!Numbers.startsWithDigit(value) && !FAMILIES.contains(value.toLowerCase(Locale.ROOT))) {
          error(
              "Unknown address family " + value + " in Family=option",
              "There is no address family `" + value + "`.");
        }
      }
      case 'D' -> {
        if (value.isEmpty() || "bdiq".indexOf(value.charAt(0)) < 0) {
          String first = value.isEmpty() ? "" : value.substring(0, 1);
          error("Unknown delivery mode " + first, "There is no delivery mode `" + value + "`.");
        }
      }
      case 'A', 'a' -> {
        if (!Addresses.isAddress(value) && !value.startsWith("/") && !knowsHost(value)) {
          error("host \"" + value + "\" unknown", "There is no host `" + value + "`.");
        }
      }
      case 'P', 'p' -> {
        if (!Numbers.startsWithDigit(value) && !SERVICES.contains(value)) {
          error("service \"" + value + "\" unknown", "There is no service `" + value + "`.");
        }
      }
      default -> unknown(text);
    }
  }

  private boolean knowsHost(String name) {
    HostIdentity host = state.world.host();
    return name.equals("localhost")
        || name.equalsIgnoreCase(host.hostName())
        || name.equalsIgnoreCase(host.canonicalName())
        || host.aliases().stream().anyMatch(name::equalsIgnoreCase);
  }

  private void unknown(String text) {
    if (OTHERS.indexOf(text.charAt(0)) < 0) {
      error(
          "PortOptions parameter \"" + text + "\" unknown",
          "There is no parameter `" + text.substring(0, text.indexOf('=')) + "`.");
    }
  }

  private void error(String words, String message) {
    state.log.error(DiagnosticCode.BAD_OPTION, ExitStatus.SOFTWARE, words, message, null);
  }
}
