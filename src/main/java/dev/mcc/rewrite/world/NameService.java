// SPDX-License-Identifier: Apache-2.0
package dev.mcc.rewrite.world;

/** A view of DNS: none, a zone file, or the live resolver. */
public interface NameService {
  /** No name server can be reached: every question fails at once. */
  NameService NONE = (name, type) -> DnsAnswer.of(DnsAnswer.Outcome.UNREACHABLE);

  /**
   * Asks for records.
   *
   * @param name a domain name without search; a trailing dot makes no difference
   * @param type record type in upper case: "A", "AAAA", "MX", "CNAME", "PTR", "TXT", "SRV", "ANY"
   * @return never null
   */
  DnsAnswer query(String name, String type);
}
