// SPDX-License-Identifier: Apache-2.0
package dev.mcc.rewrite.load;

import dev.mcc.cf.read.CfReader;
import dev.mcc.rewrite.Program;
import dev.mcc.rewrite.world.FileAccess;
import dev.mcc.rewrite.world.FileStatus;
import dev.mcc.rewrite.world.HostIdentity;
import dev.mcc.rewrite.world.NameService;
import dev.mcc.rewrite.world.Users;
import dev.mcc.rewrite.world.World;
import dev.mcc.source.SourceFile;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

/** The surroundings that the tests of loading use: host mail.example.org and files in memory. */
final class LoadedWorld {
  private static final HostIdentity HOST =
      new HostIdentity(
          "mail.example.org",
          "mail.example.org",
          List.of("mail"),
          List.of("127.0.0.1"),
          List.of("127.0.0.1"),
          "root");

  private LoadedWorld() {}

  /** Files by path; status says that they are ordinary files of root. */
  record Files(Map<String, String> contents) implements FileAccess {
    @Override
    public FileStatus status(String path) {
      String content = contents.get(path);
      return content == null
          ? FileStatus.missing("No such file or directory")
          : new FileStatus(null, true, false, 0644, 0, content.length(), 0);
    }

    @Override
    public byte[] read(String path) throws IOException {
      if (!contents.containsKey(path)) {
        throw new IOException("No such file or directory");
      }
      return contents.get(path).getBytes(StandardCharsets.ISO_8859_1);
    }

    @Override
    public SeekableByteChannel open(String path) throws IOException {
      throw new IOException("No such file or directory");
    }
  }

  static World world(Map<String, String> files) {
    return new World(
        HOST,
        InstantSource.fixed(Instant.EPOCH),
        new TestUsers(),
        new Files(files),
        NameService.NONE,
        false,
        false);
  }

  /** The users and groups that every Debian system has. */
  static final class TestUsers implements Users {
    private static final Map<String, Integer> NUMBERS =
        Map.of("root", 0, "daemon", 1, "mail", 8, "smmta", 104, "smmsp", 105);

    @Override
    public User find(String name) {
      Integer number = NUMBERS.get(name);
      return number == null ? null : new User(name, number, number, name, "/", "/bin/sh");
    }

    @Override
    public int group(String name) {
      return NUMBERS.getOrDefault(name, -1);
    }
  }

  static Program load(String cf) {
    return load(cf, Map.of());
  }

  static Program load(String cf, Map<String, String> files) {
    return load(SourceFile.ofText("FILE", cf), files);
  }

  static Program load(SourceFile source, Map<String, String> files) {
    return Loader.load(
        new LoadRequest(CfReader.read(source), world(files), new AnyMaps(), List.of()));
  }
}
