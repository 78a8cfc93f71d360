// SPDX-License-Identifier: Apache-2.0
package dev.mcc.map;

import dev.mcc.rewrite.AsciiCase;
import dev.mcc.rewrite.ExitStatus;
import dev.mcc.rewrite.MapAnswer;
import dev.mcc.rewrite.Session;
import dev.mcc.rewrite.world.FileAccess;
import dev.mcc.rewrite.world.FileStatus;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.util.List;
import java.util.Map;

/** Class text: a file of lines with columns. */
final class TextMap extends DeclaredMap {
  /** Larger files are read anew for each key, which is slow, and not held in memory. */
  private static final long LARGEST_IN_MEMORY = 1 << 26;

  private record Index(FileAccess files, FileStatus status, Map<String, String> values) {}

  private volatile Index shared;

  TextMap(MapSettings settings) {
    super(settings);
  }

  @Override
  Opening openFor(Session session, MapState state) {
    MapSettings map = settings();
    session.trace(38, 2, "text_map_open(" + map.name() + ", " + map.file() + ", 0)\n");
    if (!map.file().startsWith("/")) {
      return error(session, "text map \"" + map.name() + "\": file name must be fully qualified");
    }
    FileStatus status = session.world().files().status(map.file());
    FileSafety safety = new FileSafety(session);
    String unsafe = safety.ofMap(map.file());
    if (unsafe != null) {
      session.trace(38, 2, "\tunsafe map file: " + FileSafety.number(unsafe) + "\n");
      return map.has(MapFlag.OPTIONAL)
          ? Opening.failed(unsafe)
          : error(
              session,
              "text map \""
                  + map.name()
                  + "\": unsafe map file "
                  + map.file()
                  + safety.afterText(unsafe, status));
    }
    Integer key = column(session, 'k', map.keyColumn());
    Integer value = key == null ? null : column(session, 'v', map.valueColumn());
    if (value == null) {
      return Opening.FAILED;
    }
    String delimiter = map.delimiter() == 0 ? "(white space)" : String.valueOf(map.delimiter());
    session.trace(
        38,
        2,
        "text_map_open(" + map.name() + ", " + map.file() + "): delimiter = " + delimiter + "\n");
    return read(session, state, status, new TextTable(key, value, map.delimiter()));
  }

  private Integer column(Session session, char flag, String text) {
    if (text == null) {
      return 0;
    }
    int number = 0;
    int digits = 0;
    while (digits < text.length() && Character.digit(text.charAt(digits), 10) >= 0) {
      number = Math.min(1 << 20, number * 10 + Character.digit(text.charAt(digits++), 10));
    }
    if (digits > 0) {
      return number;
    }
    error(
        session,
        "text map \""
            + settings().name()
            + "\", file "
            + settings().file()
            + ": -"
            + flag
            + " should specify a number, not "
            + text);
    return null;
  }

  private Opening read(Session session, MapState state, FileStatus status, TextTable table) {
    if (status.size() > LARGEST_IN_MEMORY) {
      state.resource(table);
      return Opening.DONE;
    }
    FileAccess files = session.world().files();
    Index index = shared;
    if (index == null || index.files != files || !index.status.equals(status)) {
      try (InputStream lines = lines(session)) {
        index = new Index(files, status, table.index(lines));
      } catch (IOException failed) {
        return Opening.failed(failed.getMessage());
      }
      shared = index;
    }
    state.resource(index.values);
    return Opening.DONE;
  }

  private InputStream lines(Session session) throws IOException {
    return Channels.newInputStream(session.world().files().open(settings().file()));
  }

  @Override
  MapAnswer find(String key, List<String> arguments, Session session, MapState state) {
    if (session.debug().at(38, 20)) {
      session.listener().debug("text_map_lookup(" + settings().name() + ", " + key + ")\n");
    }
    String found;
    if (state.resource() instanceof TextTable table) {
      try (InputStream lines = lines(session)) {
        found = table.find(lines, key);
      } catch (IOException failed) {
        return MapAnswer.TEMPORARY_FAILURE;
      }
    } else {
      Map<String, String> values = state.resource();
      found = values.get(AsciiCase.lower(key));
    }
    if (found == null) {
      return MapAnswer.NOT_FOUND;
    }
    return MapAnswer.found(
        settings().has(MapFlag.MATCH_ONLY)
            ? MapValue.of(key, null, settings().append(), session)
            : MapValue.of(found, arguments, settings().append(), session));
  }

  private static Opening error(Session session, String message) {
    session.error(ExitStatus.SOFTWARE, message);
    return Opening.FAILED;
  }
}
