// SPDX-License-Identifier: Apache-2.0
package dev.mcc.dns;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.mcc.rewrite.world.NameService;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.xbill.DNS.Master;
import org.xbill.DNS.Name;
import org.xbill.DNS.Record;

/**
 * A file in standard master format (RFC 1035) that stands for all of DNS: what is not in it does
 * not exist. Names without a dot at the end belong to the {@code $ORIGIN}, at first the root. No
 * other file is included, and nothing is generated.
 *
 * <p>A comment line <code>;! SERVFAIL name</code> makes every question for the name fail for now.
 *
 * @param names the name service; what could be read, if there are problems
 * @param problems one sentence for each line that cannot be read
 */
public record ZoneFile(NameService names, List<String> problems) {
  private static final long DEFAULT_TTL = 3600;
  private static final String FAILING = ";! SERVFAIL ";

  /** Copies the problems. */
  public ZoneFile {
    problems = List.copyOf(problems);
  }

  /** Reads a file's content. */
  public static ZoneFile read(byte[] content) {
    Map<Name, List<Record>> records = new HashMap<>();
    List<String> problems = new ArrayList<>();
    Set<Name> failing = failing(new String(content, ISO_8859_1), problems);
    try (Master master = new Master(new ByteArrayInputStream(content), Name.root, DEFAULT_TTL)) {
      master.disableIncludes(true);
      master.expandGenerate(false);
      for (Record record = master.nextRecord(); record != null; record = master.nextRecord()) {
        records
            .computeIfAbsent(ZoneNames.key(record.getName()), key -> new ArrayList<>())
            .add(record);
      }
    } catch (IOException | IllegalArgumentException bad) {
      problems.add("The zone file cannot be read: " + bad.getMessage() + ".");
    }
    return new ZoneFile(new ZoneNames(records, failing), problems);
  }

  private static Set<Name> failing(String text, List<String> problems) {
    Set<Name> failing = new HashSet<>();
    for (String line : text.split("\n")) {
      if (line.startsWith(FAILING)) {
        String name = line.substring(FAILING.length()).strip();
        try {
          failing.add(ZoneNames.key(Name.fromString(name, Name.root)));
        } catch (IOException bad) {
          problems.add("The name " + name + " cannot fail: " + bad.getMessage() + ".");
        }
      }
    }
    return failing;
  }
}
