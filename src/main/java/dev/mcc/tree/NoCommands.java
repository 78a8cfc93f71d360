// SPDX-License-Identifier: Apache-2.0
package dev.mcc.tree;

import dev.mcc.m4.World;

/** Runs nothing and makes no file: configurations come from strangers. */
public final class NoCommands implements World {
  @Override
  public Opened open(String name) {
    return Opened.missing("No such file or directory");
  }

  @Override
  public Ran run(String command, boolean capture) {
    return new Ran(
        127, "", "running the command `" + command + "` is refused without --allow-exec");
  }

  @Override
  public Temporary temporary(String template) {
    return new Temporary(
        null, "making the temporary file `" + template + "` is refused without --allow-exec", true);
  }

  @Override
  public boolean debugFile(String name) {
    return name == null || name.isEmpty();
  }
}
