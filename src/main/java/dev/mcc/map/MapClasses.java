// SPDX-License-Identifier: Apache-2.0
package dev.mcc.map;

import dev.mcc.rewrite.ExitStatus;
import dev.mcc.rewrite.LookupMap;
import dev.mcc.rewrite.MapFactory.Problem;
import dev.mcc.rewrite.MapFactory.Scope;
import java.util.ArrayList;
import java.util.List;

/** The map classes by name: how the arguments of each are read, and what they make. */
final class MapClasses {
  private final MapPolicy policy;
  private final Scope scope;

  MapClasses(MapPolicy policy, Scope scope) {
    this.policy = policy;
    this.scope = scope;
  }

  /**
   * Makes a map.
   *
   * @return null if there is no such class; a map that cannot be opened if its arguments are wrong
   */
  LookupMap make(String arguments, SettingsBuilder map, List<Problem> problems) {
    return switch (map.mapClass()) {
      case "hash" -> database(arguments, map, DatabaseKind.HASH, problems);
      case "btree" -> database(arguments, map, DatabaseKind.BTREE, problems);
      case "text", "stab", "implicit", "switch", "program", "userdb", "socket" ->
          withFile(arguments, map, problems);
      case "null", "user" -> {
        FlagParser.parse(arguments, map, false, problems);
        map.set(MapFlag.VALID);
        yield map.mapClass().equals("null") ? new NullMap(map.build()) : new UserMap(map.build());
      }
      case "sequence" -> sequence(arguments, map, problems);
      case "dequote", "arith", "macro", "arpa" -> {
        DequoteMap.parse(arguments, map);
        map.set(MapFlag.VALID);
        yield withoutFlags(map.build());
      }
      case "host" -> {
        HostMap.parse(arguments, map, problems);
        map.set(MapFlag.VALID);
        yield new HostMap(map.build());
      }
      case "dns" -> DnsMap.parse(arguments, map, problems);
      case "bestmx" -> {
        FlagParser.parse(arguments, map, false, problems);
        map.set(MapFlag.VALID);
        yield new BestMxMap(map.build());
      }
      case "ldap" -> new LdapFlags(map, scope, problems).read(arguments);
      case "regex" -> new RegexDeclaration(map, scope, problems).read(arguments);
      case "syslog" -> SyslogMap.parse(arguments, map, problems);
      case "nis", "nisplus" -> network(arguments, map, problems);
      case "hesiod", "netinfo", "ph", "nsd" ->
          policy.everyClass() ? network(arguments, map, problems) : null;
      case "cdb" ->
          policy.everyClass() ? database(arguments, map, DatabaseKind.CDB, problems) : null;
      case "dbm" ->
          policy.everyClass() ? database(arguments, map, DatabaseKind.DBM, problems) : null;
      default -> null;
    };
  }

  private static LookupMap withoutFlags(MapSettings map) {
    return switch (map.mapClass()) {
      case "dequote" -> new DequoteMap(map);
      case "arith" -> new ArithMap(map);
      case "macro" -> new MacroMap(map);
      default -> new ArpaMap(map);
    };
  }

  private LookupMap database(
      String arguments, SettingsBuilder map, DatabaseKind kind, List<Problem> problems) {
    if (FlagParser.parse(arguments, map, true, problems)) {
      map.set(MapFlag.VALID);
    }
    return new DatabaseMap(map.build(), kind, policy.textBeside());
  }

  private LookupMap withFile(String arguments, SettingsBuilder map, List<Problem> problems) {
    if (FlagParser.parse(arguments, map, true, problems)) {
      map.set(MapFlag.VALID);
    }
    MapSettings settings = map.build();
    return switch (settings.mapClass()) {
      case "text" -> new TextMap(settings);
      case "stab" -> new StabMap(settings);
      case "implicit" -> new ImplicitMap(settings, policy.textBeside());
      case "switch" -> new SwitchMap(settings);
      case "program" -> new ProgramMap(settings);
      case "socket" -> new SocketMap(settings);
      default -> new UserdbMap(settings, policy.textBeside());
    };
  }

  private LookupMap network(String arguments, SettingsBuilder map, List<Problem> problems) {
    if (FlagParser.parse(arguments, map, true, problems)) {
      map.set(MapFlag.VALID);
    }
    MapSettings settings = map.build();
    return new NisMap(settings, policy.dumps().get(settings.mapClass() + " " + settings.file()));
  }

  private LookupMap sequence(String arguments, SettingsBuilder map, List<Problem> problems) {
    if (scope.debug().at(38, 2)) {
      scope.debug("seq_map_parse(" + map.name() + ", " + arguments + ")\n");
    }
    List<LookupMap> members = new ArrayList<>();
    ArgumentText text = new ArgumentText(arguments);
    for (text.skipSpaces(); text.peek() != 0; text.skipSpaces()) {
      boolean flag = text.peek() == '-';
      String word = text.word();
      String name = flag ? word.substring(1) : word;
      LookupMap member = scope.map(name);
      if (member == null) {
        problems.add(
            new Problem(
                ExitStatus.SOFTWARE,
                "Sequence map " + map.name() + ": unknown member map " + name));
      } else {
        members.add(member);
      }
    }
    map.set(MapFlag.VALID);
    return new SequenceMap(map.build(), members);
  }
}
