// SPDX-License-Identifier: Apache-2.0
package dev.mcc.golden;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * What a session of address test mode left behind.
 *
 * @param out standard output, a char per byte; the real program leaves error output to its
 *     libraries (Berkeley DB complains there about a file of another type)
 * @param status exit status as a shell shows it; see {@link #ended()}
 */
public record BtRun(String out, int status) {
  /** A status that no session ends with by itself: it took too long or printed without end. */
  public static final int STOPPED = 124;

  /** Where {@code -d21.15}, {@code -d20.1} and others show the place in memory of something. */
  /**
   * The number of the last error of Berkeley DB, which a later message of another kind drags along.
   */
  private static final Pattern LEFTOVER = Pattern.compile(": Unknown error -30988");

  private static final Pattern MEMORY = Pattern.compile("0x[0-9a-f]+(?==)");

  public BtRun {
    Objects.requireNonNull(out);
  }

  /** Whether the session came to its own end: no signal, no limit of the caller's. */
  public boolean ended() {
    return status < STOPPED;
  }

  /** The same with every memory address that is printed replaced by a word. */
  public BtRun masked() {
    return new BtRun(
        LEFTOVER.matcher(MEMORY.matcher(out).replaceAll("0xADDRESS")).replaceAll(""), status);
  }
}
