// SPDX-License-Identifier: Apache-2.0
package dev.mcc.golden;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.mcc.facts.Target;
import dev.mcc.m4.Limits;
import dev.mcc.source.SourceFile;
import dev.mcc.tree.CompileRequest;
import dev.mcc.tree.CompileResult;
import dev.mcc.tree.Compiler;
import dev.mcc.tree.Tree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A golden case of the bundled tree: a folder {@code tests/golden/tree/AREA/CASE}. Its README says
 * what is in it.
 *
 * @param folder the case's folder
 */
public record TreeCase(Path folder) {
  /** The repository. */
  static final Path BASE = Path.of(System.getProperty("mcc.basedir", ""));

  /** All cases. */
  public static final Path CASES = BASE.resolve("tests/golden/tree");

  /** What the {@code .cf} of each case is shown against. */
  static final Path PLAIN = CASES.resolve("base.mc");

  private static final Pattern EXPECTED =
      Pattern.compile(
          "(?m)^.*: (?:unknown option name AddBcc|ldap_init/ldap_bind failed to localhost in map .*"
              + "|fileclass: F\\{\\w+\\}: map open failed)$\\R?");

  private static final Set<String> KNOWN =
      Set.of(
          "sendmail.mc",
          "commands",
          "target",
          "not-classic",
          "mail",
          "overlay",
          "expected.cf",
          "expected.answers",
          "expected.messages");

  public TreeCase {
    Objects.requireNonNull(folder);
  }

  /** All cases, by name; never empty. */
  public static List<TreeCase> all() throws IOException {
    try (Stream<Path> files = Files.walk(CASES, 3)) {
      List<TreeCase> cases =
          files
              .filter(file -> file.endsWith("sendmail.mc"))
              .map(Path::getParent)
              .sorted()
              .map(TreeCase::new)
              .toList();
      if (cases.isEmpty()) {
        throw new IOException("no cases in " + CASES.toAbsolutePath());
      }
      return cases;
    }
  }

  /** Area and case. */
  public String name() {
    return CASES.relativize(folder).toString();
  }

  /** The configuration. */
  public Path file() {
    return folder.resolve("sendmail.mc");
  }

  /** Lines of {@code commands}: what is typed, comments, empty lines; none without the file. */
  public List<String> commands() throws IOException {
    Path file = folder.resolve("commands");
    return Files.exists(file) ? Files.readAllLines(file, ISO_8859_1) : List.of();
  }

  /** The commands that are really typed. */
  public List<String> typed() throws IOException {
    return commands().stream().filter(TreeCase::isCommand).map(PairQuestion::typed).toList();
  }

  /** Whether a line of {@code commands} is typed. */
  static boolean isCommand(String line) {
    return !line.isBlank() && !line.startsWith("#");
  }

  /**
   * What a program complained about, but for what every case may lead to: the option AddBcc of
   * {@code FEATURE(bcc)}, which only builds with {@code _FFR_ADD_BCC} know, and classes that come
   * from an LDAP server, which the world of the cases does not have.
   */
  public static String unexpected(String complaints) {
    return EXPECTED.matcher(complaints).replaceAll("");
  }

  /** Files for {@code /etc/mail}; null without. */
  public Path mail() {
    return existing("mail");
  }

  /** A site's own m4 files; null without. */
  public Path overlay() {
    return existing("overlay");
  }

  /** Why the classic tree cannot compile the case, or not alike; empty if it can. */
  public String notClassic() throws IOException {
    Path file = existing("not-classic");
    return file == null ? "" : Files.readString(file, ISO_8859_1);
  }

  private Path existing(String name) {
    Path path = folder.resolve(name);
    return Files.exists(path) ? path : null;
  }

  /** What mcc makes of it. */
  public CompileResult compile(Tree tree) throws IOException {
    Path named = existing("target");
    Target target =
        named == null
            ? Target.DEFAULT
            : Target.of(Files.readString(named).strip())
                .orElseThrow(() -> new IOException(name() + ": unknown target"));
    return compile(file(), tree, overlay() == null ? List.of() : List.of(overlay()), target);
  }

  /** What mcc makes of {@link #PLAIN}. */
  static CompileResult plain(Tree tree) throws IOException {
    return compile(PLAIN, tree, List.of(), Target.DEFAULT);
  }

  private static CompileResult compile(Path file, Tree tree, List<Path> overlays, Target target)
      throws IOException {
    return new Compiler()
        .compile(
            new CompileRequest(
                SourceFile.of(file.getFileName().toString(), Files.readAllBytes(file)),
                file.getParent(),
                tree,
                overlays,
                Map.of(),
                false,
                target,
                null,
                List.of(),
                false,
                Limits.COMPILE));
  }

  /** Names in the folder that mean nothing. */
  Set<String> strangers() throws IOException {
    Set<String> strangers = new TreeSet<>();
    try (Stream<Path> files = Files.list(folder)) {
      files
          .map(file -> file.getFileName().toString())
          .filter(name -> !KNOWN.contains(name) && !name.endsWith(".m4"))
          .forEach(strangers::add);
    }
    return strangers;
  }
}
