// SPDX-License-Identifier: Apache-2.0
package dev.mcc.dns;

import dev.mcc.rewrite.AsciiCase;
import dev.mcc.rewrite.Session;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The file of option HostsFile: addresses with their names. */
final class HostsFile {
  private static final Object KEY = new Object();
  private static final Object SYSTEM_KEY = new Object();
  private static final String DEFAULT_FILE = "/etc/hosts";

  private final Map<String, List<String>> lineOfName = new HashMap<>();
  private final Map<String, List<String>> lineOfAddress = new HashMap<>();

  private HostsFile(List<List<String>> lines) {
    for (List<String> line : lines) {
      byte[] address = AddressLiteral.any(line.get(0));
      if (line.size() < 2) {
        continue;
      }
      List<String> names = List.copyOf(line.subList(1, line.size()));
      if (address != null) {
        lineOfAddress.putIfAbsent(Arrays.toString(address), names);
      }
      for (String name : names) {
        lineOfName.putIfAbsent(AsciiCase.lower(name), names);
      }
    }
  }

  /** The program's own hosts file, read once for a session. */
  static HostsFile of(Session session) {
    return session.state(
        KEY,
        () ->
            new HostsFile(
                TextFile.read(session, TextFile.path(session, "HostsFile", DEFAULT_FILE))));
  }

  /** The file that the system itself asks when it looks for the name of an address. */
  static HostsFile ofSystem(Session session) {
    return session.state(SYSTEM_KEY, () -> new HostsFile(TextFile.read(session, DEFAULT_FILE)));
  }

  /** The names in the first line that has a name; null if none has. */
  List<String> namesOf(String name) {
    return lineOfName.get(AsciiCase.lower(name));
  }

  /** The first name in the first line with an address; null if none has it. */
  String nameOf(byte[] address) {
    List<String> names = lineOfAddress.get(Arrays.toString(address));
    return names == null ? null : names.get(0);
  }
}
