// SPDX-License-Identifier: Apache-2.0
package dev.mcc.cli;

import dev.mcc.testmode.TestMode;
import dev.mcc.testmode.TranscriptBuffer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.reader.impl.DefaultParser;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/**
 * Address test mode on a terminal: a line editor with history and completion, and colour. What is
 * said is the same as from a pipe.
 */
final class BtShell {
  private static final String PROMPT = "> ";

  private final TestMode mode;
  private final TranscriptBuffer out;

  /**
   * A shell around a test mode.
   *
   * @param out where the test mode writes; has no stream of its own
   */
  BtShell(TestMode mode, TranscriptBuffer out) {
    this.mode = mode;
    this.out = out;
  }

  /**
   * Reads and runs commands until there are no more.
   *
   * @throws IOException if the terminal cannot be used
   */
  void run() throws IOException {
    // The provider that needs no native library: it asks stty.
    try (Terminal terminal =
        TerminalBuilder.builder().system(true).provider("exec").dumb(true).build()) {
      mode.greet();
      print(terminal);
      LineReader reader = reader(terminal);
      while (!mode.finished()) {
        String line;
        try {
          line = reader.readLine(PROMPT);
        } catch (UserInterruptException e) {
          continue;
        } catch (EndOfFileException e) {
          return;
        }
        mode.execute(
            new String(line.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
        print(terminal);
      }
    }
  }

  private LineReader reader(Terminal terminal) throws IOException {
    // Quotes, backslashes and exclamation marks belong to addresses.
    DefaultParser parser = new DefaultParser();
    parser.setEscapeChars(null);
    parser.setQuoteChars(new char[0]);
    Path history = historyFile();
    LineReaderBuilder builder =
        LineReaderBuilder.builder()
            .terminal(terminal)
            .appName("mcc")
            .parser(parser)
            .completer(new BtCompleter(mode.session()))
            .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
            .option(LineReader.Option.HISTORY_INCREMENTAL, true);
    if (history != null) {
      builder.variable(LineReader.HISTORY_FILE, history);
    }
    return builder.build();
  }

  /** The file of the history by the XDG rules; null if there is no place for it. */
  private static Path historyFile() {
    String state = System.getenv("XDG_STATE_HOME");
    String home = System.getenv("HOME");
    if ((state == null || state.isEmpty()) && (home == null || home.isEmpty())) {
      return null;
    }
    Path folder =
        state == null || state.isEmpty()
            ? Path.of(home, ".local", "state", "mcc")
            : Path.of(state, "mcc");
    try {
      Files.createDirectories(folder);
      return folder.resolve("bt-history");
    } catch (IOException e) {
      // A home that cannot be written to: there is no history then, and all else works.
      return null;
    }
  }

  private void print(Terminal terminal) {
    String text = out.take();
    if (!text.isEmpty()) {
      boolean open = !text.endsWith("\n");
      terminal
          .writer()
          .print(
              BtColours.of(
                      new String(
                          text.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8))
                  .toAnsi(terminal));
      if (open) {
        // A prompt at the start of a line can be edited.
        terminal.writer().println();
      }
      terminal.flush();
    }
  }
}
