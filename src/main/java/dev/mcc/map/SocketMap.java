// SPDX-License-Identifier: Apache-2.0
package dev.mcc.map;

import dev.mcc.rewrite.AsciiCase;
import dev.mcc.rewrite.ExitStatus;
import dev.mcc.rewrite.MapAnswer;
import dev.mcc.rewrite.Session;
import java.io.IOException;
import java.net.SocketAddress;
import java.net.SocketTimeoutException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Class socket: a server that is asked in netstrings. Maps of one session with the same server
 * share the connection.
 */
final class SocketMap extends DeclaredMap {
  private static final Object LINKS = new Object();

  /** Without {@code -d} the real program waits for ever; mcc does not. */
  private static final long DEFAULT_SECONDS = 30;

  private static final int LONGEST_REPLY = 1_000_000;
  private static final int PROTOCOL = 76;

  SocketMap(MapSettings settings) {
    super(settings);
  }

  private Map<String, SocketLink> links(Session session) {
    return session.state(LINKS, HashMap::new);
  }

  @Override
  Opening openFor(Session session, MapState state) {
    String file = settings().file();
    session.trace(38, 2, "socket_map_open(" + settings().name() + ", " + file + ", 0)\n");
    SocketLink link = links(session).get(file);
    if (link != null) {
      session.trace(38, 2, "using cached connection\n");
      link.users.add(this);
      return Opening.DONE;
    }
    session.trace(38, 2, "opening new connection\n");
    SocketSpec spec = new SocketSpec(settings().name(), file, session);
    SocketAddress address = spec.address();
    if (address == null) {
      state.shownFile(spec.leftover());
      return Opening.FAILED;
    }
    if (!session.world().network()) {
      return refused(session, spec.host(), new IOException("no network"));
    }
    if (spec.isBracketed()) {
      // A trial on the real program: such an address is read, and then refused by the system.
      return refused(session, spec.host(), new IllegalArgumentException(spec.host()));
    }
    try {
      link = SocketLink.to(address, seconds());
    } catch (IOException | RuntimeException failed) {
      return refused(session, spec.host(), failed);
    }
    link.users.add(this);
    links(session).put(file, link);
    return Opening.DONE;
  }

  private long seconds() {
    return settings().timeout() > 0 ? settings().timeout() : DEFAULT_SECONDS;
  }

  /** The message comes only with debugging; else the trace of opening has the reason. */
  private Opening refused(Session session, String host, Exception failed) {
    String reason =
        failed instanceof SocketTimeoutException
            ? "Connection timed out"
            : failed instanceof RuntimeException ? "Invalid argument" : "Connection refused";
    if (!session.debug().at(38, 5)) {
      return Opening.failed(reason);
    }
    String by = reason.equals("Connection refused") ? " by " + host : "";
    session.trace(
        38,
        5,
        "socket_open (" + settings().name() + "): open " + host + " failed: " + reason + by + "\n");
    session.error(
        ExitStatus.OSERR,
        "socket map \"" + settings().name() + "\": error connecting to socket map: " + reason + by);
    return Opening.FAILED;
  }

  @Override
  MapAnswer find(String key, List<String> arguments, Session session, MapState state) {
    String name = settings().name();
    session.trace(
        38, 20, "socket_map_lookup(" + name + ", " + key + ") " + settings().file() + "\n");
    String asked = settings().has(MapFlag.NO_FOLD) ? key : AsciiCase.lower(key);
    String question = name + " " + asked;
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds());
    try {
      SocketLink link = links(session).get(settings().file());
      link.send(question.length() + ":" + question + ",", end);
      return answer(reply(link, end), asked, arguments, session);
    } catch (SocketTimeoutException late) {
      return broken(session, ExitStatus.OSERR, "read timeout: Resource temporarily unavailable");
    } catch (BadReply bad) {
      if (!bad.keepsConnection) {
        return broken(session, ExitStatus.SOFTWARE, bad.getMessage());
      }
      links(session).get(settings().file()).discard();
      return said(session, ExitStatus.SOFTWARE, bad.getMessage());
    } catch (IOException gone) {
      return broken(session, ExitStatus.OSERR, null);
    }
  }

  /** A reply that is no netstring. */
  private static final class BadReply extends IOException {
    private static final long serialVersionUID = 1;
    private final boolean keepsConnection;

    BadReply(String message, boolean keepsConnection) {
      super(message);
      this.keepsConnection = keepsConnection;
    }
  }

  private static String reply(SocketLink link, long end) throws IOException {
    int length = 0;
    int digits = 0;
    int c = link.read(end);
    if (c < 0) {
      throw new IOException("closed");
    }
    for (; c >= '0' && c <= '9'; c = link.read(end)) {
      length = Math.min(Integer.MAX_VALUE / 20, length) * 10 + c - '0';
      digits++;
    }
    if (digits == 0) {
      throw new BadReply("failed to read length parameter of reply 0", false);
    }
    if (length > LONGEST_REPLY) {
      throw new BadReply("reply too long: " + length, false);
    }
    if (c != ':') {
      throw new BadReply("missing ':' in reply", true);
    }
    StringBuilder text = new StringBuilder();
    for (c = link.read(end); c >= 0 && text.length() < length; c = link.read(end)) {
      text.append((char) c);
    }
    if (text.length() < length) {
      throw new BadReply(
          "received only " + text.length() + " of " + length + " reply characters", false);
    }
    if (c != ',') {
      throw new BadReply("missing ',' in reply", false);
    }
    return text.toString();
  }

  private MapAnswer answer(String reply, String key, List<String> arguments, Session session) {
    int blank = reply.indexOf(' ');
    String type = blank < 0 ? reply : reply.substring(0, blank);
    String value = blank < 0 ? "" : reply.substring(blank + 1);
    String append = settings().append();
    switch (type) {
      case "OK" -> {
        return MapAnswer.found(
            settings().has(MapFlag.MATCH_ONLY)
                ? MapValue.of(key, null, append, session)
                : MapValue.of(value, arguments, append, session));
      }
      case "NOTFOUND" -> {
        session.trace(
            38, 20, "socket_map_lookup(" + settings().name() + "): " + key + " not found\n");
        return MapAnswer.NOT_FOUND;
      }
      default -> {
        session.trace(
            38,
            5,
            "socket_map_lookup("
                + settings().name()
                + ", "
                + key
                + "): server returned error: type="
                + type
                + ", reason="
                + value
                + "\n");
        return new MapAnswer(null, status(type));
      }
    }
  }

  private static int status(String type) {
    return switch (type) {
      case "TEMP", "TIMEOUT" -> ExitStatus.TEMPFAIL;
      case "PERM" -> ExitStatus.UNAVAILABLE;
      default -> PROTOCOL;
    };
  }

  private MapAnswer said(Session session, int status, String message) {
    session.error(status, "socket_map_lookup(" + settings().name() + "): " + message);
    return MapAnswer.TEMPORARY_FAILURE;
  }

  /** Gives the connection up; all maps that used it will connect again. */
  private MapAnswer broken(Session session, int status, String message) {
    if (message != null) {
      said(session, status, message);
    }
    drop(session);
    return MapAnswer.TEMPORARY_FAILURE;
  }

  private void drop(Session session) {
    SocketLink link = links(session).remove(settings().file());
    if (link == null) {
      return;
    }
    session.trace(
        38,
        20,
        "socket_map_close(" + settings().file() + "), pid=" + ProcessHandle.current().pid() + "\n");
    for (int i = link.users.size() - 1; i >= 0; i--) {
      SocketMap user = link.users.get(i);
      user.state(session).stage(MapState.Stage.UNTRIED);
      if (user != this) {
        session.trace(
            38,
            2,
            "socket_map_close("
                + settings().name()
                + "): closed "
                + user.settings().name()
                + " (shared SOCKET connection)\n");
      }
    }
    link.close();
  }

  @Override
  void closing(Session session, MapState state) {
    drop(session);
  }
}
