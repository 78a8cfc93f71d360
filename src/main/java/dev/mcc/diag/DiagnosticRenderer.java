// SPDX-License-Identifier: Apache-2.0
package dev.mcc.diag;

/**
 * Turns findings into what a person or a program reads.
 *
 * <p>Source text in the result is in the one-character-per-byte form of {@link
 * dev.mcc.source.SourceFile} unless the renderer says otherwise, so a terminal gets back the bytes
 * of the file.
 */
public interface DiagnosticRenderer {
  /**
   * The whole report.
   *
   * @return complete lines, each with its line feed; empty when there is nothing to say
   */
  String render(Diagnostics diagnostics);
}
