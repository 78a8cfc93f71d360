// SPDX-License-Identifier: Apache-2.0
package dev.mcc.cli;

/** How entries of the catalogue are written. */
enum CatalogueFormat {
  /** For people. */
  TEXT,
  /** For programs. */
  JSON
}
