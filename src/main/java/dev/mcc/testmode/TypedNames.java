// SPDX-License-Identifier: Apache-2.0
package dev.mcc.testmode;

import dev.mcc.rewrite.Session;
import dev.mcc.rewrite.load.TypedText;

/** Reads typed names and values and shows it as categories 35 and 37 do. */
final class TypedNames {
  private static final int MACROS = 35;
  private static final int NAMES_SHOWN_FROM = 14;
  private static final int CLASSES = 37;
  private static final int VALUES_SHOWN_FROM = 53;

  private final Session session;
  private final TranscriptBuffer out;
  private final TypedText typed;

  TypedNames(Session session, TranscriptBuffer out) {
    this.session = session;
    this.out = out;
    this.typed = new TypedText(session);
  }

  /** Reads a name; its id is 0 if there is none. */
  TypedText.Name read(String text, int at) {
    TypedText.Name name = typed.name(text, at);
    if (name.id() != 0 && session.debug().at(MACROS, NAMES_SHOWN_FROM)) {
      out.raw("macid(").raw(text.substring(at)).raw(") => ");
      if (session.macroNames().spelling(name.id()).startsWith("{")) {
        out.raw("0x").raw(Integer.toHexString(name.id())).end();
      } else {
        out.put((char) name.id()).end();
      }
    }
    return name;
  }

  /** Reads a value. */
  String value(String text) {
    boolean shown = session.debug().at(CLASSES, VALUES_SHOWN_FROM);
    if (shown) {
      out.raw("translate_dollars(").raw(text).raw(")\n");
    }
    String value = typed.value(text);
    if (shown) {
      out.raw("  translate_dollars => ").internal(value, session.macroNames()).end();
    }
    return value;
  }
}
