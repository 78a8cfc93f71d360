// SPDX-License-Identifier: Apache-2.0
package dev.mcc.peers;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import dev.mcc.golden.BtAnswer;
import dev.mcc.golden.BtCase;
import dev.mcc.golden.BtJob;
import dev.mcc.golden.BtRun;
import dev.mcc.golden.OwnBt;
import dev.mcc.golden.TreeWorld;
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
 * <p>The folder stands for the root folder: its {@code etc/mail}, {@code etc/hosts}, {@code
 * etc/nsswitch.conf}, {@code etc/resolv.conf}, {@code etc/passwd} and {@code etc/group} are bound
 * over those of the machine. Each run binds them anew, so that two runs with different
 * configurations may share the maps.
 */
final class SendmailBox {
  private static final String MARK = "/mark";
  private static final String MARK_ANSWER = "Unknown \"/\" command /mark";
  private static final String BANNER =
      "ADDRESS TEST MODE (ruleset 3 NOT automatically invoked)\nEnter <ruleset> <address>\n";
  private static final String ENTER =
      """
      hostname mail.example.org && ip link set lo up || exit 90
      for f in hosts nsswitch.conf resolv.conf passwd group; do
        [ ! -f "$1/etc/$f" ] || mount --bind "$1/etc/$f" /etc/$f || exit 91
      done
      mount --bind "$1/etc/mail" /etc/mail || exit 92
      if [ -f "$1/zone" ]; then
        perl "$1/name-server.pl" "$1/zone" >/dev/null 2>&1 & server=$!
        trap 'kill $server' EXIT
        tries=0
        until grep -q ':0035 ' /proc/net/udp; do
          tries=$((tries + 1)); [ $tries -lt 500 ] || exit 94; sleep 0.01
        done
      fi
      cd / || exit 95
      """;
  private static final String ONE =
      ENTER
          + """
          mount --bind "$2" /etc/mail/sendmail.cf || exit 93
          /usr/sbin/sendmail -bt -C /etc/mail/sendmail.cf
          """;

  /** Sessions one after the other; what a session may print and how long it may take is limited. */
  private static final String MANY =
      ENTER
          + """
          for cf in "$2"/*.cf; do
            job=${cf%.cf}
            mount --bind "$cf" /etc/mail/sendmail.cf || exit 93
            sh "$job.sh" <"$job.in" >"$job.out" 2>"$job.err"
            echo $? >"$job.status"
            umount -l /etc/mail/sendmail.cf || exit 96
          done
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
    return create(folder, maps, null);
  }

  /**
   * Makes a box with further sources.
   *
   * @param more files that come beside those of {@code maps}, or in their place; a file in which
   *     every line has a key and a value is a map source; null for none
   */
  static SendmailBox create(Path folder, Path maps, Path more) throws IOException {
    Path etc = Files.createDirectories(folder.resolve("etc"));
    Path mail = Files.createDirectories(etc.resolve("mail"));
    Files.createFile(mail.resolve("sendmail.cf"));
    Files.writeString(
        etc.resolve("resolv.conf"), "nameserver 127.0.0.1\noptions timeout:5 attempts:3\n");
    Files.writeString(
        etc.resolve("nsswitch.conf"),
        "hosts: files\npasswd: files\ngroup: files\nservices: files\n");
    Files.copy(maps.resolveSibling("name-server.pl"), folder.resolve("name-server.pl"));
    for (String users : List.of("passwd", "group")) {
      Files.copy(BtCase.ENVIRONMENT.resolve("etc").resolve(users), etc.resolve(users));
    }
    try (var sources = Files.list(maps)) {
      for (Path source : sources.sorted().toList()) {
        String name = source.getFileName().toString();
        switch (name) {
          case "hosts" -> Files.copy(source, etc.resolve(name));
          case "zone" -> Files.copy(source, folder.resolve(name));
          case "service.switch", "local-host-names", "relay-domains", "trusted-users" ->
              Files.copy(source, mail.resolve(name));
          default -> mapSource(source, mail);
        }
      }
    }
    for (Path source : more == null ? List.<Path>of() : TreeWorld.files(more)) {
      if (Files.readAllLines(source, ISO_8859_1).stream().allMatch(SendmailBox::isEntry)) {
        mapSource(source, mail);
      } else {
        Files.copy(source, mail.resolve(source.getFileName()), REPLACE_EXISTING);
      }
    }
    return new SendmailBox(folder);
  }

  private static boolean isEntry(String line) {
    return line.isBlank() || line.startsWith("#") || line.matches("\\S+\\s+\\S.*");
  }

  /** The text stays beside the database, for maps of class text. */
  private static void mapSource(Path source, Path mail) throws IOException {
    Path target = mail.resolve(source.getFileName());
    Files.copy(source, target, REPLACE_EXISTING);
    Files.deleteIfExists(target.resolveSibling(target.getFileName() + ".db"));
    makemap("hash", source, target);
  }

  /**
   * Makes a box from a file tree that stands for the root folder.
   *
   * @param folder an empty folder, gets a copy of the tree
   * @param tree its {@code etc} has what the box replaces; the files in {@code etc/mail/hash} and
   *     {@code etc/mail/btree} become databases beside their sources
   */
  static SendmailBox ofTree(Path folder, Path tree) throws IOException {
    try (var files = Files.walk(tree)) {
      for (Path file : files.sorted().toList()) {
        Path target = folder.resolve(tree.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    }
    Path mail = folder.resolve("etc/mail");
    Files.createFile(mail.resolve("sendmail.cf"));
    for (String type : List.of("hash", "btree")) {
      try (var sources = Files.list(mail.resolve(type))) {
        for (Path source : sources.sorted().toList()) {
          makemap(type, source, source);
        }
      }
    }
    return new SendmailBox(folder);
  }

  /** The same box with what its name server knows as a zone file in standard format, too. */
  SendmailBox withZoneFile() throws IOException {
    Files.write(
        folder.resolve(OwnBt.ZONE), TreeWorld.master(Files.readAllLines(folder.resolve("zone"))));
    return this;
  }

  /** The file tree that stands for the root folder. */
  Path root() {
    return folder;
  }

  private static void makemap(String type, Path source, Path target) throws IOException {
    var process =
        new ProcessBuilder("/usr/sbin/makemap", type, target.toString())
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

  /**
   * Runs sessions one after the other in one box, which is much faster than a box for each.
   *
   * @param name a name for the batch, unique among those that are run in this box
   * @return as many as jobs, in their order; see {@link BtRun#ended()}
   */
  List<BtRun> sessions(String name, List<BtJob> jobs) {
    if (jobs.isEmpty()) {
      return List.of();
    }
    try {
      Path batch = Files.createDirectory(folder.resolve(name));
      for (int i = 0; i < jobs.size(); i++) {
        BtJob job = jobs.get(i);
        Files.writeString(batch.resolve(file(i, "cf")), job.cf(), ISO_8859_1);
        Files.writeString(batch.resolve(file(i, "in")), job.commands(), ISO_8859_1);
        Files.writeString(batch.resolve(file(i, "sh")), script(job.options()), ISO_8859_1);
      }
      Process process = enter(MANY, batch.toString()).start();
      String said = new String(process.getInputStream().readAllBytes(), ISO_8859_1);
      int status = waitFor(process);
      if (status != 0 || !said.isEmpty()) {
        throw new IOException("the box failed with status " + status + ": " + said);
      }
      List<BtRun> runs = new ArrayList<>();
      for (int i = 0; i < jobs.size(); i++) {
        runs.add(
            new BtRun(
                Files.readString(batch.resolve(file(i, "out")), ISO_8859_1),
                Integer.parseInt(Files.readString(batch.resolve(file(i, "status"))).strip())));
      }
      return runs;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String file(int number, String type) {
    return "%06d.%s".formatted(number, type);
  }

  private static String script(List<String> options) {
    StringBuilder text =
        new StringBuilder(
            "ulimit -f 60000; exec timeout 20 /usr/sbin/sendmail -bt -C /etc/mail/sendmail.cf");
    options.forEach(o -> text.append(" '").append(o.replace("'", "'\\''")).append('\''));
    return text.append('\n').toString();
  }

  private Process start(String cf, String name, List<String> commands) throws IOException {
    Path file = folder.resolve(name + ".cf");
    Files.writeString(file, cf, ISO_8859_1);
    Path input = folder.resolve(name + ".in");
    Files.writeString(input, String.join("\n", commands) + "\n", ISO_8859_1);
    return enter(ONE, file.toString()).redirectInput(input.toFile()).start();
  }

  private ProcessBuilder enter(String script, String argument) {
    return new ProcessBuilder(
            "unshare", "-m", "-u", "-n", "sh", "-c", script, "box", folder.toString(), argument)
        .redirectErrorStream(true);
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
