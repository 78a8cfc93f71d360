// SPDX-License-Identifier: Apache-2.0
package dev.mcc.map;

import dev.mcc.map.db.BerkeleyDatabase;
import dev.mcc.map.db.CdbDatabase;
import dev.mcc.map.db.DamagedDatabaseException;
import dev.mcc.map.db.Database;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;

/** The classes of maps in database files. */
enum DatabaseKind {
  /** Berkeley DB, hash. */
  HASH("hash", "hash_map_open", ".db"),
  /** Berkeley DB, btree. */
  BTREE("btree", "bt_map_open", ".db"),
  /** Constant database. */
  CDB("cdb", "cdb_map_open", ".cdb"),
  /** The ndbm library's files, of which only the source text can be read. */
  DBM("dbm", "ndbm_map_open", ".pag");

  private final String mapClass;
  private final String traceName;
  private final String suffix;

  DatabaseKind(String mapClass, String traceName, String suffix) {
    this.mapClass = mapClass;
    this.traceName = traceName;
    this.suffix = suffix;
  }

  /** The name of the map class. */
  String mapClass() {
    return mapClass;
  }

  /** What a trace calls the opening of such a map. */
  String traceName() {
    return traceName;
  }

  /** The name of the database for what the {@code K} line says. */
  String path(String file) {
    return file.endsWith(suffix) ? file : file + suffix;
  }

  /** The name of the source text for what the {@code K} line says. */
  String textPath(String file) {
    return file.endsWith(suffix) ? file.substring(0, file.length() - suffix.length()) : file;
  }

  /**
   * Reads a database.
   *
   * @throws DamagedDatabaseException if it is not of this kind
   */
  Database read(SeekableByteChannel channel) throws IOException {
    if (this == CDB) {
      return CdbDatabase.open(channel);
    }
    if (this == DBM) {
      channel.close();
      throw new IOException("Only the source text of a dbm map can be read");
    }
    BerkeleyDatabase database = BerkeleyDatabase.open(channel);
    if (!database.format().name().equals(name())) {
      database.close();
      throw new IOException("Invalid argument");
    }
    return database;
  }
}
