// SPDX-License-Identifier: Apache-2.0
package dev.mcc.cf;

import dev.mcc.source.SourceFile;

/** Where templates are read from. */
@FunctionalInterface
public interface TemplateFiles {
  /** The template of that name below {@code cf-templates/}; null when there is none. */
  SourceFile find(String name);
}
