// SPDX-License-Identifier: Apache-2.0
package dev.mcc.tree;

import dev.mcc.cf.CfTemplates;
import dev.mcc.source.Lexemes;
import dev.mcc.source.SourceFile;
import java.util.List;

/**
 * A template tree: the {@code m4/}, {@code feature/}, {@code ostype/}, {@code mailer/}, {@code
 * domain/}, {@code hack/} files that a {@code .mc} file names. Files are read once and kept; a tree
 * serves any number of compilations.
 */
public interface Tree {
  /** What {@code _CF_DIR_} is for this tree; ends with a slash. */
  String root();

  /**
   * The file at a path relative to the root, such as {@code feature/access_db.m4}; null when there
   * is none.
   */
  SourceFile find(String path);

  /**
   * The names, without {@code .m4}, of the files in a folder such as {@code feature}; for
   * suggestions.
   */
  List<String> names(String folder);

  /** The tokens of one of this tree's files, kept for the next compilation. */
  Lexemes lexemes(SourceFile file);

  /**
   * The templates of the {@code .cf}; null for a classic tree, whose m4 files print the {@code .cf}
   * themselves.
   */
  CfTemplates templates();
}
