// SPDX-License-Identifier: Apache-2.0
package dev.mcc.map;

import dev.mcc.rewrite.AsciiCase;
import dev.mcc.rewrite.ExitStatus;
import dev.mcc.rewrite.LookupMap;
import dev.mcc.rewrite.MapFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** All map classes. */
public final class StandardMaps implements MapFactory {
  private final MapPolicy policy;

  /** Maps under a policy; {@link MapPolicy#REAL} for those of the real program. */
  public StandardMaps(MapPolicy policy) {
    this.policy = policy;
  }

  @Override
  public List<LookupMap> builtIn(Scope scope) {
    return List.of(HostMap.builtIn());
  }

  @Override
  public Declaration declare(String definition, Scope scope) {
    return declare(definition, scope, 0);
  }

  /** The same for a map with these flags before its own. */
  Declaration declare(String definition, Scope scope, int flags) {
    ArgumentText text = new ArgumentText(definition);
    text.skipSpaces();
    String name = text.name("_.");
    text.next();
    text.skipSpaces();
    String mapClass = AsciiCase.lower(text.name(""));
    text.next();
    text.skipSpaces();
    if (name.isEmpty()) {
      return refused("readcf: config K line: no map name");
    }
    if (mapClass.isEmpty()) {
      return refused("readcf: config K line, map " + name + ": no map class");
    }
    return declare(name, mapClass, text.rest(), scope, flags);
  }

  private Declaration declare(
      String name, String mapClass, String arguments, Scope scope, int flags) {
    LookupMap before = scope.map(name);
    SettingsBuilder map =
        before instanceof DeclaredMap declared
            ? new SettingsBuilder(declared.settings(), name, mapClass)
            : new SettingsBuilder(name, mapClass);
    map.set(flags);
    List<Problem> problems = new ArrayList<>();
    LookupMap made = new MapClasses(policy, scope).make(arguments, map, problems);
    if (made == null) {
      return refused("readcf: map " + name + ": class " + mapClass + " not available");
    }
    if (scope.debug().at(37, 5) && made instanceof DeclaredMap declared) {
      scope.debug(shown(declared.settings()));
    }
    return new Declaration(made, problems);
  }

  private static Declaration refused(String message) {
    return new Declaration(null, List.of(new Problem(ExitStatus.SOFTWARE, message)));
  }

  /** What debugging level 37.5 prints of a declaration. */
  private static String shown(MapSettings map) {
    return String.format(
        Locale.ROOT,
        "map %s, class %s, flags %x, file %s,\n\tapp %s, domain %s, rebuild %s\n",
        map.name(),
        map.mapClass(),
        map.flags(),
        orNull(map.file()),
        orNull(map.append()),
        "(null)",
        orNull(map.rebuild()));
  }

  private static String orNull(String text) {
    return text == null ? "(null)" : text;
  }

  @Override
  public List<Declaration> declareAliases(String files, Scope scope) {
    return new AliasFiles(this, scope).declare(files);
  }

  @Override
  public List<Declaration> atEnd(Scope scope) {
    return new AliasDefaults(policy, scope).atEnd();
  }
}
