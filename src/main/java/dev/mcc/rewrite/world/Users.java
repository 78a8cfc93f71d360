// SPDX-License-Identifier: Apache-2.0
package dev.mcc.rewrite.world;

/** The user database of the machine. */
public interface Users {
  /** Nobody. */
  Users NONE = name -> null;

  /** The entry of a login name, or null. */
  User find(String name);

  /** The number of a group, or -1. */
  default int group(String name) {
    return -1;
  }

  /**
   * A line of the password file.
   *
   * @param name login name
   * @param uid number
   * @param gid number
   * @param fullName the gecos field
   * @param home home directory
   * @param shell login shell
   */
  record User(String name, int uid, int gid, String fullName, String home, String shell) {}
}
