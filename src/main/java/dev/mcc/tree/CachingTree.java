// SPDX-License-Identifier: Apache-2.0
package dev.mcc.tree;

import dev.mcc.cf.CfTemplates;
import dev.mcc.mc.McTokenizer;
import dev.mcc.source.Lexemes;
import dev.mcc.source.SourceFile;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

/** Keeps what was read from a tree. */
abstract class CachingTree implements Tree {
  private static final String TEMPLATES = "cf-templates/";

  private final Map<String, SourceFile> files = new HashMap<>();
  private final Map<SourceFile, Lexemes> lexemes = new IdentityHashMap<>();
  private CfTemplates templates;

  /** The content of a file; null when there is none. */
  abstract byte[] read(String path);

  @Override
  public final synchronized SourceFile find(String path) {
    if (files.containsKey(path)) {
      return files.get(path);
    }
    byte[] content = read(path);
    SourceFile file = content == null ? null : SourceFile.of(root() + path, content).asLibrary();
    files.put(path, file);
    return file;
  }

  @Override
  public final synchronized Lexemes lexemes(SourceFile file) {
    return lexemes.computeIfAbsent(file, McTokenizer::tokenize);
  }

  @Override
  public final synchronized CfTemplates templates() {
    if (templates == null && find("m4/proto.m4") == null) {
      templates = new CfTemplates(name -> find(TEMPLATES + name));
    }
    return templates;
  }
}
