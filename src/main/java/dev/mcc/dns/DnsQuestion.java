// SPDX-License-Identifier: Apache-2.0
package dev.mcc.dns;

import dev.mcc.rewrite.Session;
import dev.mcc.rewrite.world.DnsAnswer;
import dev.mcc.rewrite.world.DnsAnswer.Outcome;

/** Questions to the name service, and their answers in the words of the resolver library. */
final class DnsQuestion {
  private static final int LONGEST_NAME = 255;
  private static final int LONGEST_LABEL = 63;

  private DnsQuestion() {}

  /** Asks; a name that cannot be one is not sent. */
  static DnsAnswer ask(Session session, String name, String type) {
    return isName(name)
        ? session.world().names().query(name.isEmpty() ? "." : name, type)
        : DnsAnswer.of(Outcome.FAILED);
  }

  private static boolean isName(String name) {
    if (name.length() > LONGEST_NAME) {
      return false;
    }
    if (name.isEmpty()) {
      return true;
    }
    int start = 0;
    for (int dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', start)) {
      if (dot == start || dot - start > LONGEST_LABEL) {
        return false;
      }
      start = dot + 1;
    }
    return name.length() - start <= LONGEST_LABEL;
  }

  /** The failure as a constant of {@link Canonical}; 0 for an answer with records. */
  static int failure(DnsAnswer answer) {
    return switch (answer.outcome()) {
      case FOUND -> answer.records().isEmpty() ? Canonical.NO_DATA : 0;
      case NO_DATA -> Canonical.NO_DATA;
      case NO_SUCH_NAME -> Canonical.HOST_NOT_FOUND;
      case TRY_AGAIN, UNREACHABLE -> Canonical.TRY_AGAIN;
      case FAILED -> Canonical.NO_RECOVERY;
    };
  }

  /** The system's number of the error behind a failure. */
  static int errno(DnsAnswer answer) {
    return switch (answer.outcome()) {
      case TRY_AGAIN -> 110;
      case UNREACHABLE -> 111;
      case FAILED -> 90;
      default -> 0;
    };
  }
}
