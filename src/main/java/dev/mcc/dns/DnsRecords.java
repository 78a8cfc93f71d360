// SPDX-License-Identifier: Apache-2.0
package dev.mcc.dns;

import dev.mcc.rewrite.world.DnsAnswer.DnsRecord;
import org.xbill.DNS.AFSDBRecord;
import org.xbill.DNS.CNAMERecord;
import org.xbill.DNS.MXRecord;
import org.xbill.DNS.NSRecord;
import org.xbill.DNS.Name;
import org.xbill.DNS.PTRRecord;
import org.xbill.DNS.Record;
import org.xbill.DNS.SRVRecord;
import org.xbill.DNS.Type;

/** Makes plain records of the library's: names keep their letter case and lose the final dot. */
final class DnsRecords {
  private DnsRecords() {}

  /** The record, with the name that was asked for as its owner. */
  static DnsRecord of(Record record, Name owner) {
    return new DnsRecord(text(owner), Type.string(record.getType()), record.getTTL(), data(record));
  }

  private static String data(Record record) {
    if (record instanceof CNAMERecord alias) {
      return text(alias.getTarget());
    }
    if (record instanceof PTRRecord pointer) {
      return text(pointer.getTarget());
    }
    if (record instanceof NSRecord server) {
      return text(server.getTarget());
    }
    if (record instanceof MXRecord exchanger) {
      return exchanger.getPriority() + " " + text(exchanger.getTarget());
    }
    if (record instanceof AFSDBRecord cell) {
      return cell.getSubtype() + " " + text(cell.getHost());
    }
    if (record instanceof SRVRecord service) {
      return service.getPriority()
          + " "
          + service.getWeight()
          + " "
          + service.getPort()
          + " "
          + text(service.getTarget());
    }
    return record.rdataToString();
  }

  /** A name without its final dot; the root is a dot. */
  private static String text(Name name) {
    String text = name.toString();
    return text.length() > 1 && text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
  }
}
