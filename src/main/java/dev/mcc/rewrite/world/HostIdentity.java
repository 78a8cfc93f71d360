// SPDX-License-Identifier: Apache-2.0
package dev.mcc.rewrite.world;

import java.util.List;
import java.util.Objects;

/**
 * Who the machine is, as the real program asks the system at its start.
 *
 * @param hostName what {@code uname -n} says
 * @param canonicalName the full name that the hosts file or DNS gives for it; the host name itself
 *     if none does
 * @param aliases every other name that the hosts file gives for it, in order
 * @param addresses the addresses of the name, as text
 * @param interfaceAddresses the addresses of the interfaces that are up, as text
 * @param user the login name of whoever runs the command
 */
public record HostIdentity(
    String hostName,
    String canonicalName,
    List<String> aliases,
    List<String> addresses,
    List<String> interfaceAddresses,
    String user) {
  /** Copies the lists. */
  public HostIdentity {
    Objects.requireNonNull(hostName);
    Objects.requireNonNull(canonicalName);
    Objects.requireNonNull(user);
    aliases = List.copyOf(aliases);
    addresses = List.copyOf(addresses);
    interfaceAddresses = List.copyOf(interfaceAddresses);
  }
}
