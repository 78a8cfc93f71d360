// SPDX-License-Identifier: Apache-2.0
package dev.mcc.map;

import dev.mcc.rewrite.AsciiCase;
import dev.mcc.rewrite.ExitStatus;
import dev.mcc.rewrite.LookupMap;
import dev.mcc.rewrite.MapFactory.Declaration;
import dev.mcc.rewrite.MapFactory.Problem;
import dev.mcc.rewrite.MapFactory.Scope;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Splits the value of option {@code AliasFile} into the maps that it declares: {@code file} or
 * {@code class:file}, separated by commas; they are called Alias0, Alias1 and so on. (Trials on the
 * real program with every class.)
 */
final class AliasFiles {
  /** Classes that exist and cannot hold aliases. */
  private static final Set<String> UNFIT =
      Set.of(
          "regex", "arith", "macro", "dequote", "user", "host", "dns", "bestmx", "syslog",
          "userdb");

  private static final String DEFAULT_CLASS = "implicit";
  private static final String DEFAULT_FILE = "aliases";
  private static final String NAME = "Alias";
  private static final String FILES = "aliases.files";
  private static final String NOT_AVAILABLE = " not available";

  /** The schema for aliases that the configuration guide documents. */
  private static final String LDAP_SCHEMA =
      "-k (&(objectClass=sendmailMTAAliasObject)(sendmailMTAAliasGrouping=aliases)"
          + "(sendmailMTAKey=%0)) -v sendmailMTAAliasValue,"
          + "sendmailMTAAliasSearch:FILTER:sendmailMTAMapObject,"
          + "sendmailMTAAliasURL:URL:sendmailMTAMapObject";

  private final StandardMaps maps;
  private final Scope scope;
  private final Map<String, LookupMap> made = new HashMap<>();

  AliasFiles(StandardMaps maps, Scope scope) {
    this.maps = maps;
    this.scope = scope;
  }

  List<Declaration> declare(String value) {
    List<Declaration> declarations = new ArrayList<>();
    String files = value.isEmpty() ? DEFAULT_FILE : value;
    List<String> parts = new ArrayList<>(List.of(files.split(",", -1)));
    if (parts.size() > 1 && parts.get(parts.size() - 1).isBlank()) {
      parts.remove(parts.size() - 1);
    }
    for (String file : parts) {
      Declaration declaration = one(file.strip());
      if (declaration.map() != null) {
        made.put(AsciiCase.lower(declaration.map().name()), declaration.map());
      }
      declarations.add(declaration);
    }
    declarations.add(sequence(declarations));
    return declarations;
  }

  /** All alias files together, those of earlier settings first. */
  private Declaration sequence(List<Declaration> declarations) {
    List<LookupMap> members = new ArrayList<>();
    LookupMap before = scope.map(FILES);
    if (before instanceof SequenceMap sequence) {
      members.addAll(sequence.declaredMembers());
    } else if (scope.debug().at(38, 2)) {
      scope.debug("seq_map_parse(" + FILES + ", )\n");
    }
    for (Declaration declaration : declarations) {
      if (declaration.map() != null) {
        members.add(declaration.map());
      }
    }
    LookupMap map = new SequenceMap(MapSettings.plain(FILES, "sequence"), members);
    return new Declaration(map, List.of());
  }

  private Declaration one(String file) {
    int colon = file.indexOf(':');
    boolean named = colon >= 0 && file.indexOf('/') != 0;
    String mapClass = named ? file.substring(0, colon) : DEFAULT_CLASS;
    String arguments = named ? file.substring(colon + 1) : file;
    if (mapClass.equals("ldap") && arguments.isBlank()) {
      arguments = LDAP_SCHEMA;
    }
    if (UNFIT.contains(AsciiCase.lower(mapClass))) {
      return refused("setalias: map class " + mapClass + " can't handle aliases");
    }
    if (mapClass.isEmpty()) {
      return refused("setalias: unknown alias class ");
    }
    Declaration declaration =
        maps.declare(NAME + number() + " " + mapClass + " " + arguments, scope, MapFlag.ALIAS);
    boolean unknown =
        declaration.map() == null
            && declaration.problems().stream().anyMatch(p -> p.text().endsWith(NOT_AVAILABLE));
    if (unknown) {
      return refused("setalias: unknown alias class " + mapClass);
    }
    return declaration.map() instanceof ImplicitMap implicit
        ? new Declaration(implicit.forAliases(), declaration.problems())
        : declaration;
  }

  /** The first number that no alias map has. */
  private int number() {
    int number = 0;
    while (scope.map(NAME + number) != null || made.containsKey(AsciiCase.lower(NAME + number))) {
      number++;
    }
    return number;
  }

  private static Declaration refused(String message) {
    return new Declaration(null, List.of(new Problem(ExitStatus.SOFTWARE, message)));
  }
}
