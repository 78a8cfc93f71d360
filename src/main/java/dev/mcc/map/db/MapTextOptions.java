// SPDX-License-Identifier: Apache-2.0
package dev.mcc.map.db;

/**
 * How the source text of a map is read: the flags of {@code makemap}.
 *
 * @param comment the character that makes a line a comment when it stands first ({@code -D})
 * @param delimiter the character between key and value ({@code -t}); {@link #WHITE_SPACE} for any
 *     white space
 * @param foldKeys true to turn the ASCII capitals of keys into small letters (no {@code -f})
 * @param emptyValues true to allow a key without value ({@code -e})
 * @param duplicates true to keep all values of a key that comes again ({@code -d})
 * @param replace true to keep the last value of a key that comes again ({@code -r}); of no effect
 *     with {@code duplicates}
 * @param trailingNul true to end each key and value with a NUL ({@code -N})
 */
public record MapTextOptions(
    char comment,
    int delimiter,
    boolean foldKeys,
    boolean emptyValues,
    boolean duplicates,
    boolean replace,
    boolean trailingNul) {
  /** Keys end at the first white space. */
  public static final int WHITE_SPACE = -1;

  /** What {@code makemap} does without flags. */
  public static final MapTextOptions DEFAULT =
      new MapTextOptions('#', WHITE_SPACE, true, false, false, false, false);
}
