// SPDX-License-Identifier: Apache-2.0
package dev.mcc.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code mcc man}: prints or writes the manual pages. */
@Command(
    name = "man",
    header = "Print a manual page, or write all of them.",
    description = {
      "The pages are made from the definitions of the commands, like the text of --help. To read one:",
      "",
      "  mcc man compile | man -l -",
      "  mcc man --output-dir /usr/local/share/man/man1",
    })
final class ManCommand implements Callable<Integer> {
  @Parameters(
      arity = "0..1",
      paramLabel = "COMMAND",
      description = "The command; without one, the page of mcc itself.")
  private String name;

  @Option(
      names = "--output-dir",
      paramLabel = "DIR",
      description =
          "Write the pages of all commands into this folder, which is made when it is missing.")
  private Path folder;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    if (folder != null) {
      write();
    } else {
      PrintWriter out = spec.commandLine().getOut();
      out.print(ManPage.of(named()));
      out.flush();
    }
    return ExitCode.OK;
  }

  private CommandSpec named() {
    if (name == null) {
      return spec.root();
    }
    return pages().stream()
        .filter(c -> c.name().equals(name))
        .findFirst()
        .orElseThrow(
            () -> new ParameterException(spec.commandLine(), "no command named '" + name + "'"));
  }

  private List<CommandSpec> pages() {
    List<CommandSpec> pages = new ArrayList<>(List.of(spec.root()));
    pages.addAll(ManPage.visibleSubcommands(spec.root()));
    return pages;
  }

  private void write() {
    try {
      Files.createDirectories(folder);
      for (CommandSpec command : pages()) {
        Files.writeString(
            folder.resolve(ManPage.fileName(command)), ManPage.of(command), StandardCharsets.UTF_8);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
