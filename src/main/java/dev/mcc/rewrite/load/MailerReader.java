// SPDX-License-Identifier: Apache-2.0
package dev.mcc.rewrite.load;

import dev.mcc.cf.syntax.LineText;
import dev.mcc.diag.DiagnosticCode;
import dev.mcc.rewrite.ExitStatus;
import dev.mcc.rewrite.Mailer;
import dev.mcc.rewrite.Metacharacters;
import dev.mcc.rewrite.world.Users;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads one {@code M} line. */
final class MailerReader {
  private static final java.util.Set<String> PROTOCOLS = java.util.Set.of("TCP", "FILE");

  private static final char LIMITED = 'L';
  private static final char SEVEN_BITS = '7';
  private static final int LEVEL_OF_EIGHT_BITS = 2;
  private static final String UNLIMITED = "0";
  private static final String SMTP_LIMIT = "990";

  private final LoadState state;
  private final String line;

  private String name;
  private String program = "";
  private final TreeSet<Character> flags = new TreeSet<>();
  private List<String> arguments = List.of();
  private int[] sender = {0, 0};
  private int[] recipient = {0, 0};
  private String endOfLine;
  private String maxSize = "0";
  private String lineLimit = UNLIMITED;
  private String maxRecipients = "100";
  private String user = "-1";
  private String group = "-1";
  private String[] types;
  private final Map<String, String> others = new TreeMap<>();
  private boolean refused;

  MailerReader(LoadState state, String line) {
    this.state = state;
    this.line = line;
  }

  /** The mailer, with number 0; null if the line defines none. */
  Mailer read() {
    EquateScanner equates = new EquateScanner(line, 1);
    name = equates.name();
    if (name.isEmpty()) {
      error("name required for mailer", "The mailer has no name.");
      return null;
    }
    while (!refused && equates.next()) {
      if (!equates.hasValue()) {
        error(
            "mailer " + name + ": `=' expected",
            "An equate of mailer `" + name + "` has no value.");
        return null;
      }
      set(equates.letter(), equates.value(), equates.raw());
    }
    return refused || !complete() ? null : mailer();
  }

  private void set(char letter, String value, String raw) {
    switch (letter) {
      case 'P' -> program = value;
      case 'F' -> addFlags(value);
      case 'A' -> arguments = words(raw);
      case 'S' -> sender = rulesets(value);
      case 'R' -> recipient = rulesets(value);
      case 'E' -> {
        if (value.isEmpty()) {
          error("mailer " + name + ": null end-of-line string", "E= of the mailer is empty.");
        } else {
          endOfLine = value;
        }
      }
      case 'M' -> maxSize = number(value);
      case 'L' -> lineLimit = limit(value);
      case 'r' -> maxRecipients = recipients(value);
      case 'm' -> others.put("m", number(value));
      case 'N' -> others.put("N", number(value));
      case 'Q' -> queueGroup(value);
      case 'D' -> {
        if (value.isEmpty()) {
          error("mailer " + name + ": null working directory", "D= of the mailer is empty.");
        } else {
          others.put("D", value);
        }
      }
      case 'C' -> {
        if (value.isEmpty()) {
          error("mailer " + name + ": null charset", "C= of the mailer is empty.");
        } else {
          others.put("C", value);
        }
      }
      case 'W' -> waitTime(value);
      case '/' -> root(value);
      case 'T' -> types(value);
      case 'U' -> user(value);
      default ->
          error(
              "M" + name + ": unknown mailer equate " + letter + "=",
              "Mailers have no equate `" + letter + "=`.");
    }
  }

  private void addFlags(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (!LineText.isSpace(c) && c < 0x80) {
        flags.add(c);
      }
    }
  }

  /** Words of {@code A=}: quotes keep blanks together only in so far as they vanish. */
  private static List<String> words(String raw) {
    List<String> words = new ArrayList<>();
    String rest = Munch.read(raw, 0, (char) 0).text();
    int start = -1;
    for (int i = 0; i <= rest.length(); i++) {
      boolean space = i == rest.length() || LineText.isSpace(rest.charAt(i));
      if (space && start >= 0) {
        words.add(rest.substring(start, i));
        start = -1;
      } else if (!space && start < 0) {
        start = i;
      }
    }
    return words;
  }

  private int[] rulesets(String value) {
    RulesetTable.Reference first = state.rulesets.read(value, 0);
    if (first.number() == RulesetTable.NONE) {
      refused = true;
      return sender;
    }
    int end = first.end();
    while (end < value.length() && LineText.isSpace(value.charAt(end))) {
      end++;
    }
    if (end >= value.length() || value.charAt(end) != '/') {
      return new int[] {first.number(), first.number()};
    }
    RulesetTable.Reference second = state.rulesets.read(value, end + 1);
    if (second.number() == RulesetTable.NONE) {
      refused = true;
      return sender;
    }
    return new int[] {first.number(), second.number()};
  }

  private static String number(String value) {
    return Long.toString(Numbers.atol(value));
  }

  private static String limit(String value) {
    return Long.toString(Math.max(0, Numbers.atol(value)));
  }

  private static String recipients(String value) {
    long number = Numbers.atol(value);
    return number > 0 ? Long.toString(number) : "100";
  }

  private void queueGroup(String value) {
    if (value.isEmpty()) {
      error("mailer " + name + ": null queue", "`Q=` of the mailer is empty.");
    } else if (!state.queueGroups.has(value)) {
      error(
          "mailer " + name + ": unknown queue " + value,
          "There is no queue group `" + value + "`.");
    }
  }

  private void waitTime(String value) {
    Times.check(state.log, value);
    others.put("W", value);
  }

  private void root(String value) {
    if (value.isEmpty()) {
      error("mailer " + name + ": null root directory", "`/=` of the mailer is empty.");
    } else {
      others.put("/", value);
    }
  }

  private void types(String value) {
    String[] parts = value.split("/", 3);
    types = new String[] {part(parts, 0), part(parts, 1), part(parts, 2)};
  }

  private static String part(String[] parts, int index) {
    return parts.length > index && !parts[index].isEmpty() ? parts[index] : null;
  }

  private void user(String value) {
    if (value.isEmpty()) {
      error("mailer " + name + ": null user name", "U= of the mailer is empty.");
      return;
    }
    int split = 0;
    while (split < value.length() && value.charAt(split) != ':' && value.charAt(split) != '.') {
      split++;
    }
    String first = value.substring(0, split).trim();
    if (Numbers.startsWithDigit(first)) {
      user = Long.toString(Numbers.atol(first));
    } else {
      Users.User found = state.world.users().find(first);
      if (found == null) {
        error("readcf: mailer U= flag: unknown user " + first, "There is no user `" + first + "`.");
        return;
      } else {
        user = Integer.toString(found.uid());
        group = Integer.toString(found.gid());
      }
    }
    if (split + 1 < value.length()) {
      group(value.substring(split + 1).trim());
    }
  }

  private void group(String value) {
    if (Numbers.startsWithDigit(value)) {
      group = Long.toString(Numbers.atol(value));
    } else if (state.world.users().group(value) >= 0) {
      group = Integer.toString(state.world.users().group(value));
    } else {
      error("readcf: mailer U= flag: unknown group " + value, "There is no group `" + value + "`.");
    }
  }

  private boolean complete() {
    if (arguments.isEmpty()) {
      error("M" + name + ": A= argument required", "The mailer has no `A=`.");
      return false;
    }
    if (program.isEmpty()) {
      error("M" + name + ": P= argument required", "The mailer has no `P=`.");
      return false;
    }
    if (program.equals("[TCP]")) {
      error(
          "M" + name + ": P=[TCP] must be replaced by P=[IPC]",
          "Mailers that connect have `P=[IPC]`, not `P=[TCP]`.");
      return false;
    }
    if ((ipc() || file()) && arguments.size() < 2) {
      error(
          "M" + name + ": too few parameters for " + program + " mailer",
          "`A=` of such a mailer names the protocol and the host, or the file.");
      return false;
    }
    if (file() && arguments.size() > 2) {
      error(
          "M" + name + ": too many parameters for " + program + " mailer",
          "`A=` of a mailer that writes to a file names the file and no more.");
      return false;
    }
    if (file() && !arguments.get(0).equals("FILE")) {
      error(
          "M" + name + ": first argument in [FILE] mailer must be FILE",
          "`A=` of a mailer that writes to a file starts with FILE.");
      return false;
    }
    if (ipc() && !PROTOCOLS.contains(arguments.get(0))) {
      state.log.warning(
          DiagnosticCode.BAD_MAILER,
          "M" + name + ": Warning: first argument in [IPC] mailer must be TCP or FILE",
          "`A=` of a mailer that connects starts with TCP or FILE.",
          null);
    }
    return true;
  }

  private boolean ipc() {
    return program.equals("[IPC]");
  }

  private boolean file() {
    return program.equals("[FILE]");
  }

  /** SMTP's limit, and at the oldest levels its character set. (Trials with every level.) */
  private void limitLines() {
    if (!flags.contains(LIMITED)) {
      return;
    }
    if (lineLimit.equals(UNLIMITED)) {
      lineLimit = SMTP_LIMIT;
    }
    if (state.level < LEVEL_OF_EIGHT_BITS) {
      flags.add(SEVEN_BITS);
    }
  }

  private Mailer mailer() {
    limitLines();
    StringBuilder flagText = new StringBuilder();
    flags.forEach(flagText::append);
    boolean takesUser = arguments.stream().anyMatch(MailerReader::usesRecipient);
    Map<String, String> equates = new TreeMap<>(others);
    equates.put("P", program);
    equates.put("M", maxSize);
    equates.put("U", user + ":" + group);
    equates.put("F", flagText.toString());
    equates.put("L", lineLimit);
    equates.put("E", endOfLine != null ? endOfLine : takesUser ? "\n" : "\r\n");
    equates.put("T", typesShown());
    equates.put("r", maxRecipients);
    equates.put("A", String.join(" ", arguments));
    return new Mailer(
        0,
        name,
        flagText.toString(),
        program,
        arguments,
        sender[0],
        sender[1],
        recipient[0],
        recipient[1],
        equates,
        state.log.origin());
  }

  private String typesShown() {
    if (types == null && !ipc()) {
      return "<undefined>/<undefined>/<undefined>";
    }
    String[] given = types == null ? new String[3] : types;
    boolean file = ipc() && arguments.get(0).equals("FILE");
    return or(given[0], "dns")
        + "/"
        + or(given[1], "rfc822")
        + "/"
        + or(given[2], file ? "x-unix" : "smtp");
  }

  private static String or(String given, String otherwise) {
    return given == null ? otherwise : given;
  }

  private static boolean usesRecipient(String argument) {
    return argument.indexOf(Metacharacters.MACRO + "u") >= 0;
  }

  private void error(String words, String message) {
    state.log.error(DiagnosticCode.BAD_MAILER, ExitStatus.SOFTWARE, words, message, null);
  }
}
