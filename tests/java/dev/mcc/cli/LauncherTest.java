// SPDX-License-Identifier: Apache-2.0
package dev.mcc.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The launcher script, run in a copy of the repository's outline. {@link LauncherProbe} stands in
 * for mcc, and a script that copies a ready jar and notes that it ran stands in for Maven.
 */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class LauncherTest {
  private static final Path REPOSITORY = Path.of(System.getProperty("mcc.basedir", ""));
  private static final String JAVA_HOME = System.getProperty("java.home");

  @TempDir Path temp;
  private Path home;
  private Path jar;
  private final Map<String, String> environment = new HashMap<>();

  /** What a finished process left behind. */
  private record Result(int status, String out, String err) {
    List<String> values(String key) {
      return out.lines()
          .filter(l -> l.startsWith(key + "="))
          .map(l -> l.substring(key.length() + 1))
          .toList();
    }
  }

  @BeforeEach
  void layOutRepository() throws IOException {
    home = Files.createDirectories(temp.resolve("a checkout"));
    jar = home.resolve("target/mcc.jar");
    Files.copy(REPOSITORY.resolve("mcc"), home.resolve("mcc"));
    for (String folder : List.of("src/main/java", "grammar", "feature", "cf-templates", "bin")) {
      Files.createDirectories(home.resolve(folder));
    }
    Files.writeString(home.resolve("pom.xml"), "<project/>");
    Files.writeString(home.resolve("feature/x.m4"), "");
    Path ready = temp.resolve("ready.jar");
    writeProbeJar(ready);
    Path maven = home.resolve("bin/mvn");
    writeScript(
        maven,
        """
        #!/bin/sh
        echo "$@" >>../built
        echo "JAVA_HOME=$JAVA_HOME" >>../built
        echo 'output of the build'
        [ ! -e ../fail ] || exit 1
        sleep 0.3
        mkdir -p target
        cp ../ready.jar target/tmp.jar
        mv target/tmp.jar target/mcc.jar
        """);
    environment.put("PATH", home.resolve("bin") + ":" + System.getenv("PATH"));
    environment.put("JAVA_HOME", JAVA_HOME);
    environment.put("HOME", temp.resolve("home").toString());
    // Making one takes longer than all the rest; the tests that are about archives switch it on.
    environment.put("MCC_ARCHIVE", "off");
    makeOlder(home);
  }

  @Test
  void passesArgumentsInputAndStatusThrough() throws Exception {
    Result result = run(temp, "in\n", "one", "two words", "", "*", "a'b\"c\\", "$HOME");
    assertEquals(LauncherProbe.STATUS, result.status);
    assertEquals(List.of("one", "two words", "", "*", "a'b\"c\\", "$HOME"), result.values("arg"));
    assertTrue(result.out.endsWith("\nin\n"), result.out);
    assertEquals(List.of(temp.toRealPath().toString()), result.values("cwd"));
  }

  @Test
  void worksThroughSymbolicLinks() throws Exception {
    Path link = Files.createSymbolicLink(temp.resolve("absolute"), home.resolve("mcc"));
    Path bin = Files.createDirectories(temp.resolve("bin"));
    Path relative = Files.createSymbolicLink(bin.resolve("relative"), Path.of("../absolute"));
    for (String name : List.of(link.toString(), relative.toString())) {
      Result result = await(start(temp, List.of(name, "x")), "");
      assertEquals(LauncherProbe.STATUS, result.status, result.err);
      assertEquals(List.of("x"), result.values("arg"));
    }
    environment.put("PATH", bin + ":" + environment.get("PATH"));
    Result onPath = await(start(temp, List.of("sh", "-c", "relative x")), "");
    assertEquals(LauncherProbe.STATUS, onPath.status, onPath.err);
    assertEquals(1, builds());
  }

  @Test
  void nameWithoutSlashIsInTheCurrentFolder() throws Exception {
    Result result = await(start(home, List.of("sh", "mcc", "x")), "");
    assertEquals(LauncherProbe.STATUS, result.status, result.err);
  }

  @Test
  void buildsOnlyWhenTheJarIsMissingOrOlder() throws Exception {
    Result first = run(temp, "");
    assertEquals(1, builds());
    assertTrue(first.err.contains("output of the build"), first.err);
    assertFalse(first.out.contains("output of the build"), first.out);

    Result second = run(temp, "");
    assertEquals(1, builds());
    assertEquals("to standard error\n", second.err);

    touchLater(home.resolve("feature/x.m4"));
    run(temp, "");
    assertEquals(2, builds());

    Files.delete(home.resolve("feature/x.m4"));
    touchLater(home.resolve("feature"));
    run(temp, "");
    assertEquals(3, builds());
    assertTrue(Files.readString(temp.resolve("built")).contains("JAVA_HOME=" + JAVA_HOME));
  }

  @Test
  void failedBuildIsAnErrorOfItsOwn() throws Exception {
    Files.createFile(temp.resolve("fail"));
    Result result = run(temp, "");
    assertEquals(69, result.status);
    assertEquals("", result.out);
    assertTrue(result.err.contains("mcc.jar failed"), result.err);
    assertFalse(Files.exists(home.resolve("target/mcc-build.lock")), "the lock is left behind");
  }

  @Test
  void missingMavenIsSaid() throws Exception {
    Files.delete(home.resolve("bin/mvn"));
    Path tools = Files.createDirectories(temp.resolve("tools"));
    for (String tool : List.of("sh", "mkdir", "find", "rm", "readlink", "sed", "sleep", "cat")) {
      writeScript(tools.resolve(tool), "#!/bin/sh\nexec " + which(tool) + " \"$@\"\n");
    }
    environment.put("PATH", tools.toString());
    Result result = run(temp, "");
    assertEquals(69, result.status);
    assertTrue(result.err.contains("Maven is needed"), result.err);
    assertEquals("", result.out);
  }

  @Test
  void launchersAtTheSameTimeBuildOnce() throws Exception {
    List<Process> processes = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      processes.add(start(temp, List.of(home.resolve("mcc").toString(), "n" + i)));
    }
    for (int i = 0; i < 4; i++) {
      Result result = await(processes.get(i), "");
      assertEquals(LauncherProbe.STATUS, result.status, result.err);
      assertEquals(List.of("n" + i), result.values("arg"));
    }
    assertEquals(1, builds());
  }

  @Test
  void lockOfADeadLauncherIsTakenOver() throws Exception {
    Process dead = new ProcessBuilder("true").start();
    dead.waitFor();
    Path lock = Files.createDirectories(home.resolve("target/mcc-build.lock"));
    Files.writeString(lock.resolve("pid"), dead.pid() + "\n");
    assertEquals(LauncherProbe.STATUS, run(temp, "").status);
    assertEquals(1, builds());
  }

  @Test
  void archiveIsMadeOnceAndReplacedWithTheJar() throws Exception {
    environment.remove("MCC_ARCHIVE");
    Result first = run(temp, "");
    assertEquals(List.of("true"), first.values("archive"), "made right after the build");
    List<Path> archives = archives(home.resolve("target"));
    assertEquals(1, archives.size());
    FileTime made = Files.getLastModifiedTime(archives.get(0));

    Result second = run(temp, "");
    assertEquals(List.of("true"), second.values("archive"));
    assertEquals("to standard error\n", second.err);
    assertEquals(made, Files.getLastModifiedTime(archives.get(0)));

    touchLater(home.resolve("pom.xml"));
    Files.setLastModifiedTime(temp.resolve("ready.jar"), FileTime.from(Instant.now()));
    run(temp, "");
    List<Path> after = archives(home.resolve("target"));
    assertEquals(1, after.size(), after.toString());
    assertNotEquals(archives, after);
  }

  @Test
  void damagedArchiveIsIgnoredSilently() throws Exception {
    environment.remove("MCC_ARCHIVE");
    run(temp, "");
    Path archive = archives(home.resolve("target")).get(0);
    for (String damaged : List.of("", "no archive\n".repeat(10_000))) {
      Files.writeString(archive, damaged);
      Result result = run(temp, "in");
      assertEquals(LauncherProbe.STATUS, result.status);
      assertEquals("to standard error\n", result.err);
      assertTrue(result.out.startsWith("java="), result.out);
    }
  }

  @Test
  void archiveOfAReadyJarIsMadeBesideTheCommand() throws Exception {
    environment.remove("MCC_ARCHIVE");
    Files.createDirectories(jar.getParent());
    Files.copy(temp.resolve("ready.jar"), jar);
    Result first = run(temp, "");
    assertEquals(LauncherProbe.STATUS, first.status);
    assertEquals("to standard error\n", first.err);
    for (int i = 0; i < 300 && archives(jar.getParent()).isEmpty(); i++) {
      Thread.sleep(100);
    }
    assertEquals(List.of("true"), run(temp, "").values("archive"));
    assertEquals(0, builds());
  }

  @Test
  void oldJavaHomeIsPassedOver() throws Exception {
    Path old = Files.createDirectories(temp.resolve("old java/bin")).getParent();
    Files.writeString(old.resolve("release"), "JAVA_VERSION=\"11.0.2\"\n");
    Path java = old.resolve("bin/java");
    writeScript(java, "#!/bin/sh\necho used the old Java\n");
    environment.put("JAVA_HOME", old.toString());
    environment.put("PATH", environment.get("PATH") + ":" + JAVA_HOME + "/bin");
    Result result = run(temp, "");
    assertEquals(LauncherProbe.STATUS, result.status, result.err);
    assertTrue(Integer.parseInt(result.values("java").get(0)) >= 17);
  }

  @Test
  void memoryHasACeilingThatCanBeRaised() throws Exception {
    long usual = Long.parseLong(run(temp, "").values("maxMemory").get(0));
    assertTrue(usual <= 512L << 20, "at most 512 MB: " + usual);
    environment.put("MCC_JAVA_OPTS", "-Xmx1g -Dx=y");
    long raised = Long.parseLong(run(temp, "").values("maxMemory").get(0));
    assertTrue(raised > 512L << 20, "more than 512 MB: " + raised);
  }

  @Test
  void cacheFolderOfTheUserIsSecondChoice() throws Exception {
    environment.remove("MCC_ARCHIVE");
    run(temp, "");
    Path archive = archives(home.resolve("target")).get(0);
    Path cache = Files.createDirectories(temp.resolve("cache/mcc"));
    Files.move(archive, cache.resolve(archive.getFileName()));
    environment.put("XDG_CACHE_HOME", cache.getParent().toString());
    Result result = run(temp, "");
    assertEquals(List.of("true"), result.values("archive"));
    assertEquals("to standard error\n", result.err);
    assertEquals(List.of(), archives(home.resolve("target")));
  }

  private Result run(Path directory, String input, String... args) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(home.resolve("mcc").toString());
    command.addAll(List.of(args));
    return await(start(directory, command), input);
  }

  private Process start(Path directory, List<String> command) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
    builder
        .environment()
        .keySet()
        .removeAll(List.of("XDG_CACHE_HOME", "MCC_JAVA_OPTS", "JAVA_TOOL_OPTIONS"));
    builder.environment().putAll(environment);
    builder.redirectError(Files.createTempFile(temp, "err", ".txt").toFile());
    Process process = builder.start();
    errors.put(process, builder.redirectError().file().toPath());
    return process;
  }

  private final Map<Process, Path> errors = new HashMap<>();

  private Result await(Process process, String input) throws Exception {
    try (OutputStream in = process.getOutputStream()) {
      in.write(input.getBytes(StandardCharsets.UTF_8));
    } catch (IOException ignoredWhenTheLauncherFailedEarly) {
      // Its status tells.
    }
    String out;
    try (InputStream stream = process.getInputStream()) {
      out = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
    int status = process.waitFor();
    return new Result(status, out, Files.readString(errors.get(process)));
  }

  private int builds() throws IOException {
    Path log = temp.resolve("built");
    if (!Files.exists(log)) {
      return 0;
    }
    return (int) Files.readAllLines(log).stream().filter(l -> l.contains("package")).count();
  }

  private static List<Path> archives(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(".jsa")).toList();
    }
  }

  private static void writeScript(Path file, String text) throws IOException {
    Files.writeString(file, text);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private static Path which(String tool) {
    return Stream.of("/usr/bin", "/bin")
        .map(d -> Path.of(d, tool))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow();
  }

  /** Sets all times a minute back, so that whatever happens now is later by any clock. */
  private static void makeOlder(Path root) throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      for (Path path : all.toList()) {
        Files.setLastModifiedTime(path, FileTime.from(Instant.now().minusSeconds(60)));
      }
    }
  }

  /** Makes a file newer than the jar, and the jar that the next build brings newer still. */
  private void touchLater(Path file) throws Exception {
    Thread.sleep(1100);
    Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
  }

  private static void writeProbeJar(Path file) throws IOException {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, LauncherProbe.class.getName());
    String entry = LauncherProbe.class.getName().replace('.', '/') + ".class";
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(file), manifest);
        InputStream in = LauncherProbe.class.getClassLoader().getResourceAsStream(entry)) {
      out.putNextEntry(new JarEntry(entry));
      in.transferTo(out);
    }
  }
}
