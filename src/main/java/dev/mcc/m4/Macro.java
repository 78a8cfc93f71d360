// SPDX-License-Identifier: Apache-2.0
package dev.mcc.m4;

/**
 * A name of the macro table with its stack of definitions; without any it only remembers that it is
 * traced.
 */
final class Macro {
  final String name;
  Definition definition;
  boolean traced;

  Macro(String name) {
    this.name = name;
  }
}
