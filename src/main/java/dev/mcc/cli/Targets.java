// SPDX-License-Identifier: Apache-2.0
package dev.mcc.cli;

import java.util.List;

/** The sendmail versions that {@code --target} knows. */
final class Targets {
  static final List<String> ALL = List.of("8.12", "8.13", "8.14", "8.15", "8.16", "8.17", "8.18");

  private Targets() {}

  static boolean known(String version) {
    return ALL.contains(version);
  }
}
