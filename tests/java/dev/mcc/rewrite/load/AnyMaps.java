// SPDX-License-Identifier: Apache-2.0
package dev.mcc.rewrite.load;

import dev.mcc.rewrite.LookupMap;
import dev.mcc.rewrite.MapAnswer;
import dev.mcc.rewrite.MapFactory;
import dev.mcc.rewrite.Session;
import java.util.List;

/** Takes every declaration of a map and finds nothing in any. */
final class AnyMaps implements MapFactory {
  /** A map that is declared and empty. */
  record Empty(String name, String mapClass) implements LookupMap {
    @Override
    public MapAnswer lookup(String key, List<String> arguments, Session session) {
      return MapAnswer.NOT_FOUND;
    }
  }

  @Override
  public List<LookupMap> builtIn(Scope scope) {
    return List.of();
  }

  @Override
  public Declaration declare(String definition, Scope scope) {
    String[] words = definition.strip().split("\\s+", 3);
    if (words.length < 2) {
      return new Declaration(null, List.of());
    }
    return new Declaration(new Empty(words[0], words[1]), List.of());
  }

  @Override
  public List<Declaration> declareAliases(String files, Scope scope) {
    return List.of();
  }
}
