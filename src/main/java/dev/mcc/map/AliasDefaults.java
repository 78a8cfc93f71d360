// SPDX-License-Identifier: Apache-2.0
package dev.mcc.map;

import dev.mcc.dns.ServiceSwitch;
import dev.mcc.rewrite.MapFactory.Declaration;
import dev.mcc.rewrite.MapFactory.Problem;
import dev.mcc.rewrite.MapFactory.Scope;
import java.util.ArrayList;
import java.util.List;

/**
 * The maps that hold aliases in every configuration: the switch {@code aliases}, and a map for each
 * method that the service switch lists for it.
 */
final class AliasDefaults {
  private final MapPolicy policy;
  private final Scope scope;

  AliasDefaults(MapPolicy policy, Scope scope) {
    this.policy = policy;
    this.scope = scope;
  }

  /** What is there at the end although nobody has declared it. */
  List<Declaration> atEnd() {
    List<Declaration> made = new ArrayList<>();
    List<String> methods = ServiceSwitch.of(scope).methods("aliases");
    for (String method : methods) {
      String name = "aliases." + method;
      if (scope.map(name) == null) {
        switch (method) {
          case "files" -> add(made, "null", name, "");
          case "nis" -> add(made, "nis", name, "mail.aliases");
          case "nisplus" -> add(made, "nisplus", name, "-kalias -vexpansion mail_aliases.org_dir");
          default -> {
            // Only those are known to hold aliases.
          }
        }
      }
    }
    if (scope.map("aliases") == null) {
      add(made, "switch", "aliases", "aliases");
    }
    return made;
  }

  private void add(List<Declaration> made, String mapClass, String name, String arguments) {
    List<Problem> problems = new ArrayList<>();
    SettingsBuilder map = new SettingsBuilder(name, mapClass);
    made.add(
        new Declaration(new MapClasses(policy, scope).make(arguments, map, problems), problems));
  }
}
