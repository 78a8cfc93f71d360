// SPDX-License-Identifier: Apache-2.0
package dev.mcc.trace;

import dev.mcc.cf.read.CfReader;
import dev.mcc.map.MapPolicy;
import dev.mcc.map.StandardMaps;
import dev.mcc.map.TestWorld;
import dev.mcc.rewrite.Program;
import dev.mcc.rewrite.load.LoadRequest;
import dev.mcc.rewrite.load.Loader;
import dev.mcc.rewrite.world.World;
import dev.mcc.source.SourceFile;
import java.nio.file.Path;
import java.util.List;

/** Configurations for tests, loaded with the files of the golden cases of test mode. */
final class Programs {
  static final Path BASE = Path.of(System.getProperty("mcc.basedir", ""));
  static final Path BT_CASES = BASE.resolve("tests/golden/bt");
  static final World WORLD = TestWorld.below(BT_CASES.resolve("environment"), false);

  private Programs() {}

  /** A configuration of these lines, behind a {@code V10}. */
  static Program of(String... lines) {
    return load(SourceFile.ofText("test.cf", "V10/Berkeley\n" + String.join("\n", lines) + "\n"));
  }

  static Program load(SourceFile source) {
    return Loader.load(
        new LoadRequest(
            CfReader.read(source), WORLD, new StandardMaps(MapPolicy.SOURCES), List.of()));
  }
}
