// SPDX-License-Identifier: Apache-2.0
package dev.mcc.rewrite.load;

import dev.mcc.rewrite.Program;
import dev.mcc.rewrite.Ruleset;
import dev.mcc.rewrite.Rulesets;
import dev.mcc.source.SourceFile;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeSet;

public final class ShowProgram {
  public static void main(String[] args) throws Exception {
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.ISO_8859_1);
    for (String arg : args) {
      if (args.length > 1) out.println("##### " + arg);
      long t=System.nanoTime();
      Program p = LoadedWorld.load(SourceFile.of("FILE", Files.readAllBytes(Path.of(arg))), Map.of("/x/file", "a\nb c\n#d\n e\n"));
      if (System.getenv("T") != null) { System.err.println((System.nanoTime()-t)/1e6); continue; }
      ProgramView v = new ProgramView(p);
      out.print(v.messages());
      out.println("rc " + p.exitStatus());
      out.print(v.mailers());
      for (int i = 0; i < Rulesets.MAX; i++) {
        Ruleset r = p.rulesets().get(i);
        if (r != null) { out.println("=S" + r.name()+" "+i); out.print(v.rules(r)); }
      }
      for (int id = 0; id < 256; id++) {
        if (p.macros().get(id) != null) out.println("$" + p.macroNames().spelling(id) + " " + v.macro(id));
        if (!p.classes().words(id).isEmpty()) out.println("$=" + p.macroNames().spelling(id) + " " + new TreeSet<>(p.classes().words(id)));
      }
    }
    out.flush();
  }
}
