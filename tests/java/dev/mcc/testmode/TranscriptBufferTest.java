// SPDX-License-Identifier: Apache-2.0
package dev.mcc.testmode;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import dev.mcc.rewrite.DebugLevels;
import dev.mcc.rewrite.MacroNames;
import dev.mcc.rewrite.TokenTable;
import dev.mcc.rewrite.Tokenizer;
import dev.mcc.rewrite.Workspace;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What bytes look like in a transcript, and how commands are read. */
class TranscriptBufferTest {
  private static String internal(String text) {
    MacroNames names = new MacroNames();
    names.assign("long", 0xa5);
    return new TranscriptBuffer(null).internal(text, names).toString();
  }

  @Test
  void internalTextIsShownAsTheRealProgramDoes() {
    assertEquals("plain $* $+ $1", internal("plain \u0090 \u0091 \u00951"));
    assertEquals("$&w ${long} $=w", internal("\u0082w \u0081\u00a5 \u0093w"));
    assertEquals("$&{long}", internal("\u0081&\u00a5"));
    assertEquals("a\\tb\\nc\\rd", internal("a\tb\nc\rd"));
    assertEquals("abc", internal("a\u0001b\u007fc"));
    assertEquals("caM-fM-iM- ", internal("ca\u00e6\u00e9\u00a0"));
    assertEquals("M-M-\\t", internal("\u0080\u0089"));
    assertEquals("$*", internal("\u0090"));
    assertEquals("$&", internal("\u0082"));
  }

  @Test
  void messagesHaveSevenBits() {
    assertEquals("<ai", new TranscriptBuffer(null).sevenBit("<a\u00e9").toString());
    assertEquals("a", new TranscriptBuffer(null).sevenBit("a\u0080b").toString());
  }

  @Test
  void plainTokensArriveInOrderUpToOneThatIsNot() {
    TokenTable tokens = new TokenTable(new Tokenizer(".@"));
    Workspace workspace = new Workspace();
    String[] texts = {"user", "@", "example", ".", "x".repeat(256), "org", "caf\u00e9", "z"};
    for (String text : texts) {
      workspace.add(tokens.token(text));
    }
    ByteArrayOutputStream arrived = new ByteArrayOutputStream();
    TranscriptBuffer out = new TranscriptBuffer(arrived);
    StringBuilder expected = new StringBuilder();
    for (int i = 0; i < 1000; i++) {
      assertEquals(6, out.plain(workspace, 0), "the token with a byte above 0x7f");
      assertEquals(workspace.size(), out.plain(workspace, 7));
      expected.append(" user @ example . ").append(texts[4]).append(" org z");
    }
    out.flush();
    assertEquals(expected.toString(), arrived.toString(StandardCharsets.ISO_8859_1));
  }

  @Test
  void tokensThatMayBeShownOtherwiseAreNotPlain() {
    TokenTable tokens = new TokenTable(new Tokenizer(".@"));
    for (String text : List.of("\"quoted\"", "back\\slash", "tab\t", "\u0090", "\u007f")) {
      Workspace workspace = new Workspace();
      workspace.add(tokens.token(text));
      assertEquals(0, new TranscriptBuffer(null).plain(workspace, 0), text);
    }
  }

  @Test
  void everythingArrivesInOrder() {
    ByteArrayOutputStream arrived = new ByteArrayOutputStream();
    TranscriptBuffer out = new TranscriptBuffer(arrived);
    ByteArrayOutputStream expected = new ByteArrayOutputStream();
    for (int i = 0; i < 30_000; i++) {
      out.raw("line ").number(i).put(' ').raw("x".repeat(i % 50)).end();
      expected.writeBytes(
          ("line " + i + " " + "x".repeat(i % 50) + "\n").getBytes(StandardCharsets.ISO_8859_1));
    }
    out.raw("y".repeat(200_000)).flush();
    expected.writeBytes("y".repeat(200_000).getBytes(StandardCharsets.ISO_8859_1));
    assertArrayEquals(expected.toByteArray(), arrived.toByteArray());
  }

  @Test
  void aClosedReaderIsNoticed() {
    TranscriptBuffer out =
        new TranscriptBuffer(
            new OutputStream() {
              @Override
              public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
              }
            });
    out.raw("x").flush();
    assertNotNull(out.failure());
    out.raw("y".repeat(1 << 18)).flush();
  }

  private static List<String> commands(String input) throws IOException {
    CommandReader reader =
        new CommandReader(new ByteArrayInputStream(input.getBytes(StandardCharsets.ISO_8859_1)));
    List<String> commands = new java.util.ArrayList<>();
    for (String next = reader.next(); next != null; next = reader.next()) {
      commands.add(next);
    }
    return commands;
  }

  @Test
  void linesAreReadInPieces() throws IOException {
    assertEquals(List.of("a", "", "b"), commands("a\n\nb"));
    assertEquals(List.of("x".repeat(2047), "y"), commands("x".repeat(2047) + "y\n"));
    assertEquals(List.of("x".repeat(2047), ""), commands("x".repeat(2047) + "\n"));
    assertEquals(List.of("a", "c"), commands("a\0b\nc\n"));
    assertEquals(List.of("\u00e9\r"), commands("\u00e9\r\n"));
    assertEquals(List.of(), commands(""));
  }

  @Test
  void debugArguments() {
    DebugLevels levels = new DebugLevels();
    DebugArguments.apply("21.12,60", levels);
    assertEquals(12, levels.level(21));
    assertEquals(1, levels.level(60));
    DebugArguments.apply("20-22.3,x,100.5,99999999999.1", levels);
    assertEquals(3, levels.level(20));
    assertEquals(3, levels.level(22));
    DebugArguments.apply("0-99.0", levels);
    assertEquals(0, levels.level(21));
    DebugArguments.apply("", levels);
    assertEquals(1, levels.level(0));
    assertEquals(1, levels.level(99));
  }

  @Test
  void classesInTheOrderOfTheSymbolTable() {
    assertEquals(
        List.of("one", "two", "a.b", "three"),
        SymbolOrder.sorted(List.of("one", "two", "three", "a.b")));
    assertEquals(
        List.of("mail.example.org", "mail", "localhost", "[127.0.0.1]"),
        SymbolOrder.sorted(List.of("mail", "mail.example.org", "localhost", "[127.0.0.1]")));
  }
}
