// SPDX-License-Identifier: Apache-2.0
package dev.mcc.testmode;

import dev.mcc.rewrite.MacroExpander;
import dev.mcc.rewrite.Session;

/** Expands macros and shows it as category 35 does. */
final class Expansion {
  private static final int MACROS = 35;
  private static final int SHOWN_FROM = 24;
  private static final int INNER_SHOWN_FROM = 30;

  private Expansion() {}

  static String of(String text, Session session, TranscriptBuffer out) {
    before(text, session, out);
    String expanded = new MacroExpander(session::macro, session::error).expand(text);
    after(expanded, session, out);
    return expanded;
  }

  static void before(String text, Session session, TranscriptBuffer out) {
    if (session.debug().at(MACROS, SHOWN_FROM)) {
      out.raw("expand(").internal(text, session.macroNames()).raw(")\n");
    }
  }

  static void after(String expanded, Session session, TranscriptBuffer out) {
    if (session.debug().at(MACROS, INNER_SHOWN_FROM)) {
      out.raw("expand(0) ==> ").internal(expanded, session.macroNames()).end();
    }
    if (session.debug().at(MACROS, SHOWN_FROM)) {
      out.raw("expand ==> ").internal(expanded, session.macroNames()).end();
    }
  }
}
