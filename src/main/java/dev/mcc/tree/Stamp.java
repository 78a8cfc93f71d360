// SPDX-License-Identifier: Apache-2.0
package dev.mcc.tree;

/**
 * The lines of a {@code .cf} that say who built it. Without a user's wish they name no host, user
 * or date, so that the same input gives the same bytes.
 *
 * @param builder what stands after "built by"
 * @param directory what stands after "in"
 */
public record Stamp(String builder, String directory) {
  /** The classic lines, for a tree whose root is {@code using}. */
  public String lines(String using) {
    return "##### built by "
        + builder
        + "\n##### in "
        + directory
        + "\n##### using "
        + using
        + " as configuration include directory\n";
  }
}
