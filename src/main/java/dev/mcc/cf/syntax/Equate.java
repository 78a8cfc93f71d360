// SPDX-License-Identifier: Apache-2.0
package dev.mcc.cf.syntax;

import java.util.Objects;

/**
 * {@code Name=value} in a line of a mailer, queue group or mail filter. Only the first letter of
 * the name counts.
 *
 * @param name the name without blanks; may be empty in a faulty line
 * @param value what follows the equals sign, up to the comma that ends it; null if there is no
 *     equals sign
 */
public record Equate(Field name, Field value) {
  /** Checks the name. */
  public Equate {
    Objects.requireNonNull(name);
  }
}
