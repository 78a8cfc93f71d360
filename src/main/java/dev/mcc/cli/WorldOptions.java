// SPDX-License-Identifier: Apache-2.0
package dev.mcc.cli;

import dev.mcc.dns.LiveNames;
import dev.mcc.dns.ZoneFile;
import dev.mcc.map.MapPolicy;
import dev.mcc.map.StandardMaps;
import dev.mcc.rewrite.MapFactory;
import dev.mcc.rewrite.world.FileAccess;
import dev.mcc.rewrite.world.HostIdentity;
import dev.mcc.rewrite.world.NameService;
import dev.mcc.rewrite.world.PasswdUsers;
import dev.mcc.rewrite.world.RootedFiles;
import dev.mcc.rewrite.world.World;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options that say what a running configuration sees of the world. */
final class WorldOptions {
  private static final String DEFAULT_HOST = "localhost.localdomain";
  private static final String LOOPBACK = "127.0.0.1";

  @Option(
      names = "--live",
      description =
          "Take host name, hosts file, users, files and DNS from this machine. Without it nothing"
              + " of the machine is seen.")
  private boolean live;

  @Option(
      names = "--hostname",
      paramLabel = "NAME",
      description = "The host's full name. Default without --live: " + DEFAULT_HOST + ".")
  private String hostName;

  @Option(
      names = "--domain",
      paramLabel = "DOMAIN",
      description = "The host's domain, for a --hostname without one.")
  private String domain;

  @Option(
      names = "--root",
      paramLabel = "DIR",
      description =
          "The directory that stands for /, so that /etc/mail/access is read from"
              + " DIR/etc/mail/access.")
  private Path root;

  @Option(
      names = "--zone",
      paramLabel = "FILE",
      description =
          "A zone file in standard master format that stands for all of DNS. Without it, and"
              + " without --live, no name server can be reached.")
  private Path zone;

  @Option(
      names = "--allow-exec",
      description = "Let maps and classes run programs. Only for files you trust.")
  private boolean allowExec;

  /** True if programs may be run. */
  boolean allowsExec() {
    return allowExec;
  }

  /** The world that the options describe. */
  World world(CommandSpec spec) {
    if (root != null && !Files.isDirectory(root)) {
      throw new ParameterException(spec.commandLine(), "no directory " + root);
    }
    if (domain != null && hostName != null && hostName.indexOf('.') >= 0) {
      throw new ParameterException(
          spec.commandLine(), "--domain needs a --hostname without a domain");
    }
    FileAccess files = files();
    return new World(
        host(),
        Clock.systemUTC(),
        PasswdUsers.of(files),
        files,
        names(files, spec),
        live,
        allowExec);
  }

  private FileAccess files() {
    if (live) {
      return RootedFiles.ofMachine(root == null ? Path.of("/") : root);
    }
    return root == null ? FileAccess.NONE : RootedFiles.below(root);
  }

  /** The maps as the real program has them with --live; else also from their source texts. */
  MapFactory maps() {
    return new StandardMaps(live ? MapPolicy.REAL : MapPolicy.SOURCES);
  }

  private NameService names(FileAccess files, CommandSpec spec) {
    if (zone != null) {
      return zone(spec);
    }
    if (!live) {
      return NameService.NONE;
    }
    try {
      return LiveNames.of(new String(files.read("/etc/resolv.conf"), StandardCharsets.ISO_8859_1));
    } catch (IOException absent) {
      return LiveNames.of("");
    }
  }

  private NameService zone(CommandSpec spec) {
    ZoneFile file;
    try {
      file = ZoneFile.read(Files.readAllBytes(zone));
    } catch (IOException unreadable) {
      throw new ParameterException(spec.commandLine(), "cannot read the zone file " + zone);
    }
    if (!file.problems().isEmpty()) {
      throw new ParameterException(spec.commandLine(), zone + ": " + file.problems().get(0));
    }
    return file.names();
  }

  private HostIdentity host() {
    HostIdentity machine = live ? Machine.identity() : null;
    if (machine != null && hostName == null && domain == null) {
      return machine;
    }
    String given =
        hostName != null ? hostName : machine != null ? machine.hostName() : DEFAULT_HOST;
    int dot = given.indexOf('.');
    String shortName = dot < 0 ? given : given.substring(0, dot);
    String full = domain == null ? given : shortName + "." + domain;
    return new HostIdentity(
        full,
        full,
        full.equals(shortName) ? List.of() : List.of(shortName),
        List.of(LOOPBACK),
        List.of(LOOPBACK),
        System.getProperty("user.name", "root"));
  }
}
