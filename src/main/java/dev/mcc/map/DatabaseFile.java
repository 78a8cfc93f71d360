// SPDX-License-Identifier: Apache-2.0
package dev.mcc.map;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.mcc.map.db.DamagedDatabaseException;
import dev.mcc.map.db.Database;
import dev.mcc.map.db.IndexedDatabase;
import dev.mcc.map.db.MapText;
import dev.mcc.map.db.MapTextOptions;
import dev.mcc.rewrite.ExitStatus;
import dev.mcc.rewrite.Session;
import dev.mcc.rewrite.world.FileAccess;
import dev.mcc.rewrite.world.FileStatus;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;

/**
 * The file of a map, opened once and shared by the sessions that see the same unchanged file. Safe
 * for several threads.
 */
final class DatabaseFile {
  private record Open(FileAccess files, String path, FileStatus status, Database database) {}

  private final MapSettings settings;
  private final DatabaseKind kind;
  private final boolean textBeside;
  private volatile Open shared;

  DatabaseFile(MapSettings settings, DatabaseKind kind, boolean textBeside) {
    this.settings = settings;
    this.kind = kind;
    this.textBeside = textBeside;
  }

  /**
   * Opens the file for a session.
   *
   * @param silent true if a failure is no error: the map is optional, or another kind will be tried
   */
  Opening open(Session session, MapState state, boolean silent) {
    session.trace(
        38, 2, kind.traceName() + "(" + settings.name() + ", " + settings.file() + ", 0)\n");
    FileAccess files = session.world().files();
    String path = kind.path(settings.file());
    FileStatus status = files.status(path);
    boolean text = false;
    if (!status.exists() && textBeside) {
      FileStatus source = files.status(kind.textPath(settings.file()));
      boolean implicit = settings.mapClass().equals("implicit");
      if (source.regular() && !(implicit && isAliasText(files, kind.textPath(settings.file())))) {
        text = true;
        path = kind.textPath(settings.file());
        status = source;
      }
    }
    String unsafe = new FileSafety(session).ofMap(path);
    if (unsafe != null) {
      String what = unsafe.equals(FileSafety.MISSING) ? "missing map file" : "unsafe map file";
      return refused(session, what, path, unsafe, silent);
    }
    return read(session, state, path, status, text, silent);
  }

  private Opening read(
      Session session,
      MapState state,
      String path,
      FileStatus status,
      boolean text,
      boolean silent) {
    FileAccess files = session.world().files();
    Open open = shared;
    if (open == null
        || open.files != files
        || !open.path.equals(path)
        || !open.status.equals(status)) {
      try {
        Database database =
            text
                ? text(files, path)
                : IndexedDatabase.of(kind.read(files.open(path)), status.size());
        open = new Open(files, path, status, database);
        shared = open;
      } catch (IOException failed) {
        return unreadable(session, path, failed, silent);
      }
    }
    state.resource(open.database);
    return Opening.DONE;
  }

  /** Texts of aliases, with a colon behind the name, are no sources of databases. */
  private static boolean isAliasText(FileAccess files, String path) {
    byte[] start = new byte[4096];
    int length;
    try (InputStream in = Channels.newInputStream(files.open(path))) {
      length = in.readNBytes(start, 0, start.length);
    } catch (IOException unreadable) {
      return false;
    }
    for (String line : new String(start, 0, length, ISO_8859_1).split("\n")) {
      if (!line.isBlank() && line.charAt(0) != '#') {
        return line.split("[ \t]", 2)[0].endsWith(":");
      }
    }
    return false;
  }

  /** The text as makemap without flags reads it. */
  private static Database text(FileAccess files, String path) throws IOException {
    return MapText.read(new String(files.read(path), ISO_8859_1), MapTextOptions.DEFAULT)
        .database();
  }

  private Opening refused(
      Session session, String what, String path, String reason, boolean silent) {
    session.trace(38, 2, "\t" + what + ": " + reason + "\n");
    if (silent) {
      return Opening.failed(reason);
    }
    session.error(
        ExitStatus.OSERR,
        kind.mapClass() + " map \"" + settings.name() + "\": " + what + " " + path + ": " + reason);
    return Opening.FAILED;
  }

  private Opening unreadable(Session session, String path, IOException failed, boolean silent) {
    String reason =
        failed instanceof DamagedDatabaseException ? "Invalid argument" : failed.getMessage();
    if (silent) {
      return Opening.failed(reason);
    }
    session.error(
        ExitStatus.OSERR, "Cannot open " + kind.mapClass() + " database " + path + ": " + reason);
    return Opening.FAILED;
  }
}
