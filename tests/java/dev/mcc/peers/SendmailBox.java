// SPDX-License-Identifier: Apache-2.0
package dev.mcc.peers;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A place where the real sendmail sees nothing of the host: its own host name, hosts file, name
 * service switch and {@code /etc/mail}, in private namespaces without a network. Needs root.
 *
 * <p>The folder holds {@code mail/} (bound over {@code /etc/mail}), {@code hosts}, {@code
 * nsswitch.conf} and {@code resolv.conf}. Each run binds the folder anew, so that two runs with
 * different configurations may share the maps.
 */
final class SendmailBox {
  private static final String MARK = "/mark";
  private static final String MARK_ANSWER = "Unknown \"/\" command /mark";
  private static final String BANNER =
      "ADDRESS TEST MODE (ruleset 3 NOT automatically invoked)\nEnter <ruleset> <address>\n";
  private static final String ENTER =
      """
      hostname mail.example.org && ip link set lo up || exit 90
      for f in hosts nsswitch.conf resolv.conf; do mount --bind "$1/$f" /etc/$f || exit 91; done
      mount --bind "$1/mail" /etc/mail || exit 92
      mount --bind "$2" /etc/mail/sendmail.cf || exit 93
      perl "$1/name-server.pl" "$1/zone" >/dev/null 2>&1 & server=$!
      tries=0
      until grep -q ':0035 ' /proc/net/udp; do
        tries=$((tries + 1)); [ $tries -lt 500 ] || exit 94; sleep 0.01
      done
      cd / && /usr/sbin/sendmail -bt -C /etc/mail/sendmail.cf
      status=$?
      kill $server
      exit $status
      """;

  private final Path folder;

  private SendmailBox(Path folder) {
    this.folder = folder;
  }

  /**
   * Makes a box.
   *
   * @param folder an empty folder
   * @param maps folder with map sources ({@code makemap} input), class files, {@code hosts} and
   *     {@code service.switch}
   */
  static SendmailBox create(Path folder, Path maps) throws IOException {
    Path mail = Files.createDirectories(folder.resolve("mail"));
    Files.createFile(mail.resolve("sendmail.cf"));
    Files.writeString(
        folder.resolve("resolv.conf"), "nameserver 127.0.0.1\noptions timeout:5 attempts:3\n");
    Files.writeString(
        folder.resolve("nsswitch.conf"),
        "hosts: files\npasswd: files\ngroup: files\nservices: files\n");
    Files.copy(maps.resolveSibling("name-server.pl"), folder.resolve("name-server.pl"));
    try (var sources = Files.list(maps)) {
      for (Path source : sources.sorted().toList()) {
        String name = source.getFileName().toString();
        switch (name) {
          case "hosts", "zone" -> Files.copy(source, folder.resolve(name));
          case "service.switch", "local-host-names", "relay-domains", "trusted-users" ->
              Files.copy(source, mail.resolve(name));
          default -> makemap(source, mail.resolve(name));
        }
      }
    }
    return new SendmailBox(folder);
  }

  private static void makemap(Path source, Path target) throws IOException {
    var process =
        new ProcessBuilder("/usr/sbin/makemap", "hash", target.toString())
            .redirectInput(source.toFile())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), ISO_8859_1);
    if (waitFor(process) != 0) {
      throw new IOException("makemap " + source + ": " + said);
    }
  }

  /**
   * Runs {@code sendmail -bt} on a configuration.
   *
   * @param cf the text of the configuration
   * @param name a name for the file, unique among runs that go on at the same time
   * @param commands the commands, each one line of at most 2000 bytes
   */
  BtTranscript run(String cf, String name, List<String> commands) {
    List<String> marked = new ArrayList<>();
    for (int i = 0; i < commands.size(); i++) {
      marked.add(commands.get(i));
      marked.add(MARK + i);
    }
    try {
      Process process = start(cf, name, marked);
      try (var reader =
          new BufferedReader(
              new InputStreamReader(process.getInputStream(), ISO_8859_1), 1 << 16)) {
        return read(reader, process, commands.size());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Runs {@code sendmail -bt} and gives all that it prints, as it prints it. */
  String transcript(String cf, String name, List<String> commands) {
    try {
      Process process = start(cf, name, commands);
      String text = new String(process.getInputStream().readAllBytes(), ISO_8859_1);
      waitFor(process);
      return text;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Process start(String cf, String name, List<String> commands) throws IOException {
    Path file = folder.resolve(name + ".cf");
    Files.writeString(file, cf, ISO_8859_1);
    Path input = folder.resolve(name + ".in");
    Files.writeString(input, String.join("\n", commands) + "\n", ISO_8859_1);
    return new ProcessBuilder(
            "unshare",
            "-m",
            "-u",
            "-n",
            "sh",
            "-c",
            ENTER,
            "box",
            folder.toString(),
            file.toString())
        .redirectInput(input.toFile())
        .redirectErrorStream(true)
        .start();
  }

  private static BtTranscript read(BufferedReader reader, Process process, int expected)
      throws IOException {
    StringBuilder startup = new StringBuilder();
    List<String> answers = new ArrayList<>(expected);
    BtAnswer answer = null;
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      if (answer == null) {
        if (!line.startsWith("> ")) {
          startup.append(line).append('\n');
          continue;
        }
        answer = new BtAnswer();
      }
      String text = withoutPrompts(line);
      if (text.equals(MARK_ANSWER + answers.size())) {
        answers.add(answer.text());
        answer = new BtAnswer();
      } else if (!text.isEmpty()) {
        answer.add(text);
      }
    }
    int status = waitFor(process);
    String said = startup.toString();
    int banner = said.indexOf(BANNER);
    String complaint =
        banner < 0 ? said + "(no banner, exit status " + status + ")\n" : said.replace(BANNER, "");
    return new BtTranscript(complaint, answers, status);
  }

  private static String withoutPrompts(String line) {
    int start = 0;
    while (line.startsWith("> ", start)) {
      start += 2;
    }
    return line.substring(start);
  }

  private static int waitFor(Process process) throws IOException {
    try {
      return process.waitFor();
    } catch (InterruptedException e) {
      process.destroy();
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }
}
