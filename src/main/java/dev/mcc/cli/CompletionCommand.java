// SPDX-License-Identifier: Apache-2.0
package dev.mcc.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code mcc completion}: prints the script that makes a shell complete commands and options. */
@Command(
    name = "completion",
    header = "Print the completion script for a shell.",
    description = {
      "To try it in the running shell:",
      "",
      "  source <(mcc completion bash)",
    })
final class CompletionCommand implements Callable<Integer> {
  /** The shells there is a script for. */
  enum Shell {
    bash,
    zsh
  }

  @Parameters(paramLabel = "SHELL", description = "${COMPLETION-CANDIDATES}")
  private Shell shell;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    CommandLine root = spec.root().commandLine();
    String script = AutoComplete.bash(root.getCommandName(), root);
    PrintWriter out = spec.commandLine().getOut();
    if (shell == Shell.zsh) {
      // zsh runs scripts written for bash once this is loaded; picocli's script does the rest.
      out.print(
          "autoload -U +X compinit && compinit\nautoload -U +X bashcompinit && bashcompinit\n");
    }
    out.print(script);
    out.flush();
    return ExitCode.OK;
  }
}
