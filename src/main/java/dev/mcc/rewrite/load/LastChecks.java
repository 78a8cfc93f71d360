// SPDX-License-Identifier: Apache-2.0
package dev.mcc.rewrite.load;

import dev.mcc.diag.DiagnosticCode;
import dev.mcc.rewrite.ExitStatus;
import dev.mcc.rewrite.Options;
import java.util.Locale;

/** What happens when the last line has been read, in this order. */
final class LastChecks {
  /** The level of configurations that the program is made for. */
  private static final int CURRENT_LEVEL = 10;

  private final LoadState state;

  LastChecks(LoadState state) {
    this.state = state;
  }

  void run() {
    state.rulesets.numberTheRest();
    options();
    level();
    StartValues.after(state);
    hostName();
    if (state.mailers.find("local") < 0) {
      state.log.error(
          DiagnosticCode.NO_LOCAL_MAILER,
          ExitStatus.SOFTWARE,
          "No local mailer defined",
          "The configuration has no mailer `local`.",
          null);
    }
  }

  private void options() {
    String safe = state.option("SuperSafe");
    String delivery = state.option("DeliveryMode");
    if (safe != null
        && safe.toLowerCase(Locale.ROOT).startsWith("i")
        && (delivery == null || !delivery.startsWith("i"))) {
      warning(
          "WARNING: SuperSafe=interactive should only be used with\n"
              + "         DeliveryMode=interactive",
          "SuperSafe=interactive goes with DeliveryMode=interactive only.");
    }
    String mailboxes = state.option("MailboxDatabase");
    if (mailboxes != null && !mailboxes.equals("pw")) {
      warning(
          "Can't initialize mailbox database \"" + mailboxes + "\": Service unavailable",
          "`" + mailboxes + "` is no mailbox database that the program has.");
      state.log.setExitStatus(ExitStatus.UNAVAILABLE);
    }
    String single = state.option("SingleThreadDelivery");
    if (single != null && Options.truth(single) && state.option("HostStatusDirectory") == null) {
      warning(
          "Warning: HostStatusDirectory required for SingleThreadDelivery",
          "Option SingleThreadDelivery needs option HostStatusDirectory.");
    }
  }

  private void warning(String words, String message) {
    state.log.warning(DiagnosticCode.BAD_OPTION, words, message, null);
  }

  private void level() {
    if (state.level < CURRENT_LEVEL) {
      state.log.warning(
          DiagnosticCode.CF_LEVEL,
          "Warning: .cf file is out of date: sendmail "
              + StartValues.VERSION
              + " supports version "
              + CURRENT_LEVEL
              + ", .cf file is version "
              + state.level,
          "The configuration is of level " + state.level + ", not " + CURRENT_LEVEL + ".",
          "Start the file with `V" + CURRENT_LEVEL + "/Berkeley`.");
    } else if (state.level > CURRENT_LEVEL) {
      state.log.errorWithoutPlace(
          DiagnosticCode.CF_LEVEL,
          ExitStatus.SOFTWARE,
          "Warning: .cf version level ("
              + state.level
              + ") exceeds sendmail version "
              + StartValues.VERSION
              + " functionality ("
              + CURRENT_LEVEL
              + ")",
          "The configuration is of level " + state.level + ", which the program does not know.");
    }
  }

  private void hostName() {
    String value = state.macros['j'];
    String name = value == null ? "" : state.expanded(value);
    if (name.indexOf('.') < 0) {
      state.log.warning(
          DiagnosticCode.UNQUALIFIED_HOST,
          "WARNING: local host name ("
              + (name.isEmpty() ? "localhost" : name)
              + ") is not qualified; see cf/README: WHO AM I?",
          "The full host name `" + name + "` in macro j has no domain.",
          "Set `Dj` or give the host a full name.");
    }
  }
}
