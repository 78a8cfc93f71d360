// SPDX-License-Identifier: Apache-2.0
package dev.mcc.rewrite.address;

import dev.mcc.rewrite.AsciiCase;
import dev.mcc.rewrite.ExitStatus;
import dev.mcc.rewrite.Mailer;
import dev.mcc.rewrite.Metacharacters;
import dev.mcc.rewrite.Program;
import dev.mcc.rewrite.Rewriter;
import dev.mcc.rewrite.Session;
import dev.mcc.rewrite.Workspace;

/**
 * Reads the triple that ruleset 0 leaves: {@code $#mailer $@host $:user}.
 *
 * <p>The user part is rewritten by ruleset 2, the recipient ruleset of the mailer and ruleset 4. A
 * mailer with the flags {@code | / :} may hand the user over to the mailers {@code prog}, {@code
 * *file*} and {@code *include*}. All of this, errors included, was found on the real program.
 */
final class TripleReader {
  private static final String INCLUDE = ":include:";
  private static final int RECIPIENT = 2;
  private static final int FINAL = 4;
  private static final int HOST = 'h';

  /** From this configuration level on all are rewritten as recipients of the envelope are. */
  private static final int ALL_AS_RECIPIENTS_LEVEL = 10;

  private final Rewriter rewriter;
  private final Session session;
  private final Program program;
  private final AddressTrace trace;
  private final Workspace user = new Workspace();

  TripleReader(Rewriter rewriter, AddressTrace trace) {
    this.trace = trace;
    this.rewriter = rewriter;
    this.session = rewriter.session();
    this.program = session.program();
  }

  ParsedAddress read(String text, Workspace triple, AddressRole role) {
    if (triple.isEmpty() || !triple.get(0).is(Metacharacters.MAILER)) {
      return broken(text, "no mailer in parsed address");
    }
    String name = triple.size() > 1 ? triple.get(1).text() : "";
    int userMark = find(triple, Metacharacters.USER, 2);
    String host = host(triple, userMark < 0 ? triple.size() : userMark);
    if (userMark < 0) {
      return broken(text, "no user");
    }
    if (AsciiCase.lower(name).equals("error")) {
      return error(text, host, triple, userMark + 1);
    }
    Mailer mailer = program.mailer(name);
    if (mailer == null) {
      return broken(text, "unknown mailer " + name);
    }
    if ((host == null || host.isEmpty()) && !mailer.has('l')) {
      return broken(text, "no host");
    }
    String lowered = host == null || mailer.has('h') ? host : AsciiCase.lower(host);
    user.clear();
    user.addAll(triple, userMark + 1, triple.size());
    return handOver(text, mailer, host, lowered, role);
  }

  private static int find(Workspace triple, char mark, int from) {
    for (int i = from; i < triple.size(); i++) {
      if (triple.get(i).is(mark)) {
        return i;
      }
    }
    return -1;
  }

  /** What stands behind a {@code $@} that follows the mailer; null without one. */
  private String host(Workspace triple, int to) {
    return to <= 3 || !triple.get(2).is(Metacharacters.HOST)
        ? null
        : program.tokens().tokenizer().join(triple, 3, to);
  }

  /** {@code $h} is the host as written while it is announced, in lower case afterwards. */
  private void defineHost(String written, String lowered) {
    String given = written == null || written.isEmpty() ? null : written;
    session.setMacro(HOST, given);
    if (given != null && !lowered.equals(given)) {
      session.replaceMacro(HOST, lowered);
    }
  }

  private ParsedAddress handOver(
      String text, Mailer first, String written, String host, AddressRole role) {
    Mailer mailer = first;
    String plain = program.tokens().tokenizer().join(user, 0, user.size(), ' ');
    if (mailer.has(':')) {
      String stripped = QuotedText.stripped(plain);
      if (AsciiCase.lower(stripped).startsWith(INCLUDE)) {
        return new ParsedAddress(
            text,
            program.mailer("*include*"),
            host,
            stripped.substring(INCLUDE.length()),
            ExitStatus.OK,
            null);
      }
    }
    char start = plain.isEmpty() ? 0 : plain.charAt(0);
    if (start == '"' && plain.length() > 1) {
      start = plain.charAt(1);
    }
    if (start == '|' && mailer.has('|')) {
      mailer = program.mailer("prog");
    } else if (start == '/' && mailer.has('/')) {
      mailer = program.mailer("*file*");
    }
    if (mailer.has('@') && !user.isEmpty() && user.get(0).is('@')) {
      user.removeFirst();
    }
    defineHost(written, host);
    if (role.equals(AddressRole.ENVELOPE_RECIPIENT) || program.level() >= ALL_AS_RECIPIENTS_LEVEL) {
      rewriter.rewrite(user, RECIPIENT);
      if (mailer.recipientEnvelopeRuleset() > 0) {
        rewriter.rewrite(user, mailer.recipientEnvelopeRuleset());
      }
    }
    rewriter.rewrite(user, FINAL);
    String whole = program.tokens().tokenizer().join(user, 0, user.size());
    String name = whole.substring(0, Math.min(whole.length(), AddressCheck.MAX_LENGTH));
    ParsedAddress address =
        new ParsedAddress(
            text,
            mailer,
            host,
            mailer.has('u') ? name : AsciiCase.lower(name),
            ExitStatus.OK,
            null);
    trace.built(address);
    return address;
  }

  private ParsedAddress error(String text, String host, Workspace triple, int from) {
    String words = program.tokens().tokenizer().join(triple, from, triple.size(), ' ');
    int status = StatusCode.of(host);
    ErrorReply reply = ErrorReply.ofTriple(host, words);
    session.error(
        status, (reply.namesAddress() ? QuotedText.shown(text) + "... " : "") + reply.text());
    return new ParsedAddress(text, null, host, words, status, reply);
  }

  private ParsedAddress broken(String text, String problem) {
    session.error(ExitStatus.SOFTWARE, "buildaddr: " + problem);
    return new ParsedAddress(
        text,
        null,
        null,
        "",
        ExitStatus.SOFTWARE,
        new ErrorReply("554", "5.3.5", "buildaddr: " + problem));
  }
}
