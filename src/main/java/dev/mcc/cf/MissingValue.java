// SPDX-License-Identifier: Apache-2.0
package dev.mcc.cf;

/**
 * A template needs a value that is not there: the configuration has taken away a macro that the
 * tree defines.
 */
public final class MissingValue extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String name;
  private final String template;

  MissingValue(String name, String template, Throwable cause) {
    super("template " + template + " needs " + name, cause);
    this.name = name;
    this.template = template;
  }

  /** The macro, or the whole expression where it is not one. */
  public String name() {
    return name;
  }

  /** The template that needs it. */
  public String template() {
    return template;
  }
}
