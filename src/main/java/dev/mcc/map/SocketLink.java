// SPDX-License-Identifier: Apache-2.0
package dev.mcc.map;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.Closeable;
import java.io.IOException;
import java.net.Inet6Address;
import java.net.InetSocketAddress;
import java.net.ProtocolFamily;
import java.net.SocketAddress;
import java.net.SocketTimeoutException;
import java.net.StandardProtocolFamily;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A connection to the server of socket maps, which never waits longer than it is told. */
final class SocketLink implements Closeable {
  private final SocketChannel channel;
  private final Selector selector;
  private final ByteBuffer buffer = ByteBuffer.allocate(1 << 13);

  /** The maps that use the connection, the latest last. */
  final List<SocketMap> users = new ArrayList<>();

  private SocketLink(SocketChannel channel, Selector selector) {
    this.channel = channel;
    this.selector = selector;
    buffer.flip();
  }

  /** Connects. */
  static SocketLink to(SocketAddress address, long seconds) throws IOException {
    SocketChannel channel = SocketChannel.open(family(address));
    Selector selector = Selector.open();
    try {
      channel.configureBlocking(false);
      SocketLink link = new SocketLink(channel, selector);
      if (!channel.connect(address)) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        do {
          link.await(SelectionKey.OP_CONNECT, end);
        } while (!channel.finishConnect());
      }
      return link;
    } catch (IOException | RuntimeException failed) {
      selector.close();
      channel.close();
      throw failed;
    }
  }

  private static ProtocolFamily family(SocketAddress address) {
    if (!(address instanceof InetSocketAddress internet)) {
      return StandardProtocolFamily.UNIX;
    }
    return internet.getAddress() instanceof Inet6Address
        ? StandardProtocolFamily.INET6
        : StandardProtocolFamily.INET;
  }

  private void await(int operation, long end) throws IOException {
    channel.register(selector, operation);
    long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
    if (left <= 0 || selector.select(left) == 0) {
      throw new SocketTimeoutException();
    }
    selector.selectedKeys().clear();
  }

  /** Sends text. */
  void send(String text, long end) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(ISO_8859_1));
    while (bytes.hasRemaining()) {
      if (channel.write(bytes) == 0) {
        await(SelectionKey.OP_WRITE, end);
      }
    }
  }

  /** The next byte; -1 at the end. */
  int read(long end) throws IOException {
    while (!buffer.hasRemaining()) {
      buffer.clear();
      int count = channel.read(buffer);
      buffer.flip();
      if (count < 0) {
        return -1;
      }
      if (count == 0) {
        await(SelectionKey.OP_READ, end);
      }
    }
    return buffer.get() & 0xff;
  }

  /** Forgets what has come and was not read. */
  void discard() {
    buffer.clear().flip();
  }

  @Override
  public void close() {
    try (channel;
        selector) {
      users.clear();
    } catch (IOException gone) {
      // The connection is not used any more, whatever closing it says.
    }
  }
}
