// SPDX-License-Identifier: Apache-2.0
package dev.mcc.rewrite.world;

import java.time.InstantSource;
import java.util.Objects;

/**
 * Everything outside of the configuration that its execution can see. Supplied by the caller;
 * nothing is taken from the machine behind his back.
 *
 * @param host who the machine is
 * @param clock the time
 * @param users the user database
 * @param files the files
 * @param names DNS
 * @param network true if maps may connect to servers (ldap, socket)
 * @param execute true if programs may be run (program maps, {@code F|})
 */
public record World(
    HostIdentity host,
    InstantSource clock,
    Users users,
    FileAccess files,
    NameService names,
    boolean network,
    boolean execute) {
  /** Checks the parts. */
  public World {
    Objects.requireNonNull(host);
    Objects.requireNonNull(clock);
    Objects.requireNonNull(users);
    Objects.requireNonNull(files);
    Objects.requireNonNull(names);
  }
}
