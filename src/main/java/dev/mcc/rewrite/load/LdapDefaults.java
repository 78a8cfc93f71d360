// SPDX-License-Identifier: Apache-2.0
package dev.mcc.rewrite.load;

import dev.mcc.cf.syntax.LineText;
import dev.mcc.diag.DiagnosticCode;
import dev.mcc.rewrite.ExitStatus;

/**
 * Checks option LDAPDefaultSpec: flags that LDAP maps take and that do not say what is looked up.
 * (Trials on the real program with every letter.)
 */
final class LdapDefaults {
  private static final String PREFIX = "readcf: option LDAPDefaultSpec: ";
  private static final String OF_ALL_MAPS = "afmoqtADNOT1";
  private static final String OF_LDAP = "bcdhlnprswxzHKMPRSVZ";

  private final LoadState state;

  LdapDefaults(LoadState state) {
    this.state = state;
  }

  void check(String value) {
    boolean filter = false;
    boolean attributes = false;
    boolean others = false;
    int at = 0;
    while (at < value.length()) {
      at = skip(value, at, true);
      if (at + 1 >= value.length() || value.charAt(at) != '-') {
        break;
      }
      char flag = value.charAt(at + 1);
      if (flag == 'k') {
        filter = true;
      } else if (flag == 'v') {
        attributes = true;
      } else if (OF_ALL_MAPS.indexOf(flag) >= 0) {
        others = true;
      } else if (OF_LDAP.indexOf(flag) < 0) {
        error("Illegal option " + flag + " map O LDAPDefaultSpec");
      }
      at = skip(value, skip(value, at, false), true);
      if (at < value.length() && value.charAt(at) != '-') {
        at = skip(value, at, false);
      }
    }
    if (filter) {
      error(PREFIX + "Do not set the LDAP search filter");
    } else if (attributes) {
      error(PREFIX + "Do not set the requested LDAP attributes");
    } else if (others) {
      error(PREFIX + "Do not set non-LDAP specific flags");
    }
  }

  private static int skip(String text, int from, boolean space) {
    int at = from;
    while (at < text.length() && LineText.isSpace(text.charAt(at)) == space) {
      at++;
    }
    return at;
  }

  private void error(String words) {
    state.log.error(
        DiagnosticCode.BAD_OPTION,
        ExitStatus.SOFTWARE,
        words,
        "Option LDAPDefaultSpec has a flag that it cannot have.",
        null);
  }
}
