// SPDX-License-Identifier: Apache-2.0
package dev.mcc.map.db;

/**
 * Counts the pages that one lookup or one walk through a database has come to. No page is needed
 * twice, so more of them than the file has means that they refer to each other in a circle.
 */
final class Visits {
  private long left;

  Visits(PageFile file) {
    left = file.count();
  }

  /** Notes one more page. */
  void add() throws DamagedDatabaseException {
    if (left-- == 0) {
      throw new DamagedDatabaseException("The database's pages refer to each other in a circle.");
    }
  }
}
