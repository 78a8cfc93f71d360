// SPDX-License-Identifier: Apache-2.0
package dev.mcc.rewrite.load;

import dev.mcc.cf.syntax.CfFile;
import dev.mcc.rewrite.MapFactory;
import dev.mcc.rewrite.world.World;
import java.util.List;
import java.util.Objects;

/**
 * What to load, and with what.
 *
 * @param file the configuration
 * @param world who the machine is, and its files and users
 * @param maps makes the maps
 * @param settings what the command line sets, in its order
 */
public record LoadRequest(CfFile file, World world, MapFactory maps, List<Setting> settings) {
  /** Checks and copies. */
  public LoadRequest {
    Objects.requireNonNull(file);
    Objects.requireNonNull(world);
    Objects.requireNonNull(maps);
    settings = List.copyOf(settings);
  }

  /**
   * A setting of the command line.
   *
   * @param kind which argument it is
   * @param text what stands behind {@code -O}, {@code -o} or {@code -M}
   */
  public record Setting(Kind kind, String text) {
    /** Arguments that set something. */
    public enum Kind {
      /** {@code -O Name=value}. */
      LONG_OPTION,
      /** {@code -oXvalue}. */
      SHORT_OPTION,
      /** {@code -Mxvalue} or <code>-M{name}value</code>. */
      MACRO
    }

    /** Checks the parts. */
    public Setting {
      Objects.requireNonNull(kind);
      Objects.requireNonNull(text);
    }
  }
}
