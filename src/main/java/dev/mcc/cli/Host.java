// SPDX-License-Identifier: Apache-2.0
package dev.mcc.cli;

import dev.mcc.tree.Stamp;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What the machine says of itself, for the stamp that a user asked for. */
final class Host {
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("EEE MMM d HH:mm:ss zzz yyyy", Locale.US);

  private Host() {}

  /** Who builds, on which host, when, and where: the classic line. */
  static Stamp stamp() {
    return new Stamp(
        System.getProperty("user.name") + "@" + name() + " on " + DATE.format(ZonedDateTime.now()),
        directory());
  }

  /** The same without host, user and date. */
  static Stamp anonymousStamp() {
    return new Stamp("mcc", directory());
  }

  private static String directory() {
    return Path.of("").toAbsolutePath().toString();
  }

  private static String name() {
    try {
      return Files.readString(Path.of("/proc/sys/kernel/hostname"), StandardCharsets.ISO_8859_1)
          .strip();
    } catch (IOException e) {
      return "localhost";
    }
  }
}
