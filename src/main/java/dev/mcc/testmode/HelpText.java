// SPDX-License-Identifier: Apache-2.0
package dev.mcc.testmode;

import dev.mcc.rewrite.MacroExpander;
import dev.mcc.rewrite.Session;
import dev.mcc.rewrite.load.TypedText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Shows a topic of the file that option HelpFile names. */
final class HelpText {
  private static final String VERSION_LINE = "#vers";

  private final Session session;
  private final TranscriptBuffer out;

  HelpText(Session session, TranscriptBuffer out) {
    this.session = session;
    this.out = out;
  }

  /** Writes the lines that start with the topic and a tab. */
  void print(String topic) {
    String path = session.program().options().text("helpfile");
    String content = path == null ? null : read(path);
    if (content == null) {
      out.raw("Sendmail ");
      String version = session.macro('v');
      out.raw(version == null ? "" : version).raw(" -- HELP not implemented\n");
      return;
    }
    TypedText typed = new TypedText(session);
    MacroExpander expander = new MacroExpander(session::macro, session::error);
    int version = 0;
    boolean found = false;
    for (String line : content.split("\n")) {
      if (line.startsWith(VERSION_LINE)) {
        version =
            Math.max(version, line.substring(VERSION_LINE.length()).strip().equals("2") ? 2 : 0);
      } else if (line.startsWith(topic) && line.startsWith("\t", topic.length())) {
        found = true;
        String text = line.substring(topic.length() + 1);
        out.raw(version < 2 ? text : expander.expand(typed.value(text))).end();
      }
    }
    out.raw(found ? "End of HELP info\n" : "HELP topic \"" + topic + "\" unknown\n");
  }

  private String read(String path) {
    try {
      return new String(session.world().files().read(path), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      // As in the real program, a file that cannot be read is no help, and that is all.
      return null;
    }
  }
}
