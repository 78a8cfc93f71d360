// SPDX-License-Identifier: Apache-2.0
package dev.mcc.map;

import dev.mcc.rewrite.Session;
import dev.mcc.rewrite.world.FileAccess;
import dev.mcc.rewrite.world.FileStatus;
import dev.mcc.rewrite.world.Users.User;
import java.util.Locale;
import java.util.Set;

/**
 * Which files the program trusts: whoever can write to a folder on the way to a map could put
 * another map there. Option DontBlameSendmail switches single checks off.
 */
final class FileSafety {
  /** The system's words for a file that is not there. */
  static final String MISSING = "No such file or directory";

  private static final String WORLD = "World writable directory";
  private static final String GROUP = "Group writable directory";
  private static final int GROUP_WRITE = 020;
  private static final int WORLD_WRITE = 02;

  private final Session session;
  private final FileAccess files;
  private final Set<String> blames;
  private final int user;

  FileSafety(Session session) {
    this.session = session;
    this.files = session.world().files();
    String option = session.program().options().text("DontBlameSendmail");
    this.blames =
        option == null ? Set.of() : Set.of(option.toLowerCase(Locale.ROOT).split("[ ,\t]+"));
    User self = session.world().users().find(session.world().host().user());
    this.user = self == null ? 0 : self.uid();
  }

  /** Why a map file is not used, in the program's words; null if it is. */
  String ofMap(String path) {
    String folder = path.startsWith("/") ? folders(path) : null;
    if (folder != null) {
      return folder;
    }
    FileStatus status = files.status(path);
    if (!status.exists()) {
      return status.error();
    }
    if (!status.regular()) {
      return "Regular files only";
    }
    return allowed(status, 0400, 044) ? null : "Permission denied";
  }

  private String folders(String path) {
    boolean trusted = blames.contains("mapinunsafedirpath");
    for (int end = path.indexOf('/', 1); end >= 0; end = path.indexOf('/', end + 1)) {
      String name = path.substring(0, end);
      FileStatus folder = files.status(name);
      if (!folder.exists()) {
        return folder.error();
      }
      String open = writable(folder);
      if (open != null && !trusted) {
        return open;
      }
      if (open != null) {
        session.message("WARNING: " + open + " " + name);
      }
      if (!trusted && !allowed(folder, 0100, 011)) {
        return "Permission denied";
      }
      if (!folder.directory()) {
        return "Not a directory";
      }
      if (trusted && !allowed(folder, 0100, 011)) {
        return "Permission denied";
      }
    }
    return null;
  }

  private String writable(FileStatus folder) {
    if ((folder.mode() & WORLD_WRITE) != 0) {
      return WORLD;
    }
    boolean group = (folder.mode() & GROUP_WRITE) != 0;
    return group && !blames.contains("groupwritabledirpathsafe") ? GROUP : null;
  }

  /** A file of somebody else counts as one of a group that the user is in. */
  private boolean allowed(FileStatus file, int owner, int others) {
    return (file.mode() & (file.owner() == user ? owner : others)) != 0;
  }

  /** What a text map's message adds when the file itself is not there either. */
  String afterText(String reason, FileStatus file) {
    boolean folder = reason.equals(WORLD) || reason.equals(GROUP);
    return !file.exists() && (folder || blames.contains("mapinunsafedirpath"))
        ? ": " + file.error()
        : "";
  }

  /** The number of the program's words for a failure. */
  static int number(String words) {
    return switch (words) {
      case "Operation not permitted" -> 1;
      case MISSING -> 2;
      case "Permission denied" -> 13;
      case "Not a directory" -> 20;
      case "Is a directory" -> 21;
      case "Too many levels of symbolic links" -> 40;
      case "Regular files only" -> 259;
      case WORLD -> 261;
      case GROUP -> 262;
      default -> 0;
    };
  }
}
