// SPDX-License-Identifier: Apache-2.0
package dev.mcc.map;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Socket maps, with the answers of the real program to the same replies. */
class SocketMapTest {
  /** What the server sends for a key, byte for byte; nothing, and then the end, for "close". */
  private static final Map<String, String> REPLIES =
      Map.ofEntries(
          Map.entry("joe", "10:OK j@%0-%1,"),
          Map.entry("space", "3:OK ,"),
          Map.entry("none", "9:NOTFOUND ,"),
          Map.entry("temp", "8:TEMP why,"),
          Map.entry("timeout", "9:TIMEOUT x,"),
          Map.entry("perm", "7:PERM no,"),
          Map.entry("weird", "7:WEIRD x,"),
          Map.entry("nolength", "abc:xyz,"),
          Map.entry("nocolon", "4 OK x,"),
          Map.entry("nocomma", "4:OK x;"),
          Map.entry("long", "999999999:OK x,"),
          Map.entry("short", "9:OK x,"));

  @TempDir Path root;
  private ServerSocket server;

  @BeforeEach
  void start() throws IOException {
    server = new ServerSocket(0, 5, InetAddress.getByName("127.0.0.1"));
    Thread thread = new Thread(this::serve, "socket map server");
    thread.setDaemon(true);
    thread.start();
  }

  private void serve() {
    try {
      while (true) {
        try (Socket socket = server.accept()) {
          converse(socket.getInputStream(), socket.getOutputStream());
        }
      }
    } catch (IOException ended) {
      // The test is over.
    }
  }

  private static void converse(InputStream in, OutputStream out) throws IOException {
    while (true) {
      StringBuilder length = new StringBuilder();
      int c = in.read();
      for (; c >= '0' && c <= '9'; c = in.read()) {
        length.append((char) c);
      }
      if (c < 0) {
        return;
      }
      String question = new String(in.readNBytes(Integer.parseInt(length.toString())), ISO_8859_1);
      in.read();
      String key = question.substring(question.indexOf(' ') + 1);
      if (key.equals("slow")) {
        continue;
      }
      String reply = REPLIES.get(key);
      if (reply != null) {
        out.write(reply.getBytes(ISO_8859_1));
      }
      if (reply == null || key.equals("short")) {
        return;
      }
    }
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
  }

  private MapWorkbench bench(String flags) {
    return new MapWorkbench(MapPolicy.REAL, TestWorld.below(root, false))
        .declare("s socket " + flags + " inet:" + server.getLocalPort() + "@127.0.0.1");
  }

  @Test
  void repliesAreAnswers() {
    MapWorkbench bench = bench("-a.X");
    for (String key : new String[] {"joe", "JOE", "space", "none", "temp", "timeout", "perm"}) {
      bench.map("s", key);
    }
    bench.map("s", "weird");
    assertEquals(
        """
        map_lookup: s (joe) returns j@joe-.X (0)
        map_lookup: s (JOE) returns j@JOE-.X (0)
        map_lookup: s (space) returns .X (0)
        map_lookup: s (none) no match (68)
        map_lookup: s (temp) no match (75)
        map_lookup: s (timeout) no match (75)
        map_lookup: s (perm) no match (69)
        map_lookup: s (weird) no match (76)
        """,
        bench.printed());
  }

  @Test
  void damagedRepliesAreMessages() {
    MapWorkbench bench = bench("");
    for (String key : new String[] {"nolength", "nocolon", "nocomma", "long", "short", "close"}) {
      bench.map("s", key).map("s", "joe");
    }
    String joe = "map_lookup: s (joe) returns j@joe- (0)\n";
    String failed = "\nno match (75)\n" + joe;
    assertEquals(
        "map_lookup: s (nolength) socket_map_lookup(s): failed to read length parameter of reply 0"
            + failed
            + "map_lookup: s (nocolon) socket_map_lookup(s): missing ':' in reply"
            + failed
            + "map_lookup: s (nocomma) socket_map_lookup(s): missing ',' in reply"
            + failed
            + "map_lookup: s (long) socket_map_lookup(s): reply too long: 999999999"
            + failed
            + "map_lookup: s (short) socket_map_lookup(s): received only 5 of 9 reply characters"
            + failed
            + "map_lookup: s (close) no match (75)\n"
            + joe,
        bench.printed());
  }

  @Test
  void silenceEndsAfterTheTimeout() {
    MapWorkbench bench = bench("-d1s");
    assertTimeout(Duration.ofSeconds(10), () -> bench.map("s", "slow"));
    assertEquals(
        "map_lookup: s (slow) socket_map_lookup(s): read timeout: Resource temporarily"
            + " unavailable\nno match (75)\n",
        bench.printed());
  }

  @Test
  void rulesGetArgumentsAndFailures() {
    MapWorkbench bench = bench("-T<T>");
    assertEquals("j@joe-A", bench.rule("s", "joe", "A").value());
    assertEquals("temp<T>", bench.rule("s", "temp").value());
    assertEquals(75, bench.rule("s", "temp").status());
    assertEquals(null, bench.rule("s", "perm").value());
  }
}
