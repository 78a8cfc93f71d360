// SPDX-License-Identifier: Apache-2.0
package dev.mcc.cli;

import dev.mcc.diag.Diagnostics;
import dev.mcc.source.SourceFile;
import dev.mcc.tree.BundledTree;
import dev.mcc.tree.CompileRequest;
import dev.mcc.tree.CompileResult;
import dev.mcc.tree.Compiler;
import java.nio.file.Path;

/** A {@code .mc} that is compiled with the bundled tree on the way to something else. */
final class Compilation {
  private final Streams streams;
  private CompileResult compiled;
  private String name;

  Compilation(Streams streams) {
    this.streams = streams;
  }

  /** Compiles; what it has to say is the answer. */
  Diagnostics run(SourceFile source, Path file) {
    name = source.name().substring(0, source.name().length() - "mc".length()) + "cf";
    compiled =
        new Compiler(new LiveWorld(streams, null))
            .compile(
                CompileRequest.of(source, file.toAbsolutePath().getParent(), new BundledTree()));
    return compiled.diagnostics();
  }

  /** The outcome with its provenance. */
  CompileResult compiled() {
    return compiled;
  }

  /** The {@code .cf}; null if there were errors. */
  SourceFile result() {
    return compiled.ok() ? SourceFile.ofText(name, compiled.output().text()) : null;
  }
}
