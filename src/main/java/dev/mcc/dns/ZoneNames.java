// SPDX-License-Identifier: Apache-2.0
package dev.mcc.dns;

import dev.mcc.rewrite.world.DnsAnswer;
import dev.mcc.rewrite.world.DnsAnswer.DnsRecord;
import dev.mcc.rewrite.world.DnsAnswer.Outcome;
import dev.mcc.rewrite.world.NameService;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.xbill.DNS.CNAMERecord;
import org.xbill.DNS.Name;
import org.xbill.DNS.Record;
import org.xbill.DNS.Type;

/** Answers from records in memory, as a server that has all of them. Immutable. */
final class ZoneNames implements NameService {
  private static final int MOST_ALIASES = 16;

  private final Map<Name, List<Record>> records;
  private final Set<Name> failing;
  private final Set<Name> existing = new HashSet<>();

  /** Records by the {@link #key} of their owner, and the names that fail. */
  ZoneNames(Map<Name, List<Record>> records, Set<Name> failing) {
    this.records = records;
    this.failing = failing;
    existing.addAll(failing);
    for (Name owner : records.keySet()) {
      // Names between two that have records exist too.
      for (Name name = owner; name.labels() > 1; name = new Name(name, 1)) {
        existing.add(name);
      }
    }
  }

  /** Owners are compared without regard to letter case. */
  static Name key(Name name) {
    return name.canonicalize();
  }

  @Override
  public DnsAnswer query(String name, String type) {
    int wanted = Type.value(type);
    if (wanted < 0) {
      return DnsAnswer.of(Outcome.FAILED);
    }
    Name current;
    try {
      current = Name.fromString(name, Name.root);
    } catch (IOException notAName) {
      return DnsAnswer.of(Outcome.FAILED);
    }
    List<DnsRecord> answers = new ArrayList<>();
    for (int aliases = 0; aliases < MOST_ALIASES; aliases++) {
      if (failing.contains(key(current))) {
        return DnsAnswer.of(Outcome.TRY_AGAIN);
      }
      List<Record> own = of(current);
      if (own == null) {
        boolean empty = existing.contains(key(current));
        return ended(empty ? Outcome.NO_DATA : Outcome.NO_SUCH_NAME, answers);
      }
      Record alias = null;
      boolean found = false;
      for (Record record : own) {
        if (record.getType() == wanted || wanted == Type.ANY) {
          answers.add(DnsRecords.of(record, current));
          found = true;
        }
        alias = record.getType() == Type.CNAME ? record : alias;
      }
      if (found || alias == null) {
        return ended(found ? Outcome.FOUND : Outcome.NO_DATA, answers);
      }
      answers.add(DnsRecords.of(alias, current));
      current = ((CNAMERecord) alias).getTarget();
    }
    return new DnsAnswer(Outcome.FOUND, answers);
  }

  /** An alias alone is an answer, unless what it stands for does not exist. */
  private static DnsAnswer ended(Outcome outcome, List<DnsRecord> answers) {
    boolean alias = outcome == Outcome.NO_DATA && !answers.isEmpty();
    return new DnsAnswer(alias ? Outcome.FOUND : outcome, answers);
  }

  private List<Record> of(Name name) {
    Name owner = key(name);
    List<Record> own = records.get(owner);
    if (own != null || existing.contains(owner)) {
      return own;
    }
    for (int i = 1; i < owner.labels(); i++) {
      List<Record> any = records.get(owner.wild(i));
      if (any != null) {
        return any;
      }
      if (existing.contains(new Name(owner, i))) {
        return null;
      }
    }
    return null;
  }
}
