// SPDX-License-Identifier: Apache-2.0
package dev.mcc.rewrite;

import java.util.List;

/** What the operators of a left side matched, {@code $1} first. Valid during the call only. */
public interface Bindings {
  /** Number of operators that can be referred to. */
  int size();

  /** The tokens that operator n (from 1) matched; empty for none. */
  List<String> tokens(int n);
}
