// SPDX-License-Identifier: Apache-2.0
package dev.mcc.rewrite;

/**
 * What a lookup gave.
 *
 * @param value the value with all of the map's flags applied; null when there is none
 * @param status {@link ExitStatus#OK} when found, {@link ExitStatus#NOT_FOUND} (68) when not,
 *     {@link ExitStatus#TEMPFAIL} (75) when it could not be said; others as the map's class
 *     defines. A value can come with a status other than OK, and no value with OK
 */
public record MapAnswer(String value, int status) {
  /** The key is not in the map. */
  public static final MapAnswer NOT_FOUND = new MapAnswer(null, ExitStatus.NOT_FOUND);

  /** There is no value, and the class of the map says nothing about why. */
  public static final MapAnswer NOTHING = new MapAnswer(null, ExitStatus.OK);

  /** The map could not be asked now. */
  public static final MapAnswer TEMPORARY_FAILURE = new MapAnswer(null, ExitStatus.TEMPFAIL);

  /** A value was found. */
  public static MapAnswer found(String value) {
    return new MapAnswer(value, ExitStatus.OK);
  }
}
