// SPDX-License-Identifier: Apache-2.0
package dev.mcc.map;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.mcc.rewrite.AsciiCase;
import dev.mcc.rewrite.ExitStatus;
import dev.mcc.rewrite.Rewriter;
import dev.mcc.rewrite.Session;
import dev.mcc.rewrite.address.AddressParser;
import dev.mcc.rewrite.address.AddressRole;
import dev.mcc.rewrite.address.AddressTrace;
import dev.mcc.rewrite.address.ParsedAddress;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/**
 * Reads an alias file: a name, a colon and what it stands for; lines that start with white space
 * continue the one before. Only names that the rulesets find to be local, for a mailer that takes
 * aliases (flag A), are entered; a later entry replaces an earlier one.
 */
final class AliasReader {
  private final Session session;
  private final String path;
  private final AddressParser parser;
  private final Map<String, String> aliases = new HashMap<>();
  private int line;
  private int count;
  private long longest;
  private long total;

  AliasReader(Session session, String path) {
    this.session = session;
    this.path = path;
    this.parser = new AddressParser(new Rewriter(session), AddressTrace.NONE);
  }

  /** The aliases by name in lower case. */
  Map<String, String> read() throws IOException {
    String[] lines = new String(session.world().files().read(path), ISO_8859_1).split("\n");
    while (line < lines.length) {
      String text = lines[line++];
      if (text.isEmpty() || text.charAt(0) == '#') {
        continue;
      }
      session.setPlace(path + ": line " + line + ": ");
      if (isBlank(text.charAt(0))) {
        say("Non-continuation line starts with space");
        continue;
      }
      StringBuilder entry = new StringBuilder(text);
      while (line < lines.length && !lines[line].isEmpty() && isBlank(lines[line].charAt(0))) {
        entry.append(lines[line++]);
      }
      session.setPlace(path + ": line " + line + ": ");
      enter(entry.toString());
      session.setPlace(null);
    }
    session.message(
        path + ": " + count + " aliases, longest " + longest + " bytes, " + total + " bytes total");
    return aliases;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  private void enter(String entry) {
    int colon = colon(entry);
    if (colon < 0) {
      say("missing colon");
      return;
    }
    String name = entry.substring(0, colon).strip();
    if (name.isEmpty()) {
      say(entry + "... illegal alias name");
      return;
    }
    String recipient = session.recipient();
    ParsedAddress address = parser.parse(name, '\0', AddressRole.ENVELOPE_RECIPIENT);
    session.setRecipient(recipient);
    if (address == null) {
      say(entry + "... illegal alias name");
    } else if (address.mailer() == null || !address.mailer().has('A')) {
      say(name + "... cannot alias non-local names");
    } else {
      String value = entry.substring(colon + 1).strip();
      if (value.isEmpty()) {
        say(entry + "... missing value for alias");
        return;
      }
      aliases.put(AsciiCase.lower(address.user()), value);
      count++;
      longest = Math.max(longest, value.length());
      total += address.user().length() + value.length();
    }
  }

  private static int colon(String entry) {
    boolean quoted = false;
    for (int i = 0; i < entry.length(); i++) {
      char c = entry.charAt(i);
      quoted ^= c == '"';
      if (c == ':' && !quoted) {
        return i;
      }
    }
    return -1;
  }

  private void say(String message) {
    session.error(ExitStatus.SOFTWARE, message);
  }
}
