// SPDX-License-Identifier: Apache-2.0
package dev.mcc.map;

import dev.mcc.map.db.Database;
import dev.mcc.rewrite.AsciiCase;
import dev.mcc.rewrite.ExitStatus;
import dev.mcc.rewrite.MapAnswer;
import dev.mcc.rewrite.Session;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A map in a database file: classes hash, btree, cdb and dbm. */
class DatabaseMap extends DeclaredMap {
  /** Longer keys are cut (a trial on the real program). */
  private static final int LONGEST_KEY = 256;

  private final DatabaseFile file;

  DatabaseMap(MapSettings settings, DatabaseKind kind, boolean textBeside) {
    super(settings);
    this.file = new DatabaseFile(settings, kind, textBeside);
  }

  @Override
  Opening openFor(Session session, MapState state) {
    return openFile(session, state, settings().has(MapFlag.OPTIONAL));
  }

  final Opening openFile(Session session, MapState state, boolean silent) {
    return file.open(session, state, silent);
  }

  @Override
  MapAnswer find(String key, List<String> arguments, Session session, MapState state) {
    if (session.debug().at(38, 20)) {
      session.listener().debug("db_map_lookup(" + settings().name() + ", " + key + ")\n");
    }
    String cut = key.length() > LONGEST_KEY ? key.substring(0, LONGEST_KEY) : key;
    String folded = settings().has(MapFlag.NO_FOLD) ? cut : AsciiCase.lower(cut);
    String found;
    try {
      found = get(state, folded);
    } catch (IOException failed) {
      session.error(ExitStatus.OSERR, "db_map_lookup: get (" + key + "): " + failed.getMessage());
      return MapAnswer.TEMPORARY_FAILURE;
    }
    if (found == null) {
      return MapAnswer.NOTHING;
    }
    String append = settings().append();
    return MapAnswer.found(
        settings().has(MapFlag.MATCH_ONLY)
            ? MapValue.of(key, null, append, session)
            : MapValue.of(found, arguments, append, session));
  }

  /** The first kind of key that is found, with or without a NUL, is the kind of all of them. */
  private static String get(MapState state, String key) throws IOException {
    Database database = state.resource();
    if (state.has(MapFlag.TRY_WITHOUT_NULL)) {
      Optional<String> found = database.get(key);
      if (found.isPresent()) {
        state.clear(MapFlag.TRY_WITH_NULL);
        return untilNull(found.get());
      }
    }
    if (state.has(MapFlag.TRY_WITH_NULL) && database.mayEndKeysInNull()) {
      Optional<String> found = database.get(key + '\0');
      if (found.isPresent()) {
        state.clear(MapFlag.TRY_WITHOUT_NULL);
        return untilNull(found.get());
      }
    }
    return null;
  }

  private static String untilNull(String value) {
    int end = value.indexOf('\0');
    return end < 0 ? value : value.substring(0, end);
  }

  @Override
  void closing(Session session, MapState state) {
    if (session.debug().at(38, 9)) {
      session
          .listener()
          .debug(
              String.format(
                  Locale.ROOT,
                  "db_map_close(%s, %s, %x)\n",
                  settings().name(),
                  settings().file(),
                  state.flags()));
    }
  }
}
