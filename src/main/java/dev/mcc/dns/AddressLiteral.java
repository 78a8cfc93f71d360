// SPDX-License-Identifier: Apache-2.0
package dev.mcc.dns;

/** Addresses as text, read strictly and without asking anybody. */
public final class AddressLiteral {
  private AddressLiteral() {}

  /** The four bytes of {@code 192.0.2.1}; null if the text is no such address. */
  public static byte[] four(String text) {
    String[] parts = text.split("\\.", -1);
    if (parts.length != 4) {
      return null;
    }
    byte[] address = new byte[4];
    for (int i = 0; i < 4; i++) {
      int number = number(parts[i]);
      if (number < 0) {
        return null;
      }
      address[i] = (byte) number;
    }
    return address;
  }

  private static int number(String text) {
    if (text.isEmpty() || text.length() > 3) {
      return -1;
    }
    int number = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      number = number * 10 + c - '0';
    }
    return number > 255 || text.length() > 1 && text.charAt(0) == '0' ? -1 : number;
  }

  /** The sixteen bytes of {@code 2001:db8::1}; null if the text is no such address. */
  public static byte[] six(String text) {
    int gap = text.indexOf("::");
    if (gap < 0) {
      return groups(text, 16);
    }
    byte[] head = groups(text.substring(0, gap), -1);
    byte[] tail = groups(text.substring(gap + 2), -1);
    if (head == null || tail == null || head.length + tail.length > 14) {
      return null;
    }
    byte[] address = new byte[16];
    System.arraycopy(head, 0, address, 0, head.length);
    System.arraycopy(tail, 0, address, 16 - tail.length, tail.length);
    return address;
  }

  /** Groups between colons, the last perhaps an IPv4 address; null if they are not all right. */
  private static byte[] groups(String text, int length) {
    if (text.isEmpty()) {
      return length < 0 ? new byte[0] : null;
    }
    String[] parts = text.split(":", -1);
    byte[] last = four(parts[parts.length - 1]);
    int size = 2 * parts.length + (last == null ? 0 : 2);
    if (size > 16 || length >= 0 && size != length) {
      return null;
    }
    byte[] bytes = new byte[size];
    int at = 0;
    for (int i = 0; i < parts.length - (last == null ? 0 : 1); i++) {
      int group = hexadecimal(parts[i]);
      if (group < 0) {
        return null;
      }
      bytes[at++] = (byte) (group >> 8);
      bytes[at++] = (byte) group;
    }
    if (last != null) {
      System.arraycopy(last, 0, bytes, at, 4);
    }
    return bytes;
  }

  private static int hexadecimal(String text) {
    if (text.isEmpty() || text.length() > 4) {
      return -1;
    }
    int number = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int digit = c < 128 ? Character.digit(c, 16) : -1;
      if (digit < 0) {
        return -1;
      }
      number = number * 16 + digit;
    }
    return number;
  }

  /** The labels of an address in the order of reverse domains, without the domain. */
  public static String reverse(byte[] address) {
    StringBuilder text = new StringBuilder();
    for (int i = address.length - 1; i >= 0; i--) {
      if (address.length == 4) {
        text.append(text.length() == 0 ? "" : ".").append(address[i] & 0xff);
      } else {
        text.append(text.length() == 0 ? "" : ".");
        text.append(Character.forDigit(address[i] & 15, 16)).append('.');
        text.append(Character.forDigit(address[i] >> 4 & 15, 16));
      }
    }
    return text.toString();
  }

  /** The name under which DNS has the names of an address. */
  public static String reverseName(byte[] address) {
    return reverse(address) + (address.length == 4 ? ".in-addr.arpa" : ".ip6.arpa");
  }

  /** The address of either family; null if the text is neither. */
  public static byte[] any(String text) {
    return text.indexOf(':') < 0 ? four(text) : six(text);
  }
}
