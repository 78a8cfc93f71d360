// SPDX-License-Identifier: Apache-2.0
package dev.mcc.map;

import dev.mcc.rewrite.ExitStatus;
import dev.mcc.rewrite.Session;
import dev.mcc.rewrite.world.FileStatus;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnixDomainSocketAddress;
import java.net.UnknownHostException;
import java.nio.file.InvalidPathException;
import java.util.Map;

/**
 * Where the server of a socket map is: {@code inet:port@host}, {@code inet6:port@host}, {@code
 * local:path}, {@code unix:path}, or a path.
 */
final class SocketSpec {
  /** Names of ports that configurations use; others are given as numbers. */
  private static final Map<String, Integer> PORTS =
      Map.of("smtp", 25, "domain", 53, "http", 80, "ldap", 389, "submission", 587);

  private final String map;
  private final String text;
  private final Session session;
  private String host;
  private String leftover;

  SocketSpec(String map, String text, Session session) {
    this.map = map;
    this.text = text;
    this.session = session;
  }

  /** What messages call the other end. */
  String host() {
    return host;
  }

  /** What the real program leaves of a specification that it cannot use. */
  String leftover() {
    return leftover;
  }

  /** True for an address in square brackets. */
  boolean isBracketed() {
    return host != null && host.startsWith("[");
  }

  /** The address; null, and a message, if there is none. */
  SocketAddress address() {
    leftover = text;
    int colon = text.indexOf(':');
    String kind = colon < 0 ? "local" : text.substring(0, colon);
    String rest = colon < 0 ? text : text.substring(colon + 1);
    return switch (kind) {
      case "local", "unix" -> local(rest);
      case "inet", "inet6" -> internet(rest);
      default -> {
        leftover = kind;
        say(ExitStatus.OSERR, "unknown socket type " + kind + ": Protocol not supported");
        yield null;
      }
    };
  }

  private SocketAddress local(String path) {
    host = path;
    FileStatus status = session.world().files().status(path);
    if (path.isEmpty() || !status.exists()) {
      String reason = path.isEmpty() ? FileSafety.MISSING : status.error();
      say(ExitStatus.OSERR, "local socket name " + path + " unsafe: " + reason);
      return null;
    }
    try {
      return UnixDomainSocketAddress.of(path);
    } catch (InvalidPathException bad) {
      say(ExitStatus.OSERR, "local socket name " + path + " unsafe: Invalid argument");
      return null;
    }
  }

  private SocketAddress internet(String rest) {
    int at = rest.indexOf('@');
    if (at < 0) {
      say(ExitStatus.SOFTWARE, "bad address " + rest + " (expected port@host)");
      return null;
    }
    host = rest.substring(at + 1);
    Integer port = port(rest.substring(0, at));
    if (port == null) {
      leftover = text.substring(0, text.indexOf('@'));
      say(ExitStatus.SOFTWARE, "unknown port name " + rest.substring(0, at));
      return null;
    }
    String name = host;
    if (host.startsWith("[")) {
      if (!host.endsWith("]")) {
        say(ExitStatus.SOFTWARE, "Invalid numeric domain spec \"" + host + "\"");
        return null;
      }
      name = host.substring(1, host.length() - 1);
    }
    if (!session.world().network()) {
      // Not looked up where nothing will be asked.
      return InetSocketAddress.createUnresolved(name, port);
    }
    try {
      return new InetSocketAddress(InetAddress.getByName(name), port);
    } catch (UnknownHostException unknown) {
      say(ExitStatus.SOFTWARE, "Unknown host name " + host);
      return null;
    }
  }

  private static Integer port(String text) {
    if (text.isEmpty() || text.charAt(0) < '0' || text.charAt(0) > '9') {
      return PORTS.get(text);
    }
    return (int) (ArithMap.number(text) & 0xffff);
  }

  private void say(int status, String message) {
    session.error(status, "socket map \"" + map + "\": " + message);
  }
}
