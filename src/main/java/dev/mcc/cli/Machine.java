// SPDX-License-Identifier: Apache-2.0
package dev.mcc.cli;

import dev.mcc.rewrite.world.HostIdentity;
import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Who the machine is, from its host name, hosts file and interfaces. */
final class Machine {
  private static final Path HOSTS = Path.of("/etc/hosts");
  private static final Path HOST_NAME = Path.of("/proc/sys/kernel/hostname");

  private Machine() {}

  /** The machine as it is now. */
  static HostIdentity identity() {
    String name = hostName();
    List<String> names = new ArrayList<>();
    List<String> addresses = new ArrayList<>();
    for (String line : hostsLines()) {
      int comment = line.indexOf('#');
      String[] words = (comment < 0 ? line : line.substring(0, comment)).strip().split("\\s+");
      List<String> known = List.of(words).subList(Math.min(1, words.length), words.length);
      if (known.stream().anyMatch(name::equalsIgnoreCase)) {
        addresses.add(words[0]);
        for (String each : known) {
          if (!names.contains(each)) {
            names.add(each);
          }
        }
      }
    }
    String canonical = names.isEmpty() ? name : names.get(0);
    return new HostIdentity(
        name,
        canonical,
        names.isEmpty() ? List.of() : names.subList(1, names.size()),
        addresses,
        interfaceAddresses(),
        System.getProperty("user.name", "root"));
  }

  private static String hostName() {
    try {
      return Files.readString(HOST_NAME, StandardCharsets.ISO_8859_1).strip();
    } catch (IOException e) {
      // Not Linux: the environment is what is left.
      String name = System.getenv("HOSTNAME");
      return name == null || name.isEmpty() ? "localhost" : name;
    }
  }

  private static List<String> hostsLines() {
    try {
      return Files.readAllLines(HOSTS, StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      return List.of();
    }
  }

  private static List<String> interfaceAddresses() {
    List<String> addresses = new ArrayList<>();
    try {
      for (NetworkInterface each : Collections.list(NetworkInterface.getNetworkInterfaces())) {
        if (each.isUp()) {
          for (InetAddress address : Collections.list(each.getInetAddresses())) {
            String text = address.getHostAddress();
            int zone = text.indexOf('%');
            addresses.add((zone < 0 ? text : text.substring(0, zone)).toLowerCase(Locale.ROOT));
          }
        }
      }
    } catch (SocketException e) {
      return List.of();
    }
    return addresses;
  }
}
