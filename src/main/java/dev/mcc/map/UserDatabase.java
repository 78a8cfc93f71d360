// SPDX-License-Identifier: Apache-2.0
package dev.mcc.map;

import dev.mcc.rewrite.MapAnswer;
import dev.mcc.rewrite.Session;
import java.util.ArrayList;
import java.util.List;

/**
 * The databases of option UserDatabaseSpec: btree files whose keys are a user, a colon and the name
 * of a field.
 */
final class UserDatabase {
  private final boolean textBeside;

  UserDatabase(boolean textBeside) {
    this.textBeside = textBeside;
  }

  /** The value of a user's field in the first database that has it; null if none has. */
  String find(String user, String field, Session session, MapState state) {
    if (state.resource() == null) {
      state.resource(databases(session));
    }
    List<DatabaseMap> databases = state.resource();
    for (DatabaseMap database : databases) {
      MapAnswer answer = database.ask(user + ":" + field, List.of(), session);
      if (answer.value() != null) {
        return answer.value();
      }
    }
    return null;
  }

  private List<DatabaseMap> databases(Session session) {
    List<DatabaseMap> databases = new ArrayList<>();
    String option = session.program().options().text("UserDatabaseSpec");
    for (String path : (option == null ? "" : option).split("[, \t]+")) {
      if (!path.startsWith("/")) {
        continue;
      }
      SettingsBuilder map = new SettingsBuilder("userdb", "btree");
      map.set(MapFlag.VALID | MapFlag.OPTIONAL | MapFlag.TRY_WITHOUT_NULL | MapFlag.TRY_WITH_NULL);
      map.file = path;
      databases.add(new DatabaseMap(map.build(), DatabaseKind.BTREE, textBeside));
    }
    return databases;
  }
}
