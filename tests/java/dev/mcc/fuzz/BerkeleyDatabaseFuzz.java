// SPDX-License-Identifier: Apache-2.0
package dev.mcc.fuzz;

import dev.mcc.map.db.BerkeleyDatabase;
import java.io.IOException;

/** Any bytes as a Berkeley DB file: it is read, or refused with a sentence. */
public final class BerkeleyDatabaseFuzz {
  private BerkeleyDatabaseFuzz() {}

  /** One input. */
  public static void fuzzerTestOneInput(byte[] data) throws IOException {
    DatabaseUse.readAll(data, BerkeleyDatabase::of);
  }
}
