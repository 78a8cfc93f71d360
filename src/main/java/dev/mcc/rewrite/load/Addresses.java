// SPDX-License-Identifier: Apache-2.0
package dev.mcc.rewrite.load;

import java.util.Locale;
import java.util.regex.Pattern;

/** Whether a text is an IP address, as options take it. */
final class Addresses {
  private static final Pattern V4 =
      Pattern.compile("(0[xX][0-9a-fA-F]+|[0-9]+)(\\.(0[xX][0-9a-fA-F]+|[0-9]+)){0,3}");
  private static final Pattern V6_CHARACTERS = Pattern.compile("[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");
  private static final String V6_PREFIX = "ipv6:";
  private static final long V4_END = 1L << 32;
  private static final int GROUPS = 8;

  private Addresses() {}

  /** IPv4 in any form of the C library (one to four numbers), or IPv6, {@code IPv6:} before it. */
  static boolean isAddress(String text) {
    String bare =
        text.toLowerCase(Locale.ROOT).startsWith(V6_PREFIX)
            ? text.substring(V6_PREFIX.length())
            : text;
    return V4.matcher(text).matches() && fits(text) || isV6(bare);
  }

  private static boolean fits(String text) {
    String[] parts = text.split("\\.");
    for (int i = 0; i < parts.length; i++) {
      long limit = i < parts.length - 1 ? 256 : V4_END >> (8 * (parts.length - 1));
      if (parts[i].length() > 12 || value(parts[i]) >= limit) {
        return false;
      }
    }
    return true;
  }

  private static long value(String number) {
    if (number.startsWith("0x") || number.startsWith("0X")) {
      return Long.parseLong(number.substring(2), 16);
    }
    if (number.startsWith("0") && number.chars().anyMatch(c -> c > '7')) {
      return V4_END;
    }
    return Long.parseLong(number, number.startsWith("0") ? 8 : 10);
  }

  private static boolean isV6(String text) {
    if (!V6_CHARACTERS.matcher(text).matches()) {
      return false;
    }
    int gap = text.indexOf("::");
    if (gap >= 0) {
      int left = groups(text.substring(0, gap));
      int right = groups(text.substring(gap + 2));
      return left >= 0 && right >= 0 && left + right < GROUPS;
    }
    return groups(text) == GROUPS;
  }

  /** Number of groups of a part without a gap; far below zero if it is no such part. */
  private static int groups(String part) {
    if (part.isEmpty()) {
      return 0;
    }
    int count = 0;
    String[] groups = part.split(":", -1);
    for (int i = 0; i < groups.length; i++) {
      boolean last = i == groups.length - 1;
      if (last && groups[i].matches("[0-9]{1,3}(\\.[0-9]{1,3}){3}") && fits(groups[i])) {
        count += 2;
      } else if (groups[i].matches("[0-9a-fA-F]{1,4}")) {
        count++;
      } else {
        return -GROUPS;
      }
    }
    return count;
  }
}
