// SPDX-License-Identifier: Apache-2.0
package dev.mcc.peers;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.mcc.golden.BtSession;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The odd lines of {@code tests/peers/load/lines.txt}, each as a session of test mode. */
final class LoadCases {
  private static final Path FILE =
      Path.of(System.getProperty("mcc.basedir", "")).resolve("tests/peers/load/lines.txt");

  private static final String BASE =
      """
      V10/Berkeley
      O DontProbeInterfaces=True
      O ServiceSwitchFile=/etc/mail/service.switch
      Mlocal, P=/bin/x, F=lsDFM, S=0, R=0, A=x $u
      Mprog, P=/bin/sh, F=lsD, A=x $u
      """;

  /** What the lines leave behind shows in the answers to these. */
  private static final List<String> COMMANDS =
      List.of(
          "=M",
          "=Stest",
          "=Sfoo",
          "=S5",
          "$X",
          "${x}",
          "${foo}",
          "$=x",
          "$={x}",
          "$j",
          "$=w",
          "$=m",
          "test a.b/c:d",
          "foo a");

  private LoadCases() {}

  /** All cases, named by their line in the file. */
  static List<BtSession> all() throws IOException {
    List<BtSession> sessions = new ArrayList<>();
    List<String> lines = Files.readAllLines(FILE, ISO_8859_1);
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).startsWith("##")) {
        sessions.add(
            BtSession.of(
                "line " + (i + 1) + ": " + lines.get(i),
                BASE + unescaped(lines.get(i)) + "\n",
                COMMANDS));
      }
    }
    return sessions;
  }

  /** The text with {@code \t \n \r \\ \xNN} replaced. */
  static String unescaped(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char next = i + 1 < text.length() ? text.charAt(i + 1) : 0;
      int simple = "tnr\\".indexOf(next);
      if (c != '\\' || next == 0) {
        out.append(c);
      } else if (simple >= 0) {
        out.append("\t\n\r\\".charAt(simple));
        i++;
      } else if (next == 'x' && text.substring(i + 2).matches("(?s)[0-9a-f]{2}.*")) {
        out.append((char) Integer.parseInt(text.substring(i + 2, i + 4), 16));
        i += 3;
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }
}
