// SPDX-License-Identifier: Apache-2.0
package dev.mcc.peers;

import java.util.ArrayList;
import java.util.List;

/**
 * Something that the two trees do not agree on.
 *
 * @param config the configuration
 * @param difference what it is
 * @param commands all that was typed at it, from which the question and its state can be found
 */
record TreeDifference(TreeConfig config, Difference difference, List<BtCommand> commands) {
  TreeDifference {
    commands = List.copyOf(commands);
  }

  /** The question alone, with the commands before it that set its state. */
  List<BtCommand> question() {
    List<BtCommand> states = new ArrayList<>();
    for (BtCommand command : commands) {
      if (command.group().isEmpty()) {
        states.add(command);
      } else if (command.group().equals(difference.group())
          && difference.question().startsWith(command.text())
          && (command.context().isEmpty()
              ? difference.question().equals(command.text())
              : difference.question().endsWith("   [" + command.context() + "]"))) {
        states.add(command);
        return states;
      }
    }
    return List.of();
  }

  /** Whether another difference of the same question is of the same kind. */
  boolean sameKind(Difference other) {
    return difference.group().equals(other.group())
        && difference.question().equals(other.question());
  }

  /** For people: the difference and the configuration. */
  String report() {
    return config.name() + ": " + difference.report() + config.text().indent(4);
  }
}
