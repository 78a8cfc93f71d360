// SPDX-License-Identifier: Apache-2.0
package dev.mcc.cli;

import dev.mcc.rewrite.world.FileAccess;
import dev.mcc.rewrite.world.Users;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The users of {@code /etc/passwd}, read when somebody is first asked for. */
final class PasswordFile implements Users {
  private static final int FIELDS = 7;

  private final FileAccess files;
  private Map<String, User> users;

  PasswordFile(FileAccess files) {
    this.files = files;
  }

  @Override
  public synchronized User find(String name) {
    if (users == null) {
      users = read();
    }
    return users.get(name);
  }

  private Map<String, User> read() {
    Map<String, User> found = new HashMap<>();
    String content;
    try {
      content = new String(files.read("/etc/passwd"), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      // A tree without the file has no users.
      return found;
    }
    for (String line : content.split("\n")) {
      String[] fields = line.split(":", -1);
      if (fields.length == FIELDS && isNumber(fields[2]) && isNumber(fields[3])) {
        found.putIfAbsent(
            fields[0],
            new User(
                fields[0],
                Integer.parseInt(fields[2]),
                Integer.parseInt(fields[3]),
                fields[4],
                fields[5],
                fields[6]));
      }
    }
    return found;
  }

  private static boolean isNumber(String text) {
    return text.matches("[0-9]{1,9}");
  }
}
