// SPDX-License-Identifier: Apache-2.0
package dev.mcc.golden;

import java.util.List;
import java.util.Objects;

/**
 * One session of address test mode: a configuration and what is typed.
 *
 * @param name for reports
 * @param cf text of the configuration, a char per byte
 * @param options further options of the command line ({@code -d21.12}, {@code -OLogLevel=9})
 * @param commands the lines typed, each with its end of line; may be empty
 */
public record BtJob(String name, String cf, List<String> options, String commands) {
  public BtJob {
    Objects.requireNonNull(name);
    Objects.requireNonNull(cf);
    options = List.copyOf(options);
    Objects.requireNonNull(commands);
  }

  /** A session with one command a line and no options. */
  public static BtJob of(String name, String cf, List<String> lines) {
    StringBuilder text = new StringBuilder();
    lines.forEach(line -> text.append(line).append('\n'));
    return new BtJob(name, cf, List.of(), text.toString());
  }
}
