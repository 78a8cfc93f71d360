// SPDX-License-Identifier: Apache-2.0
package dev.mcc.cli;

import dev.mcc.rewrite.Program;
import dev.mcc.rewrite.world.World;
import dev.mcc.source.TracedText;
import java.util.Objects;

/**
 * A configuration that is ready to run.
 *
 * @param program what was loaded
 * @param world what it can see
 * @param provenance the {@code .cf} with the origin of each character if it was compiled on the
 *     way; null for a {@code .cf} that was read
 * @param stopped true if the real program would end at once with {@link Program#exitStatus()}
 */
record LoadedConfiguration(Program program, World world, TracedText provenance, boolean stopped) {
  LoadedConfiguration {
    Objects.requireNonNull(program);
    Objects.requireNonNull(world);
  }
}
