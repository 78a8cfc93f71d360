// SPDX-License-Identifier: Apache-2.0
package dev.mcc.cli;

import dev.mcc.rewrite.LookupMap;
import dev.mcc.rewrite.MapAnswer;
import dev.mcc.rewrite.MapFactory;
import dev.mcc.rewrite.Session;
import java.util.List;

final class Maps {
  record Empty(String name, String mapClass) implements LookupMap {
    @Override
    public MapAnswer lookup(String key, List<String> arguments, Session session) {
      return MapAnswer.NOT_FOUND;
    }
  }
  static MapFactory factory() {
    return new MapFactory() {
      @Override
      public List<LookupMap> builtIn(Scope scope) {
        return List.of(new Empty("host", "host"));
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
    };
  }
}
