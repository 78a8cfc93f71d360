// SPDX-License-Identifier: Apache-2.0
package dev.mcc.m4;

import dev.mcc.source.Origin;
import dev.mcc.source.SourceFile;

/**
 * Ends the expansion: the input is over in the middle of something, or a limit was reached. Never
 * leaves the package.
 */
final class Fatal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  final M4Message.Kind kind;
  final transient SourceFile source;
  final int offset;
  final transient Origin origin;

  /** The nesting limit that was exceeded; 0 when it was another limit. */
  int nesting;

  Fatal(M4Message.Kind kind, SourceFile source, int offset, Origin origin) {
    super(kind.name(), null, false, false);
    this.kind = kind;
    this.source = source;
    this.offset = offset;
    this.origin = origin;
  }

  Fatal nesting(int limit) {
    nesting = limit;
    return this;
  }
}
