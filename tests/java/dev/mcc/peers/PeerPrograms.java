// SPDX-License-Identifier: Apache-2.0
package dev.mcc.peers;

import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/**
 * The real programs that comparisons need. A test that misses one is skipped, or fails when the
 * system property {@code mcc.peers} is {@code required}.
 */
final class PeerPrograms {
  /** The classic tree as Debian's sendmail-cf installs it. */
  static final Path CLASSIC_TREE = Path.of("/usr/share/sendmail/cf");

  private static final Path M4 = Path.of("/usr/bin/m4");
  private static final List<Path> SENDMAIL =
      List.of(
          Path.of("/usr/sbin/sendmail"), Path.of("/usr/sbin/makemap"), Path.of("/usr/bin/unshare"));

  private PeerPrograms() {}

  /** Needs m4 and the classic tree. */
  static void needM4() {
    List<String> missing = new ArrayList<>();
    addMissing(missing, List.of(M4, CLASSIC_TREE.resolve("m4/cf.m4")));
    require(missing);
  }

  /** Needs m4, the classic tree, sendmail, makemap, unshare and root's rights. */
  static void needSendmail() {
    List<String> missing = new ArrayList<>();
    addMissing(missing, List.of(M4, CLASSIC_TREE.resolve("m4/cf.m4")));
    addMissing(missing, SENDMAIL);
    if (!"root".equals(System.getProperty("user.name"))) {
      missing.add("the rights of root (for private namespaces)");
    }
    require(missing);
  }

  private static void addMissing(List<String> missing, List<Path> programs) {
    for (Path program : programs) {
      if (!Files.isReadable(program)) {
        missing.add(program.toString());
      }
    }
  }

  private static void require(List<String> missing) {
    if (missing.isEmpty()) {
      return;
    }
    String message = "no comparison with the real programs, missing: " + String.join(", ", missing);
    if ("required".equals(System.getProperty("mcc.peers"))) {
      fail(message);
    }
    Assumptions.abort(message);
  }
}
