// SPDX-License-Identifier: Apache-2.0
package dev.mcc.map;

import dev.mcc.map.regex.PosixRegex;
import dev.mcc.map.regex.RegexLimitException;
import dev.mcc.map.regex.RegexMatch;
import dev.mcc.rewrite.ExitStatus;
import dev.mcc.rewrite.MapAnswer;
import dev.mcc.rewrite.Session;
import java.util.List;
import java.util.Optional;

/** Class regex: keys that match a regular expression. */
final class RegexMap extends DeclaredMap {
  private final PosixRegex regex;
  private final List<Integer> fields;
  private final String delimiter;

  /**
   * A map.
   *
   * @param regex null if there is none that can be used; the settings are then not valid
   * @param fields the groups that make the value, 0 for the whole match; null for none, and an
   *     empty value
   * @param delimiter what stands between them
   */
  RegexMap(MapSettings settings, PosixRegex regex, List<Integer> fields, String delimiter) {
    super(settings);
    this.regex = regex;
    this.fields = fields == null ? null : List.copyOf(fields);
    this.delimiter = delimiter;
  }

  /** The same expression with other settings. */
  RegexMap with(MapSettings settings) {
    return new RegexMap(settings, regex, fields, delimiter);
  }

  @Override
  MapAnswer find(String key, List<String> arguments, Session session, MapState state) {
    if (session.debug().at(38, 20)) {
      session
          .listener()
          .debug("regex_map_lookup: name=" + settings().name() + ", key='" + key + "'\n");
      for (String argument : arguments) {
        session.listener().debug("regex_map_lookup: arg '" + argument + "'\n");
      }
    }
    Optional<RegexMatch> match;
    try {
      match = regex.find(key);
    } catch (RegexLimitException tooLong) {
      session.error(
          ExitStatus.TEMPFAIL,
          "regex map \"" + settings().name() + "\": the search for " + key + " takes too long");
      return MapAnswer.TEMPORARY_FAILURE;
    }
    String append = settings().append();
    if (settings().has(MapFlag.REGEX_NOT)) {
      if (match.isPresent()) {
        return MapAnswer.NOTHING;
      }
      return MapAnswer.found(
          settings().has(MapFlag.MATCH_ONLY)
              ? MapValue.of(key, null, append, session)
              : MapValue.of("", arguments, append, session));
    }
    if (match.isEmpty()) {
      return MapAnswer.NOTHING;
    }
    if (settings().has(MapFlag.MATCH_ONLY)) {
      return MapAnswer.found(MapValue.of(key, null, append, session));
    }
    List<Integer> wanted = wanted(arguments, session);
    if (fields != null && wanted == null) {
      return MapAnswer.NOTHING;
    }
    String value = fields == null ? "" : joined(match.get(), wanted);
    if (!isBalanced(value)) {
      return MapAnswer.NOTHING;
    }
    return MapAnswer.found(MapValue.of(value, arguments, append, session));
  }

  /** Could the value stand in an address: quotes and brackets in pairs, no bare blank. */
  private static boolean isBalanced(String value) {
    int angles = 0;
    int parentheses = 0;
    boolean quoted = false;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '\\') {
        if (++i == value.length()) {
          return false;
        }
      } else if (c == '"') {
        quoted = !quoted;
      } else if (!quoted) {
        if (c == ' ') {
          return false;
        }
        angles += c == '<' ? 1 : c == '>' ? -1 : 0;
        parentheses += c == '(' ? 1 : c == ')' ? -1 : 0;
      }
    }
    return !quoted && angles == 0 && parentheses == 0;
  }

  /** The first argument of a lookup chooses other groups than the declaration. */
  private List<Integer> wanted(List<String> arguments, Session session) {
    if (fields == null || arguments.size() < 2) {
      return fields;
    }
    RegexFields read = RegexFields.read(arguments.get(1), regex.groups());
    if (read.problem() != null) {
      session.error(ExitStatus.SOFTWARE, read.problem());
    }
    return read.numbers();
  }

  private String joined(RegexMatch match, List<Integer> fields) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < fields.size(); i++) {
      text.append(i == 0 ? "" : delimiter).append(match.group(fields.get(i)).orElse(""));
    }
    return text.toString();
  }
}
