// SPDX-License-Identifier: Apache-2.0
package dev.mcc.rewrite.world;

/**
 * What {@code stat} would say.
 *
 * @param error null if the file is there; else the system's words ("No such file or directory")
 * @param regular true for an ordinary file
 * @param directory true for a directory
 * @param mode the permission bits
 * @param owner the owner's number
 * @param size length in bytes
 * @param modified when the content was last changed, in milliseconds since 1970
 */
public record FileStatus(
    String error,
    boolean regular,
    boolean directory,
    int mode,
    int owner,
    long size,
    long modified) {
  /** A path that cannot be used. */
  public static FileStatus missing(String error) {
    return new FileStatus(error, false, false, 0, 0, 0, 0);
  }

  /** True if something is there. */
  public boolean exists() {
    return error == null;
  }
}
