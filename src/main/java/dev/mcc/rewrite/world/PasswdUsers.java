// SPDX-License-Identifier: Apache-2.0
package dev.mcc.rewrite.world;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** The users of a password file. Lines that are not entries do not count. */
public final class PasswdUsers implements Users {
  private static final int FIELDS = 7;

  private final Map<String, User> users = new HashMap<>();

  private PasswdUsers(String text) {
    for (String line : text.split("\n")) {
      String[] fields = line.split(":", -1);
      if (fields.length == FIELDS && !fields[0].isEmpty()) {
        try {
          int uid = (int) Long.parseLong(fields[2]);
          int gid = (int) Long.parseLong(fields[3]);
          users.putIfAbsent(
              fields[0], new User(fields[0], uid, gid, fields[4], fields[5], fields[6]));
        } catch (NumberFormatException notAnEntry) {
          // The system passes over such lines too.
        }
      }
    }
  }

  /** The users of {@code /etc/passwd}; nobody if it cannot be read. */
  public static Users of(FileAccess files) {
    try {
      return new PasswdUsers(new String(files.read("/etc/passwd"), ISO_8859_1));
    } catch (IOException absent) {
      return NONE;
    }
  }

  @Override
  public User find(String name) {
    return users.get(name);
  }
}
