// SPDX-License-Identifier: Apache-2.0
package dev.mcc.peers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.mcc.diag.Diagnostic;
import dev.mcc.diag.Severity;
import dev.mcc.tree.BundledTree;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Every example in the header of a file of the tree compiles; {@link TreePeersTest} compares what
 * comes out.
 */
class TreeExamplesTest {
  /** Files that do nothing but say that the name is the wrong one. */
  private static final Set<String> ERRORS =
      Set.of(
          "feature/tls_failures",
          "ostype/unknown",
          "domain/berkeley-only",
          "domain/Berkeley.EDU",
          "domain/CS.Berkeley.EDU",
          "domain/EECS.Berkeley.EDU",
          "domain/S2K.Berkeley.EDU");

  @Test
  void everyExampleCompiles() throws IOException {
    Path base = Path.of(System.getProperty("mcc.basedir", ""));
    BundledTree tree = new BundledTree();
    List<TreeConfig> configs = new TreeConfigs(TreeDefinitions.read(base)).examples();
    Set<String> names = new TreeSet<>();
    List<String> errors = new ArrayList<>();
    for (TreeConfig config : configs) {
      for (Diagnostic found : config.compile(tree).diagnostics()) {
        if (found.severity() == Severity.ERROR) {
          names.add(config.name());
          errors.add(config.name() + ": " + found.message());
        }
      }
    }
    assertTrue(configs.size() > 200, configs.size() + " examples");
    assertEquals(new TreeSet<>(ERRORS), names, String.join("\n", errors));
  }
}
