// SPDX-License-Identifier: Apache-2.0
package dev.mcc.diag;

import dev.mcc.source.Origin;
import java.util.Objects;

/**
 * One finding: data, not text. Renderers turn it into what a person or a CI job reads.
 *
 * @param code what is wrong, for ever
 * @param message one sentence, ends with a full stop
 * @param hint what to do about it, one sentence; null when there is nothing better to say than the
 *     message
 * @param origin where, with the chain of macro calls; null only for findings about the command line
 *     or a whole file
 * @param length number of characters to underline at the origin, at least 1
 */
public record Diagnostic(
    DiagnosticCode code, String message, String hint, Origin origin, int length) {
  /** Checks the parts that are never missing. */
  public Diagnostic {
    Objects.requireNonNull(code);
    Objects.requireNonNull(message);
    if (length < 1) {
      throw new IllegalArgumentException("length below 1");
    }
  }

  /** A finding at a place, underlining one character. */
  public static Diagnostic at(DiagnosticCode code, Origin origin, String message, String hint) {
    return new Diagnostic(code, message, hint, origin, 1);
  }

  /** The severity that goes with the code. */
  public Severity severity() {
    return code.severity();
  }
}
