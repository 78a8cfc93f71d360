// SPDX-License-Identifier: Apache-2.0
package dev.mcc.testmode;

import dev.mcc.rewrite.DebugLevels;
import dev.mcc.rewrite.ExitStatus;
import dev.mcc.rewrite.Session;
import dev.mcc.rewrite.Workspace;
import dev.mcc.rewrite.address.AddressRole;
import dev.mcc.rewrite.address.AddressTrace;
import dev.mcc.rewrite.address.ParsedAddress;

/** Writes the steps of parsing an address as categories 12, 20, 24, 33 and 35 show them. */
final class AddressTranscript implements AddressTrace {
  private static final int REMOTE_NAME = 12;
  private static final int PARSING = 20;
  private static final int BUILDING = 24;
  private static final int CRACKING = 33;

  /** The flags of a fresh address: reports of failure and delay are wanted. */
  private static final String BUILT_FLAGS = "180<QPINGONFAILURE,QPINGONDELAY>";

  private static final String PARSED_FLAGS = "100180<QPINGONFAILURE,QPINGONDELAY,QSECURE>";

  private final Session session;
  private final DebugLevels debug;
  private final TranscriptBuffer out;
  private final Transcript tokens;
  private AddressRole role = AddressRole.ENVELOPE_RECIPIENT;

  AddressTranscript(Session session, TranscriptBuffer out, Transcript tokens) {
    this.session = session;
    this.debug = session.debug();
    this.out = out;
    this.tokens = tokens;
  }

  /** What addresses are parsed as from now on; it shows as a number. */
  void use(AddressRole newRole) {
    role = newRole;
  }

  private int flags() {
    return (role.sender() ? 1 : 0) + (role.header() ? 2 : 0);
  }

  @Override
  public void parsing(String text) {
    if (debug.at(PARSING, 1)) {
      out.raw("\n--parseaddr(").raw(text).raw(")\n");
    }
  }

  @Override
  public void unusable() {
    if (debug.at(PARSING, 1)) {
      out.raw("parseaddr-->NULL\n");
    }
  }

  @Override
  public void triple(Workspace triple) {
    if (debug.at(BUILDING, 5)) {
      out.raw("buildaddr, flags=").number(flags()).raw(", tv=");
      tokens.tokens(triple);
    }
  }

  @Override
  public void built(ParsedAddress address) {
    if (debug.at(BUILDING, 6)) {
      out.raw("buildaddr => ");
      address(address, "<null>", "<null>", "OK", BUILT_FLAGS, "(none)");
    }
  }

  @Override
  public void completed(ParsedAddress address) {
    if (debug.at(BUILDING, 4)) {
      out.raw("allocaddr(flags=").number(flags()).raw(", paddr=").raw(address.text());
      out.raw(", ad=1)\n");
    }
  }

  @Override
  public void queueing() {
    if (debug.at(PARSING, 1)) {
      out.raw("parseaddr: queueing message\n");
    }
  }

  @Override
  public void parsed(ParsedAddress address, boolean acceptable) {
    if (!debug.at(PARSING, 1)) {
      return;
    }
    if (!acceptable) {
      out.raw("parseaddr-->bad q_user\n");
    } else if (address.mailer() != null) {
      boolean queued = address.status() == ExitStatus.TEMPFAIL;
      out.raw("parseaddr-->");
      address(
          address,
          address.text(),
          "",
          queued ? "QUEUEUP" : "OK",
          PARSED_FLAGS,
          queued ? "4.4.3" : "(none)");
    }
  }

  private void address(
      ParsedAddress address, String text, String noHost, String state, String flags, String dsn) {
    out.raw("0x").raw(Transcript.address(address)).put('=').raw(text).raw(":\n");
    out.raw("\tmailer ").number(address.mailer().number()).raw(" (");
    out.raw(address.mailer().name()).raw("), host `");
    out.raw(address.host() == null || address.host().isEmpty() ? noHost : address.host());
    out.raw("'\n\tuser `").raw(address.user()).raw("', ruser `<null>'\n");
    out.raw("\tstate=").raw(state).raw(", next=0x0, alias 0x0, uid 0, gid 0\n");
    out.raw("\tflags=").raw(flags).raw("\n\towner=(none), home=\"(none)\", fullname=\"(none)\"\n");
    out.raw("\torcpt=\"(none)\", statmta=(none), status=").raw(dsn);
    out.raw("\n\tfinalrcpt=\"(none)\"\n\trstatus=\"(none)\"\n\tstatdate=(none)\n");
  }

  @Override
  public void presenting(String name) {
    if (debug.at(REMOTE_NAME, 1)) {
      out.raw("remotename(").raw(name).raw(")\n");
    }
  }

  @Override
  public void presented(String name, int status) {
    if (debug.at(REMOTE_NAME, 1)) {
      out.raw("remotename => `").internal(name, session.macroNames());
      out.raw("', stat=").number(status).end();
    }
  }

  @Override
  public void cracking(String text) {
    if (debug.at(CRACKING, 1)) {
      out.raw("crackaddr(").raw(text).raw(")\n");
    }
  }

  @Override
  public void cracked(String result) {
    if (debug.at(CRACKING, 1)) {
      out.raw("crackaddr=>`").internal(result, session.macroNames()).raw("'\n");
    }
  }

  @Override
  public void expanding(String text) {
    Expansion.before(text, session, out);
  }

  @Override
  public void expanded(String text) {
    Expansion.after(text, session, out);
  }
}
