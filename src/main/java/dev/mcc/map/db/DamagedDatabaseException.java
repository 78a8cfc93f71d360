// SPDX-License-Identifier: Apache-2.0
package dev.mcc.map.db;

import java.io.IOException;

/**
 * A file is not the database it should be: of another kind, cut off, or with contents that do not
 * hold together. The message is one sentence for the user, without the file's name.
 */
public final class DamagedDatabaseException extends IOException {
  private static final long serialVersionUID = 1;

  DamagedDatabaseException(String message) {
    super(message);
  }
}
