// SPDX-License-Identifier: Apache-2.0
package dev.mcc.rewrite.world;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** The users and groups of the system's files. Lines that are not entries do not count. */
public final class PasswdUsers implements Users {
  private static final int FIELDS = 7;
  private static final int GROUP_FIELDS = 4;

  private final Map<String, User> users = new HashMap<>();

  private final Map<String, Integer> groups = new HashMap<>();

  private PasswdUsers(String text, String groupText) {
    for (String line : groupText.split("\n")) {
      String[] fields = line.split(":", -1);
      if (fields.length == GROUP_FIELDS && fields[2].matches("[0-9]{1,9}")) {
        groups.putIfAbsent(fields[0], Integer.parseInt(fields[2]));
      }
    }
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

  /** The users of {@code /etc/passwd} and {@code /etc/group}; nobody if neither can be read. */
  public static Users of(FileAccess files) {
    return new PasswdUsers(text(files, "/etc/passwd"), text(files, "/etc/group"));
  }

  private static String text(FileAccess files, String path) {
    try {
      return new String(files.read(path), ISO_8859_1);
    } catch (IOException absent) {
      return "";
    }
  }

  @Override
  public User find(String name) {
    return users.get(name);
  }

  @Override
  public int group(String name) {
    return groups.getOrDefault(name, -1);
  }
}
