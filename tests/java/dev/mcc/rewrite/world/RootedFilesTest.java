// SPDX-License-Identifier: Apache-2.0
package dev.mcc.rewrite.world;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder that stands for the root folder, and no way out of it. */
class RootedFilesTest {
  @TempDir Path folder;
  private FileAccess files;

  @BeforeEach
  void tree() throws IOException {
    Path root = Files.createDirectories(folder.resolve("root"));
    Files.createDirectories(root.resolve("etc/mail"));
    Files.writeString(root.resolve("etc/mail/access"), "inside");
    Files.writeString(folder.resolve("secret"), "outside");
    link(root.resolve("etc/up"), "../../secret");
    link(root.resolve("etc/far"), folder.resolve("secret").toString());
    link(root.resolve("etc/absolute"), "/etc/mail/access");
    link(root.resolve("etc/folder"), "/../../etc/mail");
    link(root.resolve("etc/circle"), "circle");
    files = RootedFiles.below(root);
  }

  private static void link(Path link, String target) throws IOException {
    Files.createSymbolicLink(link, Path.of(target));
  }

  private String read(String path) throws IOException {
    return new String(files.read(path), ISO_8859_1);
  }

  @Test
  void pathsStartAtTheFolder() throws IOException {
    assertEquals("inside", read("/etc/mail/access"));
    assertEquals("inside", read("//etc/./mail/../mail//access"));
    assertEquals("inside", read("/etc/absolute"));
    assertEquals("inside", read("/etc/folder/access"));
    assertEquals("inside", read("/../../etc/mail/access"));
    assertTrue(files.status("/etc/mail").directory());
    assertEquals(6, files.status("/etc/mail/access").size());
  }

  @Test
  void nothingOutsideIsReached() {
    for (String path : new String[] {"/etc/up", "/etc/far", "/../secret", "/etc/../../secret"}) {
      assertFalse(files.status(path).exists(), path);
      IOException refused = assertThrows(IOException.class, () -> read(path), path);
      assertEquals("No such file or directory", refused.getMessage());
    }
  }

  @Test
  void failuresAreTheSystemsWords() {
    assertEquals("No such file or directory", files.status("/etc/none").error());
    assertEquals("No such file or directory", files.status("/none/none").error());
    assertEquals("Not a directory", files.status("/etc/mail/access/x").error());
    assertEquals("Too many levels of symbolic links", files.status("/etc/circle").error());
    assertEquals(
        "Is a directory", assertThrows(IOException.class, () -> read("/etc")).getMessage());
    assertEquals("No such file or directory", files.status("/a\0b").error());
  }

  @Test
  void usersComeFromThePasswordFile() throws IOException {
    Files.writeString(
        folder.resolve("root/etc/passwd"),
        "joe:x:1001:100:Joe User:/home/joe:/bin/sh\nbad\nx:y:z:0::/:\nann:x:1:2::/:/bin/sh\n");
    Users users = PasswdUsers.of(files);
    assertEquals("/home/joe", users.find("joe").home());
    assertEquals(2, users.find("ann").gid());
    assertEquals(null, users.find("bad"));
    assertEquals(null, users.find("x"));
  }
}
