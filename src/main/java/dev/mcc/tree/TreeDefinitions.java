// SPDX-License-Identifier: Apache-2.0
package dev.mcc.tree;

import dev.mcc.facts.Definition;
import dev.mcc.facts.DefinitionKind;
import dev.mcc.facts.HeaderReader;
import dev.mcc.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What the files of trees define, by the headers of the files. */
public final class TreeDefinitions {
  private TreeDefinitions() {}

  /**
   * The definitions of several trees, each kind in alphabetical order. Of files with the same name
   * the one of the earlier tree counts, as in a compilation.
   *
   * @param trees where to look, first the most important
   * @param reference the tree that tells what a file is about that has no header itself, such as
   *     one of a classic tree
   */
  public static List<Definition> of(List<Tree> trees, Tree reference) {
    List<Definition> all = new ArrayList<>();
    for (DefinitionKind kind : DefinitionKind.values()) {
      Map<String, Definition> found = new TreeMap<>();
      for (Tree tree : trees) {
        for (String name : tree.names(kind.folder())) {
          if (!found.containsKey(name)) {
            read(tree, reference, kind, name).ifPresent(each -> found.put(name, each));
          }
        }
      }
      all.addAll(found.values());
    }
    return List.copyOf(all);
  }

  private static Optional<Definition> read(
      Tree tree, Tree reference, DefinitionKind kind, String name) {
    Optional<Definition> own = read(tree, kind, name);
    boolean silent = own.isPresent() && own.get().meaning().isEmpty();
    return silent ? read(reference, kind, name).or(() -> own) : own;
  }

  private static Optional<Definition> read(Tree tree, DefinitionKind kind, String name) {
    // A folder may have such a name, too.
    SourceFile file = tree.find(kind.folder() + "/" + name + ".m4");
    return Optional.ofNullable(file)
        .map(each -> HeaderReader.read(kind, name, each.text()).definition());
  }
}
