// SPDX-License-Identifier: Apache-2.0
package dev.mcc.peers;

import java.util.List;

/**
 * A program for m4.
 *
 * @param options command line before the file name
 * @param pieces text of the input; cutting pieces out leaves a program
 */
record M4Program(List<String> options, List<String> pieces) {
  /** The text of the input. */
  String text() {
    return String.join("", pieces);
  }
}
