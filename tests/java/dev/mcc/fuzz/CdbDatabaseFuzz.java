// SPDX-License-Identifier: Apache-2.0
package dev.mcc.fuzz;

import dev.mcc.map.db.CdbDatabase;
import java.io.IOException;

/** Any bytes as a constant database: it is read, or refused with a sentence. */
public final class CdbDatabaseFuzz {
  private CdbDatabaseFuzz() {}

  /** One input. */
  public static void fuzzerTestOneInput(byte[] data) throws IOException {
    DatabaseUse.readAll(data, CdbDatabase::of);
  }
}
