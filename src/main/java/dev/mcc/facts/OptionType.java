// SPDX-License-Identifier: Apache-2.0
package dev.mcc.facts;

/** What kind of value an option of sendmail.cf takes. */
public enum OptionType {
  /** True or False; an empty value is true. */
  BOOLEAN,
  /** A decimal number. */
  INTEGER,
  /** A time such as {@code 1h30m}; the unit of a bare number depends on the option. */
  TIME,
  /** Permissions in octal. */
  MODE,
  /** One word of a fixed set. */
  CHOICE,
  /** Several words or names. */
  LIST,
  /** The path of a file. */
  FILE,
  /** The path of a folder. */
  DIRECTORY,
  /** A mail address or a host. */
  ADDRESS,
  /** Free text; may hold macros of the .cf language, such as {@code $j}. */
  TEXT,
  /** Whole lines collected by DAEMON_OPTIONS or CLIENT_OPTIONS, each behind a line feed. */
  PORTS
}
