// SPDX-License-Identifier: Apache-2.0
package dev.mcc.cli;

import dev.mcc.diag.DiagnosticRenderer;
import dev.mcc.diag.GccRenderer;
import dev.mcc.diag.JsonRenderer;
import dev.mcc.diag.TextRenderer;
import java.util.function.Supplier;

/** How findings are written. */
enum MessageFormat {
  /** For people: the line, a caret, the calls, a hint. */
  TEXT(TextRenderer::plain),
  /** For editors: one line each. */
  GCC(GccRenderer::new),
  /** For programs. */
  JSON(JsonRenderer::new);

  private final Supplier<DiagnosticRenderer> renderer;

  MessageFormat(Supplier<DiagnosticRenderer> renderer) {
    this.renderer = renderer;
  }

  DiagnosticRenderer renderer() {
    return renderer.get();
  }
}
