// SPDX-License-Identifier: Apache-2.0
package dev.mcc.dns;

import dev.mcc.rewrite.world.DnsAnswer;
import dev.mcc.rewrite.world.DnsAnswer.DnsRecord;
import dev.mcc.rewrite.world.DnsAnswer.Outcome;
import dev.mcc.rewrite.world.NameService;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.PortUnreachableException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.xbill.DNS.DClass;
import org.xbill.DNS.Message;
import org.xbill.DNS.Name;
import org.xbill.DNS.Rcode;
import org.xbill.DNS.Record;
import org.xbill.DNS.Section;
import org.xbill.DNS.SimpleResolver;
import org.xbill.DNS.Type;

/**
 * DNS itself, through the servers that {@code /etc/resolv.conf} names. Each server is asked so
 * often and waited for so long as its options say; no question takes longer than that.
 */
public final class LiveNames implements NameService {
  private static final int MOST_SERVERS = 3;
  private static final int PORT = 53;

  private final List<SimpleResolver> servers = new ArrayList<>();
  private final int attempts;

  private LiveNames(List<InetAddress> addresses, int seconds, int attempts) {
    this.attempts = attempts;
    for (InetAddress address : addresses) {
      SimpleResolver server = new SimpleResolver(new InetSocketAddress(address, PORT));
      server.setTimeout(Duration.ofSeconds(seconds));
      servers.add(server);
    }
  }

  /** The service that a resolver configuration describes; the local server if it names none. */
  public static LiveNames of(String resolvConf) {
    List<InetAddress> addresses = new ArrayList<>();
    int seconds = 5;
    int attempts = 2;
    for (String line : resolvConf.split("\n")) {
      String[] words = line.strip().split("[ \t]+");
      if (words[0].equals("nameserver") && words.length > 1) {
        byte[] address = AddressLiteral.any(words[1]);
        if (address != null && addresses.size() < MOST_SERVERS) {
          addresses.add(inet(address));
        }
      } else if (words[0].equals("options")) {
        for (String word : words) {
          seconds = number(word, "timeout:", 30, seconds);
          attempts = number(word, "attempts:", 5, attempts);
        }
      }
    }
    if (addresses.isEmpty()) {
      addresses.add(inet(new byte[] {127, 0, 0, 1}));
    }
    return new LiveNames(addresses, seconds, attempts);
  }

  private static InetAddress inet(byte[] address) {
    try {
      return InetAddress.getByAddress(address);
    } catch (UnknownHostException impossible) {
      throw new IllegalArgumentException(impossible);
    }
  }

  private static int number(String word, String name, int most, int otherwise) {
    if (!word.startsWith(name) || !word.substring(name.length()).matches("[0-9]{1,4}")) {
      return otherwise;
    }
    int number = Integer.parseInt(word.substring(name.length()));
    return Math.max(1, Math.min(most, number));
  }

  @Override
  public DnsAnswer query(String name, String type) {
    int wanted = Type.value(type);
    Name asked;
    try {
      asked = Name.fromString(name, Name.root);
    } catch (IOException notAName) {
      return DnsAnswer.of(Outcome.FAILED);
    }
    if (wanted < 0) {
      return DnsAnswer.of(Outcome.FAILED);
    }
    Message question = Message.newQuery(Record.newRecord(asked, wanted, DClass.IN));
    boolean refused = true;
    for (int attempt = 0; attempt < attempts; attempt++) {
      for (SimpleResolver server : servers) {
        try {
          DnsAnswer answer = answer(server.send(question));
          if (answer.outcome() != Outcome.TRY_AGAIN) {
            return answer;
          }
          refused = false;
        } catch (IOException failed) {
          refused &= isRefused(failed);
        }
      }
    }
    return DnsAnswer.of(refused ? Outcome.UNREACHABLE : Outcome.TRY_AGAIN);
  }

  private static boolean isRefused(Throwable failed) {
    for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
      if (cause instanceof ConnectException || cause instanceof PortUnreachableException) {
        return true;
      }
    }
    return false;
  }

  private static DnsAnswer answer(Message message) {
    List<DnsRecord> records = new ArrayList<>();
    for (Record record : message.getSection(Section.ANSWER)) {
      records.add(DnsRecords.of(record, record.getName()));
    }
    return switch (message.getRcode()) {
      case Rcode.NOERROR ->
          new DnsAnswer(records.isEmpty() ? Outcome.NO_DATA : Outcome.FOUND, records);
      case Rcode.NXDOMAIN -> DnsAnswer.of(Outcome.NO_SUCH_NAME);
      default -> DnsAnswer.of(Outcome.TRY_AGAIN);
    };
  }
}
