// SPDX-License-Identifier: Apache-2.0
package dev.mcc.testmode;

import dev.mcc.rewrite.Mailer;
import dev.mcc.rewrite.Rule;
import dev.mcc.rewrite.Ruleset;
import dev.mcc.rewrite.RulesetName;
import dev.mcc.rewrite.Session;
import dev.mcc.rewrite.Token;
import java.util.List;

/** Shows parts of the configuration: {@code =S} rulesets, {@code =M} mailers, {@code $} values. */
final class ShowCommand {
  /** The equates in the order in which {@code =M} prints them. */
  private static final String[] EQUATES = {"P", "S", "R", "M", "U", "F", "L", "E", "C", "T", "r"};

  private final Session session;
  private final TranscriptBuffer out;
  private final TypedNames typed;

  ShowCommand(Session session, TranscriptBuffer out) {
    this.session = session;
    this.out = out;
    this.typed = new TypedNames(session, out);
  }

  /** {@code =S} and {@code =M}. */
  void show(String command) {
    char what = command.length() > 1 ? command.charAt(1) : 0;
    switch (what) {
      case 0 -> out.raw("Usage: =Sruleset or =M\n");
      case 'S' -> ruleset(command.substring(Blanks.skip(command, 2)));
      case 'M' -> mailers();
      default -> out.raw("Unknown \"=\" command ").raw(command).end();
    }
  }

  private void ruleset(String name) {
    int number = RulesetName.find(name, session);
    if (number == RulesetName.UNKNOWN) {
      out.raw("Undefined ruleset ").raw(name).end();
      return;
    }
    Ruleset ruleset = session.program().rulesets().get(number);
    if (ruleset == null) {
      return;
    }
    for (Rule rule : ruleset.rules()) {
      out.put('R');
      side(rule.left());
      out.raw("\t\t");
      side(rule.right());
      out.end();
    }
  }

  private void side(List<Token> tokens) {
    for (Token token : tokens) {
      out.internal(session.shown(token), session.macroNames()).put(' ');
    }
  }

  private void mailers() {
    for (Mailer mailer : session.program().mailers()) {
      if (mailer != null) {
        mailer(mailer);
      }
    }
  }

  private void mailer(Mailer mailer) {
    out.raw("mailer ").number(mailer.number()).raw(" (").raw(mailer.name()).raw("):");
    for (String equate : EQUATES) {
      String value = mailer.equates().get(equate);
      if (value != null) {
        out.put(' ').raw(equate).put('=');
        // The path is printed as it is, with its macros as single bytes.
        if (equate.equals("P")) {
          out.raw(value);
        } else {
          out.internal(value, session.macroNames());
        }
      }
    }
    out.raw(" A=");
    out.internal(String.join(" ", mailer.arguments()), session.macroNames()).end();
  }

  /** {@code $m} and {@code $=c}. */
  void value(String command) {
    if (command.startsWith("$=")) {
      int id = typed.read(command, 2).id();
      if (id == 0) {
        return;
      }
      for (String word : SymbolOrder.sorted(session.classes().words(id))) {
        out.raw(word).end();
      }
      return;
    }
    int id = typed.read(command, 1).id();
    if (id == 0) {
      return;
    }
    String value = session.macro(id);
    if (value == null) {
      out.raw("Undefined\n");
    } else {
      out.internal(value, session.macroNames()).end();
    }
  }
}
