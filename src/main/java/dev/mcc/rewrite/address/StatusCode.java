// SPDX-License-Identifier: Apache-2.0
package dev.mcc.rewrite.address;

import dev.mcc.rewrite.ExitStatus;
import java.util.Locale;

/**
 * The exit status that the host of an {@code error} triple means: an enhanced status code, a
 * number, or one of the words of the operation guide (section 5.2). Each value was tried on the
 * real program.
 */
final class StatusCode {
  private static final int PROTOCOL = 76;
  private static final int IO_ERROR = 74;

  private StatusCode() {}

  /** The status for a host; null means that there is none. */
  static int of(String host) {
    if (host == null || host.isEmpty()) {
      return ExitStatus.UNAVAILABLE;
    }
    if (host.indexOf('.') >= 0) {
      return ofEnhanced(host);
    }
    char first = host.charAt(0);
    return first >= '0' && first <= '9' ? number(host, 0) : ofWord(host);
  }

  private static int ofWord(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "usage" -> ExitStatus.USAGE;
      case "nouser" -> ExitStatus.NOUSER;
      case "nohost" -> ExitStatus.NOT_FOUND;
      case "software" -> ExitStatus.SOFTWARE;
      case "tempfail" -> ExitStatus.TEMPFAIL;
      case "protocol" -> PROTOCOL;
      case "config" -> ExitStatus.CONFIG;
      default -> ExitStatus.UNAVAILABLE;
    };
  }

  private static int ofEnhanced(String code) {
    switch (number(code, 0)) {
      case 2:
        return ExitStatus.OK;
      case 4:
        return ExitStatus.TEMPFAIL;
      case 5:
        break;
      default:
        return ExitStatus.CONFIG;
    }
    int dot = code.indexOf('.');
    int subject = number(code, dot + 1);
    int second = code.indexOf('.', dot + 1);
    int detail = second < 0 ? 0 : number(code, second + 1);
    return switch (subject) {
      case 1 -> addressing(detail);
      case 2 -> detail == 3 ? ExitStatus.DATAERR : ExitStatus.UNAVAILABLE;
      case 3 -> ExitStatus.OSERR;
      case 4 -> network(detail);
      case 5 -> PROTOCOL;
      case 7 -> ExitStatus.DATAERR;
      default -> ExitStatus.UNAVAILABLE;
    };
  }

  private static int addressing(int detail) {
    return switch (detail) {
      case 0 -> ExitStatus.DATAERR;
      case 1, 6 -> ExitStatus.NOUSER;
      case 2, 8 -> ExitStatus.NOT_FOUND;
      case 3, 7 -> ExitStatus.USAGE;
      case 5 -> ExitStatus.CONFIG;
      default -> ExitStatus.UNAVAILABLE;
    };
  }

  private static int network(int detail) {
    return switch (detail) {
      case 0, 2 -> IO_ERROR;
      case 1, 3, 5 -> ExitStatus.TEMPFAIL;
      case 4 -> PROTOCOL;
      case 6 -> ExitStatus.CONFIG;
      default -> ExitStatus.UNAVAILABLE;
    };
  }

  private static int number(String text, int from) {
    int number = 0;
    for (int i = from; i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9'; i++) {
      number = Math.min(100_000, number * 10 + text.charAt(i) - '0');
    }
    return number;
  }
}
