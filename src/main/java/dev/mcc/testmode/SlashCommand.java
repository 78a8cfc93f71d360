// SPDX-License-Identifier: Apache-2.0
package dev.mcc.testmode;

import dev.mcc.dns.HostNames;
import dev.mcc.dns.MailExchangers;
import dev.mcc.rewrite.AsciiCase;
import dev.mcc.rewrite.LookupMap;
import dev.mcc.rewrite.Mailer;
import dev.mcc.rewrite.MapAnswer;
import dev.mcc.rewrite.Rewriter;
import dev.mcc.rewrite.Session;
import dev.mcc.rewrite.address.AddressParser;
import dev.mcc.rewrite.address.AddressRole;
import dev.mcc.rewrite.address.CrackedAddress;
import dev.mcc.rewrite.address.ParsedAddress;
import dev.mcc.rewrite.address.RemoteName;
import dev.mcc.rewrite.load.TypedText;
import java.util.List;

/** The commands that start with a slash. */
final class SlashCommand {
  private final Session session;
  private final TranscriptBuffer out;
  private final TypedText typed;
  private final AddressTranscript trace;
  private final AddressParser parser;
  private final RemoteName remoteName;
  private final HeaderCommand headers;
  private final SenderCommand senders;
  private AddressRole role = AddressRole.ENVELOPE_RECIPIENT;

  SlashCommand(Rewriter rewriter, TranscriptBuffer out, Transcript transcript) {
    this.session = rewriter.session();
    this.out = out;
    this.typed = new TypedText(session);
    this.trace = new AddressTranscript(session, out, transcript);
    this.parser = new AddressParser(rewriter, trace);
    this.remoteName = new RemoteName(rewriter, trace);
    this.headers = new HeaderCommand(rewriter, out);
    session.replaceMacro(typed.id("addr_type"), "e r");
    this.senders = new SenderCommand(rewriter, out, trace, typed);
  }

  boolean isQuit(String command) {
    return AsciiCase.lower(command.substring(0, Blanks.wordEnd(command, 0))).equals("/quit");
  }

  void run(String command) {
    int end = Blanks.wordEnd(command, 0);
    String word = command.substring(1, end);
    String rest = command.substring(Blanks.skip(command, end));
    switch (AsciiCase.lower(word)) {
      case "" -> out.raw("Usage: /[canon|map|mx|parse|try|tryflags]\n");
      case "parse" -> parse(rest);
      case "try" -> attempt(rest);
      case "tryflags" -> flags(rest);
      case "map" -> map(rest);
      case "canon" -> canon(rest);
      case "mx" -> mailExchangers(rest);
      case "expand" -> expand(rest);
      case "header" -> headers.run(rest);
      case "sender" -> senders.run(rest);
      case "gethostbyname" -> {
        // The real program asks and prints nothing.
      }
      default -> out.raw("Unknown \"/\" command /").raw(word).end();
    }
  }

  private void parse(String address) {
    if (address.isEmpty()) {
      out.raw("Usage: /parse address\n");
      return;
    }
    trace.cracking(address);
    String cracked = CrackedAddress.of(address, session.program());
    trace.cracked(cracked);
    out.raw("Cracked address = ").internal(cracked, session.macroNames()).end();
    out.raw("Parsing ").raw(role.words()).raw(" address\n");
    ParsedAddress parsed = parser.parse(address, '\0', role);
    if (parsed == null) {
      out.raw("Cannot parse\n");
      return;
    }
    out.raw("mailer ").raw(parsed.mailerName());
    if (parsed.host() != null && !parsed.host().isEmpty()) {
      out.raw(", host ").raw(parsed.host());
    }
    out.raw(", user ").raw(parsed.user()).end();
  }

  private void attempt(String arguments) {
    int end = Blanks.wordEnd(arguments, 0);
    String address = arguments.substring(Blanks.skip(arguments, end));
    if (address.isEmpty()) {
      out.raw("Usage: /try mailer address\n");
      return;
    }
    String name = arguments.substring(0, end);
    Mailer mailer = session.program().mailer(name);
    if (mailer == null) {
      out.raw("Unknown mailer ").raw(name).end();
      return;
    }
    out.raw("Trying ").raw(role.words()).raw(" address ").raw(address);
    out.raw(" for mailer ").raw(name).end();
    defineRole();
    session.setRecipient(address);
    String presented = remoteName.present(address, mailer, role, List.of());
    out.raw("Rcode = ").number(remoteName.status()).raw(", addr = ").raw(presented).end();
  }

  private void flags(String letters) {
    if (letters.isEmpty()) {
      out.raw("Usage: /tryflags [Hh|Ee][Ss|Rr]\n");
      return;
    }
    for (char c : AsciiCase.lower(letters).toCharArray()) {
      switch (c) {
        case 'h' -> role = new AddressRole(true, role.sender());
        case 'e' -> role = new AddressRole(false, role.sender());
        case 's' -> role = new AddressRole(role.header(), true);
        case 'r' -> role = new AddressRole(role.header(), false);
        default -> {
          // Other letters mean nothing.
        }
      }
    }
    trace.use(role);
    defineRole();
  }

  /** Tells rules what addresses are used as: "e r" is an envelope recipient. */
  private void defineRole() {
    session.setMacro(
        typed.id("addr_type"), (role.header() ? "h " : "e ") + (role.sender() ? "s" : "r"));
  }

  private void map(String arguments) {
    if (arguments.isEmpty()) {
      out.raw("Usage: /map mapname key\n");
      return;
    }
    int end = Blanks.wordEnd(arguments, 0);
    if (end == arguments.length()) {
      out.raw("No key specified\n");
      return;
    }
    String name = arguments.substring(0, end);
    String key = arguments.substring(end + 1);
    LookupMap map = session.program().map(name);
    if (map == null) {
      out.raw("Map named \"").raw(name).raw("\" not found\n");
      return;
    }
    if (!map.open(session)) {
      out.raw("Map named \"").raw(name).raw("\" not open\n");
      return;
    }
    out.raw("map_lookup: ").raw(name).raw(" (").raw(key).raw(") ");
    MapAnswer answer = map.ask(key, List.of(), session);
    if (answer.value() == null) {
      out.raw("no match (").number(answer.status()).raw(")\n");
    } else {
      out.raw("returns ").raw(answer.value()).raw(" (").number(answer.status()).raw(")\n");
    }
  }

  private void canon(String host) {
    if (host.isEmpty()) {
      out.raw("Usage: /canon address\n");
      return;
    }
    String name = HostNames.canonical(session, host, true).name();
    out.raw("getcanonname(").raw(host).raw(") returns ").raw(name).end();
  }

  private void mailExchangers(String host) {
    if (host.isEmpty()) {
      out.raw("Usage: /mx address\n");
      return;
    }
    MailExchangers exchangers = MailExchangers.of(session, host, true);
    out.raw("getmxrr(").raw(host).raw(") returns ");
    if (exchangers.none()) {
      out.raw("null MX (See RFC7505)").end();
      return;
    }
    int count = exchangers.temporary() ? -1 : exchangers.hosts().size();
    out.number(count).raw(" value(s):\n");
    for (String exchanger : exchangers.hosts()) {
      out.put('\t').raw(exchanger).end();
    }
  }

  /** The real program prints no line end here. */
  private void expand(String text) {
    if (text.isEmpty()) {
      out.raw("Usage: /expand string\n");
    } else {
      out.internal(Expansion.of(text, session, out), session.macroNames());
    }
  }
}
