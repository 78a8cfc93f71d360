// SPDX-License-Identifier: Apache-2.0
package dev.mcc.map;

import dev.mcc.rewrite.Session;
import dev.mcc.rewrite.world.FileAccess;
import dev.mcc.rewrite.world.FileStatus;
import java.util.Locale;
import java.util.Set;

/**
 * Which files the program trusts: whoever can write to a folder on the way to a map could put
 * another map there. Option DontBlameSendmail switches single checks off.
 */
final class FileSafety {
  private static final int STICKY = 01000;
  private static final int GROUP_WRITE = 020;
  private static final int WORLD_WRITE = 02;

  private final FileAccess files;
  private final Set<String> blames;

  FileSafety(Session session) {
    files = session.world().files();
    String option = session.program().options().text("DontBlameSendmail");
    blames =
        option == null ? Set.of() : Set.of(option.toLowerCase(Locale.ROOT).split("[ ,\t]+"));
  }

  /** Why a map file is not used, in the program's words; null if it is. */
  String ofMap(String path) {
    FileStatus status = files.status(path);
    if (!blames.contains("mapinunsafedirpath") && path.startsWith("/")) {
      String folder = folders(path);
      if (folder != null) {
        return folder;
      }
    }
    if (!status.exists()) {
      return status.error();
    }
    if (!status.regular()) {
      return "Regular files only";
    }
    return (status.mode() & 0400) == 0 ? "Permission denied" : null;
  }

  private String folders(String path) {
    for (int end = path.indexOf('/', 1); end >= 0; end = path.indexOf('/', end + 1)) {
      FileStatus folder = files.status(path.substring(0, end));
      if (!folder.exists()) {
        return folder.error();
      }
      if ((folder.mode() & STICKY) != 0 && folder.owner() == 0) {
        continue;
      }
      if ((folder.mode() & WORLD_WRITE) != 0) {
        return "World writable directory";
      }
      if ((folder.mode() & GROUP_WRITE) != 0 && !blames.contains("groupwritabledirpathsafe")) {
        return "Group writable directory";
      }
    }
    return null;
  }

  /** The number of the system's words for a failure. */
  static int number(String words) {
    return switch (words) {
      case "Operation not permitted" -> 1;
      case "No such file or directory" -> 2;
      case "Permission denied" -> 13;
      case "Not a directory" -> 20;
      case "Is a directory" -> 21;
      case "Too many levels of symbolic links" -> 40;
      default -> 0;
    };
  }
}
