// SPDX-License-Identifier: Apache-2.0
package dev.mcc.rewrite.load;

import dev.mcc.cf.syntax.LineText;
import java.util.Locale;

/** Executes {@code O} lines. */
final class OptionReader {
  private final LoadState state;

  OptionReader(LoadState state) {
    this.state = state;
  }

  /** Sets the option of a line. */
  void line(String line) {
    if (line.startsWith("O ")) {
      int equals = line.indexOf('=');
      String name = line.substring(2, equals < 0 ? line.length() : equals).trim();
      int value = equals < 0 ? line.length() : equals + 1;
      while (value < line.length() && LineText.isSpace(line.charAt(value))) {
        value++;
      }
      set(name, line.substring(value));
    }
  }

  private void set(String name, String value) {
    state.options.put(name.toLowerCase(Locale.ROOT), state.expanded(value));
  }
}
