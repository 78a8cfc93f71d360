// SPDX-License-Identifier: Apache-2.0
package dev.mcc.map;

import dev.mcc.rewrite.AsciiCase;
import dev.mcc.rewrite.ExitStatus;
import dev.mcc.rewrite.MapAnswer;
import dev.mcc.rewrite.Session;
import dev.mcc.rewrite.world.Users.User;
import java.util.ArrayList;
import java.util.List;

/** Class user: the password file. */
final class UserMap extends DeclaredMap {
  private static final List<String> COLUMNS =
      List.of("name", "passwd", "uid", "gid", "gecos", "dir", "shell");

  UserMap(MapSettings settings) {
    super(settings);
  }

  @Override
  Opening openFor(Session session, MapState state) {
    if (session.debug().at(38, 2)) {
      session.listener().debug("user_map_open(" + settings().name() + ", 0)\n");
    }
    String column = settings().valueColumn();
    if (column != null && !COLUMNS.contains(AsciiCase.lower(column))) {
      session.error(
          ExitStatus.SOFTWARE, "User map " + settings().name() + ": unknown column name " + column);
      return Opening.FAILED;
    }
    return Opening.DONE;
  }

  @Override
  MapAnswer find(String key, List<String> arguments, Session session, MapState state) {
    if (session.debug().at(38, 20)) {
      session.listener().debug("user_map_lookup(" + settings().name() + ", " + key + ")\n");
    }
    User user = session.world().users().find(key);
    List<String> values = arguments;
    if (user == null) {
      String folded = AsciiCase.lower(key);
      user = session.world().users().find(folded);
      values = new ArrayList<>(arguments);
      values.set(0, folded);
    }
    if (user == null) {
      return new MapAnswer(null, ExitStatus.NOUSER);
    }
    String append = settings().append();
    return MapAnswer.found(
        settings().has(MapFlag.MATCH_ONLY)
            ? MapValue.of(user.name(), null, append, session)
            : MapValue.of(column(user), values, append, session));
  }

  private String column(User user) {
    String column = settings().valueColumn() == null ? "name" : settings().valueColumn();
    return switch (AsciiCase.lower(column)) {
      case "passwd" -> "x";
      case "uid" -> Integer.toString(user.uid());
      case "gid" -> Integer.toString(user.gid());
      case "gecos" -> fullName(user);
      case "dir" -> user.home();
      case "shell" -> user.shell();
      default -> user.name();
    };
  }

  /** The gecos field without what follows the name; an ampersand stands for the login name. */
  private static String fullName(User user) {
    StringBuilder name = new StringBuilder();
    String field = user.fullName();
    for (int i = field.startsWith("*") ? 1 : 0; i < field.length(); i++) {
      char c = field.charAt(i);
      if (c == ',' || c == ';' || c == '%') {
        break;
      }
      if (c == '&' && !user.name().isEmpty()) {
        String login = user.name();
        name.append(Character.toUpperCase(login.charAt(0))).append(login.substring(1));
      } else {
        name.append(c);
      }
    }
    return name.toString();
  }
}
