// SPDX-License-Identifier: Apache-2.0
package dev.mcc.map;

import dev.mcc.dns.Canonical;
import dev.mcc.dns.ResolverSearch;
import dev.mcc.rewrite.ExitStatus;
import dev.mcc.rewrite.MapAnswer;
import dev.mcc.rewrite.MapFactory.Problem;
import dev.mcc.rewrite.Session;
import dev.mcc.rewrite.world.DnsAnswer.DnsRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Class dns: records of one type. */
final class DnsMap extends DeclaredMap {
  /** The types with their numbers, which a trace shows. */
  private static final Map<String, Integer> TYPES =
      Map.of(
          "A", 1, "NS", 2, "CNAME", 5, "PTR", 12, "MX", 15, "TXT", 16, "AFSDB", 18, "AAAA", 28,
          "SRV", 33);

  /** A longer value is cut at the last separator before this length. */
  private static final int LONGEST = 2047;

  private final String type;
  private final String base;
  private final int most;

  private DnsMap(MapSettings settings, String type, String base, int most) {
    super(settings);
    this.type = type;
    this.base = base;
    this.most = most;
  }

  /** Reads the arguments; flags that mean nothing here are passed over. */
  static DnsMap parse(String arguments, SettingsBuilder map, List<Problem> problems) {
    DnsFlags flags = new DnsFlags(map, problems);
    flags.read(arguments);
    String name = flags.type == null ? null : flags.type.toUpperCase(Locale.ROOT);
    String known = name != null && TYPES.containsKey(name) ? name : null;
    if (flags.type != null && known == null) {
      problem(problems, "dns map " + map.name() + ": wrong type " + flags.type);
    }
    if (known == null) {
      problem(problems, "dns map " + map.name() + ": missing -R type");
    }
    map.set(MapFlag.VALID);
    return new DnsMap(map.build(), known, map.file, flags.most);
  }

  private static void problem(List<Problem> problems, String text) {
    problems.add(new Problem(ExitStatus.SOFTWARE, text));
  }

  @Override
  Opening openFor(Session session, MapState state) {
    if (session.debug().at(38, 2)) {
      session.listener().debug("dns_map_open(" + settings().name() + ", 0)\n");
    }
    return Opening.DONE;
  }

  @Override
  MapAnswer find(String key, List<String> arguments, Session session, MapState state) {
    if (session.debug().at(38, 20)) {
      session.listener().debug("dns_map_lookup(" + settings().name() + ", " + key + ")\n");
    }
    if (type == null) {
      return MapAnswer.NOT_FOUND;
    }
    ResolverSearch search = ask(session, base == null ? key : key + "." + base);
    if (search.failure() == Canonical.TRY_AGAIN) {
      return MapAnswer.TEMPORARY_FAILURE;
    }
    List<String> values = new ArrayList<>();
    for (DnsRecord record : search.records()) {
      if (record.type().equals(type)) {
        values.add(value(record));
      }
    }
    if (search.failure() != 0 || values.isEmpty()) {
      return MapAnswer.NOT_FOUND;
    }
    return MapAnswer.found(
        settings().has(MapFlag.MATCH_ONLY)
            ? MapValue.of(key, null, settings().append(), session)
            : MapValue.of(joined(values), arguments, settings().append(), session));
  }

  private ResolverSearch ask(Session session, String name) {
    boolean debug = session.debug().at(8, 19);
    if (debug) {
      session.listener().debug("dns_lookup_int(" + name + ", 1, " + type + ", 0)\n");
    }
    ResolverSearch search = ResolverSearch.search(session, name, type);
    if (debug && search.failure() != 0) {
      session
          .listener()
          .debug(
              "dns_lookup_int("
                  + name
                  + ", 1, "
                  + type
                  + ", 0)=-1, errno="
                  + search.errno()
                  + ", h_errno="
                  + search.failure()
                  + "\n");
    }
    return search;
  }

  private String joined(List<String> values) {
    if (settings().delimiter() == 0) {
      return values.get(0);
    }
    StringBuilder text = new StringBuilder(values.get(0));
    int count = most > 0 ? Math.min(most, values.size()) : values.size();
    for (String value : values.subList(1, count)) {
      if (text.length() + 1 + value.length() > LONGEST) {
        break;
      }
      text.append(settings().delimiter()).append(value);
    }
    return text.toString();
  }

  /** What counts of a record: the name or address, or the first text. */
  private String value(DnsRecord record) {
    String data = record.data();
    return switch (type) {
      case "MX", "AFSDB", "SRV" -> data.substring(data.lastIndexOf(' ') + 1);
      case "AAAA" -> "IPv6:" + data;
      case "TXT" -> firstText(data);
      default -> data;
    };
  }

  private static String firstText(String data) {
    if (!data.startsWith("\"")) {
      return data;
    }
    StringBuilder text = new StringBuilder();
    for (int i = 1; i < data.length() && data.charAt(i) != '"'; i++) {
      char c = data.charAt(i);
      if (c == '\\' && i + 1 < data.length()) {
        c = data.charAt(++i);
        if (c >= '0' && c <= '9' && i + 2 < data.length()) {
          c = (char) Integer.parseInt(data.substring(i, i + 3));
          i += 2;
        }
      }
      text.append(c);
    }
    return text.toString();
  }
}
