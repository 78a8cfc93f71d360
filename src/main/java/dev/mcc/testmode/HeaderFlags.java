// SPDX-License-Identifier: Apache-2.0
package dev.mcc.testmode;

import dev.mcc.rewrite.AsciiCase;
import java.util.Map;

/**
 * The flags that {@code /header} prints for a field name, as measured on the real program for every
 * name that RFC 5322 and the sendmail documentation mention.
 */
final class HeaderFlags {
  /** Every header that stands in a message has this one. */
  static final int USER = 0x00040000;

  /** A check of the header sees it without comments. */
  static final int STRIPS_COMMENTS = 0x00010000;

  /** The name ends the header of a message. */
  static final int ENDS_HEADER = 0x00000001;

  private static final int RECIPIENT = 0x00000002;
  private static final int RESENT = 0x00000008;
  private static final int BLIND = 0x00004000;
  private static final int FROM = 0x00000100;
  private static final int ENCODABLE = 0x00008000;

  private static final Map<String, Integer> BY_NAME =
      Map.ofEntries(
          Map.entry("received", 0x000000c0),
          Map.entry("mail-from", 0x000000c0),
          Map.entry("via", 0x000000c0),
          Map.entry("from", FROM),
          Map.entry("sender", FROM),
          Map.entry("reply-to", FROM),
          Map.entry("disposition-notification-to", FROM),
          Map.entry("to", RECIPIENT),
          Map.entry("cc", RECIPIENT),
          Map.entry("apparently-to", RECIPIENT),
          Map.entry("bcc", RECIPIENT | BLIND),
          Map.entry("subject", ENCODABLE),
          Map.entry("resent-date", RESENT),
          Map.entry("resent-message-id", RESENT),
          Map.entry("resent-from", FROM | RESENT),
          Map.entry("resent-sender", FROM | RESENT),
          Map.entry("resent-reply-to", FROM | RESENT),
          Map.entry("resent-to", RECIPIENT | RESENT),
          Map.entry("resent-cc", RECIPIENT | RESENT),
          Map.entry("resent-bcc", RECIPIENT | RESENT | BLIND),
          Map.entry("return-path", 0x00020060),
          Map.entry("full-name", 0x00000020),
          Map.entry("content-length", 0x00000020),
          Map.entry("comments", ENCODABLE | 0x00000040),
          Map.entry("content-type", 0x00002000),
          Map.entry("content-transfer-encoding", 0x00001000),
          Map.entry("errors-to", 0x00000900),
          Map.entry("return-receipt-to", 0x00000400),
          Map.entry("delivery-receipt-to", 0x00000400),
          Map.entry("x-authentication-warning", 0x00000040));

  private HeaderFlags() {}

  /** The flags of a field name, whatever its letter case. */
  static int of(String name) {
    String lower = AsciiCase.lower(name);
    if (lower.equals("text") || lower.equals("message")) {
      return ENDS_HEADER;
    }
    return USER | BY_NAME.getOrDefault(lower, 0);
  }
}
