// SPDX-License-Identifier: Apache-2.0
package dev.mcc.map;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.mcc.map.LdapAttribute.Type;
import dev.mcc.rewrite.ExitStatus;
import dev.mcc.rewrite.MapFactory.Problem;
import dev.mcc.rewrite.MapFactory.Scope;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads the arguments of a map of class ldap, after those of option LDAPDefaultSpec. */
final class LdapFlags {
  private static final int LONGEST_SECRET = 1024;
  private static final int DEFAULT_PORT = 389;

  private final SettingsBuilder map;
  private final Scope scope;
  private final List<Problem> problems;
  private final List<LdapAttribute> attributes = new ArrayList<>();
  private String host;
  private String uri;
  private int port = DEFAULT_PORT;
  private String base = "";
  private String searchScope = "sub";
  private String name;
  private String method = "none";
  private String aliases = "never";
  private String secretFile;
  private String secret;
  private boolean referrals = true;
  private boolean namesOnly;
  private boolean single;
  private boolean several;
  private char nameSeparator;
  private int timeLimit;
  private int sizeLimit;
  private int timeout;
  private boolean usable = true;

  LdapFlags(SettingsBuilder map, Scope scope, List<Problem> problems) {
    this.map = map;
    this.scope = scope;
    this.problems = problems;
  }

  /** The map; it cannot be opened if something is wrong. */
  LdapMap read(String arguments) {
    map.set(MapFlag.TRY_WITHOUT_NULL | MapFlag.TRY_WITH_NULL);
    String defaults = scope.option("LDAPDefaultSpec");
    if (defaults != null) {
      words(defaults);
    }
    words(arguments);
    if (host != null && uri != null) {
      wrong("Can not specify both an LDAP host and an LDAP URI in map " + map.name());
    }
    if (usable) {
      login();
    }
    if (usable && map.keyColumn == null) {
      wrong("No filter given in map " + map.name());
    }
    if (usable) {
      recursion();
    }
    if (usable) {
      map.set(MapFlag.VALID);
    }
    LdapServer server =
        new LdapServer(
            host, port, uri, name, method.equals("simple"), secret, timeout, referrals, aliases);
    return new LdapMap(
        map.build(),
        new LdapSpec(
            server,
            base,
            map.keyColumn,
            searchScope,
            attributes,
            namesOnly,
            single,
            nameSeparator,
            several,
            timeLimit,
            sizeLimit));
  }

  private void words(String arguments) {
    LdapWords words = new LdapWords(arguments);
    while (words.flag()) {
      String value = words.value();
      switch (words.letter()) {
        case 'h' -> host = value;
        case 'H' -> uri = value;
        case 'p' -> port = number(value);
        case 'b' -> base = value;
        case 'k' -> map.keyColumn = value;
        case 'v' -> attributes(value);
        case 's' -> searchScope = oneOf(value, "Scope", "base", "one", "sub");
        case 'r' -> aliases = oneOf(value, "Deref", "never", "always", "search", "find");
        case 'M' -> method(value);
        case 'd' -> name = value;
        case 'P' -> secretFile = value;
        case 'w' -> version(value);
        case 'c' -> timeout = number(value);
        case 'l' -> timeLimit = number(value);
        case 'Z' -> sizeLimit = number(value);
        case 'V' -> nameSeparator = value.isEmpty() ? '\n' : separator(value);
        case 'z' -> map.delimiter = separator(value);
        case 'R' -> referrals = false;
        case 'n' -> namesOnly = true;
        case '1' -> single = true;
        case 'K' -> several = true;
        default -> common(words.letter(), value);
      }
    }
  }

  private void common(char letter, String value) {
    if (map.flag(letter)) {
      return;
    }
    switch (letter) {
      case 'a' -> map.append = value;
      case 'T' -> map.temporaryAppend = value;
      case 'S' -> map.space = value.isEmpty() ? ' ' : value.charAt(0);
      case 'x' -> {
        // Nothing, as in the real program.
      }
      default ->
          problems.add(
              new Problem(ExitStatus.SOFTWARE, "Illegal option " + letter + " map " + map.name()));
    }
  }

  private static char separator(String value) {
    return FlagParser.delimiter(new ArgumentText(value));
  }

  private static int number(String value) {
    return (int) Math.max(0, Math.min(1 << 30, ArithMap.number(value)));
  }

  private String oneOf(String value, String what, String... known) {
    String prefix = "LDAP_" + what.toUpperCase(Locale.ROOT) + "_";
    String word = value.toLowerCase(Locale.ROOT);
    if (word.startsWith(prefix.toLowerCase(Locale.ROOT))) {
      word = word.substring(prefix.length());
    }
    if (!List.of(known).contains(word)) {
      wrong(
          what
              + " must be ["
              + String.join("|", known)
              + "] (not "
              + value
              + ") in map "
              + map.name());
    }
    return word;
  }

  private void method(String value) {
    String word = value.toLowerCase(Locale.ROOT);
    method = word.startsWith("ldap_auth_") ? word.substring("ldap_auth_".length()) : word;
    if (!List.of("none", "simple", "krbv4").contains(method)) {
      wrong(
          "Method for binding must be [none|simple|krbv4] (not "
              + value
              + ") in map "
              + map.name());
    }
  }

  private void version(String value) {
    int version = number(value);
    if (version > 3) {
      wrong("LDAP version " + version + " exceeds max of 3 in map " + map.name());
    } else if (version < 2) {
      wrong("LDAP version " + version + " is lower than min of 2 in map " + map.name());
    }
  }

  private void attributes(String value) {
    attributes.clear();
    for (String part : value.split(",")) {
      String[] fields = part.split(":", 3);
      Type type = Type.NORMAL;
      if (fields.length > 1) {
        try {
          type = Type.valueOf(fields[1].toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
          wrong("Unknown attribute type (" + fields[1] + ") in " + map.name());
        }
      }
      List<String> classes = fields.length > 2 ? List.of(fields[2].split("\\|")) : List.of();
      attributes.add(new LdapAttribute(fields[0], type, classes));
    }
  }

  private void login() {
    if (secretFile == null) {
      return;
    }
    try {
      String text = new String(scope.files().read(secretFile), ISO_8859_1);
      int end = text.indexOf('\n');
      secret = end < 0 ? text : text.substring(0, end);
      if (secret.length() > LONGEST_SECRET) {
        wrong("LDAP map: secret in " + secretFile + " too long");
      }
    } catch (IOException failed) {
      wrong("LDAP map: cannot open secret " + secretFile + ": " + failed.getMessage());
    }
  }

  private void recursion() {
    boolean normal = attributes.stream().anyMatch(each -> each.type() == Type.NORMAL);
    if (attributes.isEmpty() || normal && !namesOnly) {
      return;
    }
    boolean recursive = attributes.stream().anyMatch(each -> each.type() != Type.NORMAL);
    if (recursive && !normal) {
      wrong("LDAP recursion requested in " + map.name() + " but no returnable attribute given");
    } else if (recursive) {
      wrong("LDAP recursion requested in " + map.name() + " can not be used with -n");
    }
  }

  private void wrong(String text) {
    problems.add(new Problem(ExitStatus.SOFTWARE, text));
    usable = false;
  }
}
