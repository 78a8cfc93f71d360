// SPDX-License-Identifier: Apache-2.0
package dev.mcc.rewrite;

/** The exit statuses of {@code sysexits.h} that appear in results and messages. */
public final class ExitStatus {
  /** Success. */
  public static final int OK = 0;

  /** Wrong use of the command. */
  public static final int USAGE = 64;

  /** Data error. */
  public static final int DATAERR = 65;

  /** Address unknown. */
  public static final int NOUSER = 67;

  /** Host unknown; for maps "not found". */
  public static final int NOT_FOUND = 68;

  /** Service unavailable. */
  public static final int UNAVAILABLE = 69;

  /** Internal error. */
  public static final int SOFTWARE = 70;

  /** System error. */
  public static final int OSERR = 71;

  /** A system file is missing. */
  public static final int OSFILE = 72;

  /** Temporary failure. */
  public static final int TEMPFAIL = 75;

  /** Configuration error. */
  public static final int CONFIG = 78;

  private ExitStatus() {}

  /** What remains of two statuses, the later one second: the first failure, or a temporary one. */
  static int worse(int before, int after) {
    return before == OK || after == TEMPFAIL ? after : before;
  }
}
