// SPDX-License-Identifier: Apache-2.0
package dev.mcc.fuzz;

import dev.mcc.cf.read.CfReader;
import dev.mcc.cf.syntax.CfFile;
import dev.mcc.rewrite.Program;
import dev.mcc.rewrite.RewriteFixture;
import dev.mcc.source.SourceFile;
import java.nio.charset.StandardCharsets;

/** Any bytes as a configuration: they are read, written back without a change, and loaded. */
public final class CfReaderFuzz {
  private CfReaderFuzz() {}

  /** One input. */
  public static void fuzzerTestOneInput(byte[] data) {
    String text = new String(data, StandardCharsets.ISO_8859_1);
    CfFile file = CfReader.read(SourceFile.ofText("fuzz.cf", text));
    if (!file.text().equals(text)) {
      throw new AssertionError("written back differently");
    }
    Program program = RewriteFixture.load(text);
    if (program.messages().stream().anyMatch(message -> message.diagnostic() == null)) {
      throw new AssertionError("a message without a diagnostic");
    }
  }
}
