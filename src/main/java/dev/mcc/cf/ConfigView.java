// SPDX-License-Identifier: Apache-2.0
package dev.mcc.cf;

import dev.mcc.source.Origin;
import dev.mcc.source.TracedText;
import java.util.List;

/**
 * What the expansion of a {@code .mc} file left behind, as the templates of the {@code .cf} see it.
 */
public interface ConfigView {
  /** The full expansion of a macro called without arguments; null when it is not defined. */
  String value(String macro);

  /** The call that defined a macro; null when it is not known. */
  Origin definedAt(String macro);

  /** The full expansion of a macro call with the given arguments, each quoted. */
  String call(String macro, List<String> arguments);

  /**
   * The text of a diversion, which is empty afterwards; 0 is the text printed while the input was
   * read.
   */
  TracedText diversion(int number);

  /**
   * The rules that features add at a place that has this name ({@code RULES_AT} in the m4 files),
   * in the order of the features; empty when there are none.
   */
  TracedText rules(String place);
}
