// SPDX-License-Identifier: Apache-2.0
package dev.mcc.cli;

import dev.mcc.facts.Catalogue;
import dev.mcc.tree.BundledTree;
import dev.mcc.tree.DirectoryTree;
import dev.mcc.tree.Tree;
import dev.mcc.tree.TreeDefinitions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The options that say which trees the catalogue is made from. */
final class TreeOptions {
  @Spec(Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--tree",
      paramLabel = "DIR",
      description = "Show the files of the template tree in DIR instead of the one built in.")
  private String tree;

  @Option(
      names = "--overlay",
      paramLabel = "DIR",
      description =
          "Show the feature/, ostype/, mailer/, domain/ and hack/ files in DIR, too. Repeatable;"
              + " the first wins.")
  private List<Path> overlays = List.of();

  /** The catalogue of these trees. */
  Catalogue catalogue() {
    List<Tree> trees = new ArrayList<>();
    for (Path overlay : overlays) {
      if (!Files.isDirectory(overlay)) {
        throw new ParameterException(spec.commandLine(), "no directory " + overlay);
      }
      trees.add(new DirectoryTree(overlay.toString()));
    }
    BundledTree bundled = new BundledTree();
    if (tree == null) {
      trees.add(bundled);
    } else if (DirectoryTree.isTree(Path.of(tree))) {
      trees.add(new DirectoryTree(tree));
    } else {
      throw new ParameterException(
          spec.commandLine(), "no template tree in " + tree + ": it has no m4/cf.m4");
    }
    return Catalogue.of(TreeDefinitions.of(trees, bundled));
  }
}
