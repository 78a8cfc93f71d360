// SPDX-License-Identifier: Apache-2.0
package dev.mcc.rewrite.load;

import dev.mcc.diag.DiagnosticCode;
import dev.mcc.rewrite.ExitStatus;
import dev.mcc.rewrite.Mailer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** The mailers while the configuration is read. The first three are made by the program. */
final class MailerTable {
  /** Most mailers of a configuration, those three included. */
  private static final int MAX = 25;

  private static final int LEVEL_WITHOUT_Q = 7;
  private static final int LEVEL_WITHOUT_MORE = 6;
  private static final String LOCAL_FLAGS = "/5:@Aw|";

  private static final List<String> BUILT_IN =
      List.of(
          "Mprog, P=/bin/sh, F=lsDoqu9, T=X-Unix/X-Unix/X-Unix, A=sh -c \u0081u",
          "M*file*, P=[FILE], F=lsDFMPEouq9, T=X-Unix/X-Unix/X-Unix, A=FILE \u0081u",
          "M*include*, P=/dev/null, F=su, A=INCLUDE \u0081u");

  private final LoadState state;
  private final List<Mailer> mailers = new ArrayList<>();

  MailerTable(LoadState state) {
    this.state = state;
  }

  /** Makes the mailers that are there before a line is read. */
  void addBuiltIn() {
    for (String line : BUILT_IN) {
      add(line);
    }
  }

  /** Executes an {@code M} line. */
  void add(String line) {
    Mailer mailer = new MailerReader(state, line).read();
    if (mailer == null) {
      return;
    }
    int number = find(mailer.name());
    if (number < 0) {
      if (mailers.size() >= MAX) {
        state.log.error(
            DiagnosticCode.BAD_MAILER,
            ExitStatus.SOFTWARE,
            "too many mailers defined (" + MAX + " max)",
            "There can be " + MAX + " mailers, and this is one more.",
            null);
        return;
      }
      mailers.add(mailer);
    } else {
      mailers.set(number, mailer);
    }
  }

  /** Number of a mailer, or -1; letter case does not count. */
  int find(String name) {
    for (int i = 0; i < mailers.size(); i++) {
      if (mailers.get(i).name().equalsIgnoreCase(name)) {
        return i;
      }
    }
    return -1;
  }

  /** The mailers by number, each knowing its number. */
  List<Mailer> mailers() {
    List<Mailer> numbered = new ArrayList<>();
    for (Mailer mailer : mailers) {
      numbered.add(
          new Mailer(
              numbered.size(),
              mailer.name(),
              flags(mailer),
              mailer.program(),
              mailer.arguments(),
              mailer.senderEnvelopeRuleset(),
              mailer.senderHeaderRuleset(),
              mailer.recipientEnvelopeRuleset(),
              mailer.recipientHeaderRuleset(),
              equates(mailer),
              mailer.origin()));
    }
    return numbered;
  }

  /**
   * What mailers of old levels do without being asked; prog and *file*, whose deliveries have one
   * recipient, lose the flag m. (Trials with every level.)
   */
  private String flags(Mailer mailer) {
    String name = mailer.name().toLowerCase(Locale.ROOT);
    boolean local = name.equals("local");
    boolean writes = name.equals("prog") || name.equals("*file*");
    TreeSet<Character> flags = new TreeSet<>();
    mailer.flags().chars().forEach(c -> flags.add((char) c));
    if (writes) {
      flags.remove('m');
    }
    if (state.level < LEVEL_WITHOUT_Q && (local || writes)) {
      flags.add('q');
    }
    if (state.level < LEVEL_WITHOUT_MORE) {
      if (writes) {
        flags.add('o');
      } else if (local) {
        LOCAL_FLAGS.chars().forEach(c -> flags.add((char) c));
      }
    }
    StringBuilder text = new StringBuilder();
    flags.forEach(text::append);
    return text.toString();
  }

  /** The equates with the rulesets' names as they are in the end. */
  private Map<String, String> equates(Mailer mailer) {
    Map<String, String> equates = new TreeMap<>(mailer.equates());
    equates.put("F", flags(mailer));
    equates.put("S", pair(mailer.senderEnvelopeRuleset(), mailer.senderHeaderRuleset()));
    equates.put("R", pair(mailer.recipientEnvelopeRuleset(), mailer.recipientHeaderRuleset()));
    return equates;
  }

  private String pair(int envelope, int header) {
    return state.rulesets.name(envelope) + "/" + state.rulesets.name(header);
  }
}
