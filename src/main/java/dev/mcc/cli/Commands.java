// SPDX-License-Identifier: Apache-2.0
package dev.mcc.cli;

import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes the commands with the streams they run on. */
final class Commands implements IFactory {
  private final Streams streams;

  Commands(Streams streams) {
    this.streams = streams;
  }

  @Override
  public <K> K create(Class<K> type) throws Exception {
    if (type == CompileCommand.class) {
      return type.cast(new CompileCommand(streams));
    }
    if (type == BtCommand.class) {
      return type.cast(new BtCommand(streams));
    }
    if (type == TraceCommand.class) {
      return type.cast(new TraceCommand(streams));
    }
    if (type == ListCommand.class) {
      return type.cast(new ListCommand(streams));
    }
    if (type == ExplainCommand.class) {
      return type.cast(new ExplainCommand(streams));
    }
    if (type == M4Command.class) {
      return type.cast(new M4Command());
    }
    return CommandLine.defaultFactory().create(type);
  }
}
