// SPDX-License-Identifier: Apache-2.0
package dev.mcc.tree;

import dev.mcc.facts.Target;
import dev.mcc.m4.Limits;
import dev.mcc.source.SourceFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What to compile, and with what.
 *
 * @param main the {@code .mc} file
 * @param neighbourhood the directory the file lies in, searched for site files; null for text
 *     without a place
 * @param tree the template tree
 * @param overlays directories with site files that win over the tree's, the first over the next
 * @param definitions macros defined before anything is read, in order; a null value undefines
 * @param submit true adds {@code FEATURE(`msp')} to a file that does not call it
 * @param target the program that the result is for, which must have everything that the file uses
 * @param stamp who built it, where and when, for the classic "built by" lines; null for none
 * @param roots directories that files may be read from, beside tree, overlays and neighbourhood;
 *     empty for everywhere
 * @param allowExec true runs syscmd and esyscmd and makes temporary files
 * @param limits bounds of the expansion
 */
public record CompileRequest(
    SourceFile main,
    Path neighbourhood,
    Tree tree,
    List<Path> overlays,
    Map<String, String> definitions,
    boolean submit,
    Target target,
    Stamp stamp,
    List<Path> roots,
    boolean allowExec,
    Limits limits) {
  /** Checks and copies. */
  public CompileRequest {
    Objects.requireNonNull(main);
    Objects.requireNonNull(tree);
    Objects.requireNonNull(target);
    Objects.requireNonNull(limits);
    overlays = List.copyOf(overlays);
    roots = List.copyOf(roots);
    definitions = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(definitions));
  }

  /** A file with a tree and nothing else. */
  public static CompileRequest of(SourceFile main, Path neighbourhood, Tree tree) {
    return new CompileRequest(
        main,
        neighbourhood,
        tree,
        List.of(),
        Map.of(),
        false,
        Target.DEFAULT,
        null,
        List.of(),
        false,
        Limits.COMPILE);
  }
}
