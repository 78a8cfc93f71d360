// SPDX-License-Identifier: Apache-2.0
package dev.mcc.map;

import dev.mcc.rewrite.world.HostIdentity;
import dev.mcc.rewrite.world.NameService;
import dev.mcc.rewrite.world.PasswdUsers;
import dev.mcc.rewrite.world.RootedFiles;
import dev.mcc.rewrite.world.World;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;

/** Outside worlds for tests: the host mail.example.org with the files of a folder. */
public final class TestWorld {
  private static final HostIdentity HOST =
      new HostIdentity(
          "mail.example.org",
          "mail.example.org",
          List.of("mail", "localhost"),
          List.of("127.0.0.1"),
          List.of("127.0.0.1"),
          "root");

  private TestWorld() {}

  /** A world without DNS. */
  public static World below(Path root, boolean execute) {
    return with(root, NameService.NONE, execute);
  }

  /** A world with DNS. */
  public static World with(Path root, NameService names, boolean execute) {
    return with(RootedFiles.below(root), names, execute);
  }

  /** A world with these files. */
  public static World with(RootedFiles files, NameService names, boolean execute) {
    return new World(
        HOST,
        InstantSource.fixed(java.time.Instant.EPOCH),
        PasswdUsers.of(files),
        files,
        names,
        true,
        execute);
  }
}
