// SPDX-License-Identifier: Apache-2.0
package dev.mcc.cf.read;

import dev.mcc.cf.grammar.CfLexer;
import dev.mcc.cf.grammar.CfParser;
import dev.mcc.cf.syntax.CfFile;
import dev.mcc.source.SourceFile;
import java.nio.ByteBuffer;
import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.CodePointBuffer;
import org.antlr.v4.runtime.CodePointCharStream;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.atn.PredictionMode;

/**
 * Reads {@code sendmail.cf} by {@code grammar/CfParser.g4}. Any bytes are a file: what is no line
 * of the language is a line of its own kind, so there are no syntax errors here. What the program
 * thinks of a line is found out by whoever executes it.
 */
public final class CfReader {
  /** The grammar makes no difference between the characters from here upwards. */
  private static final int HIGHEST = 127;

  private CfReader() {}

  /**
   * All lines of a file.
   *
   * @param source the file; may be empty
   */
  public static CfFile read(SourceFile source) {
    CfLexer lexer = new CfLexer(characters(source));
    lexer.removeErrorListeners();
    CfParser parser = new CfParser(new CommonTokenStream(lexer));
    parser.removeErrorListeners();
    // Every text is in the language: an error here is one of ours.
    parser.setErrorHandler(new BailErrorStrategy());
    parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
    return new SyntaxBuilder(source).file(parser.file());
  }

  /** ANTLR's decision tables cover ASCII; what lies above takes a slow way, so it is folded. */
  private static CharStream characters(SourceFile source) {
    String text = source.text();
    byte[] folded = new byte[text.length()];
    for (int i = 0; i < folded.length; i++) {
      folded[i] = (byte) Math.min(text.charAt(i), HIGHEST);
    }
    return CodePointCharStream.fromBuffer(
        CodePointBuffer.withBytes(ByteBuffer.wrap(folded)), source.name());
  }
}
