// SPDX-License-Identifier: Apache-2.0
package dev.mcc.cli;

import dev.mcc.cf.read.CfReader;
import dev.mcc.diag.Diagnostics;
import dev.mcc.rewrite.Session;
import dev.mcc.rewrite.load.LoadRequest;
import dev.mcc.rewrite.load.LoadRequest.Setting;
import dev.mcc.rewrite.load.Loader;
import dev.mcc.rewrite.world.World;
import dev.mcc.source.SourceFile;
import dev.mcc.source.TracedText;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options of every command that runs a configuration: which one, and in what surroundings. */
final class ConfigurationOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = {"-C", "--config"},
      paramLabel = "FILE",
      required = true,
      description = "The sendmail.cf; a FILE.mc is compiled on the way, as mcc compile does.")
  private String config;

  @Option(
      names = "-O",
      paramLabel = "NAME=VALUE",
      description = "Set an option after the file has been read. Repeatable.")
  private List<String> longOptions = List.of();

  @Option(
      names = "-o",
      paramLabel = "XVALUE",
      description = "The same with a one-letter name and the value behind it. Repeatable.")
  private List<String> shortOptions = List.of();

  @Option(
      names = "-M",
      paramLabel = "XVALUE",
      description = "Set a macro: one character or {name}, and the value behind it. Repeatable.")
  private List<String> macros = List.of();

  @Option(
      names = "--class",
      paramLabel = "X=WORD",
      description = "Add a word to a class. Repeatable.")
  private List<String> classes = List.of();

  @Mixin private WorldOptions worldOptions = new WorldOptions();

  /** The file, as the user named it. */
  String file() {
    return config;
  }

  /**
   * Reads the file, compiles it if it is a {@code .mc}, and loads it.
   *
   * @param streams where the findings of the compilation go
   * @return empty if the compilation found errors
   * @throws IOException if the file cannot be read; {@link #reason} says why
   */
  Optional<LoadedConfiguration> load(Streams streams) throws IOException {
    World world = worldOptions.world(spec);
    for (String word : classes) {
      if (word.indexOf('=') < 1) {
        throw new ParameterException(spec.commandLine(), "--class needs X=WORD");
      }
    }
    SourceFile source = read(config);
    TracedText provenance = null;
    if (config.endsWith(".mc")) {
      Compilation compilation = new Compilation(streams);
      Diagnostics found = compilation.run(source, Path.of(config));
      if (!found.isEmpty()) {
        streams.complain(MessageFormat.TEXT.renderer().render(found));
      }
      source = compilation.result();
      if (source == null) {
        return Optional.empty();
      }
      provenance = compilation.compiled().output();
    }
    Loader.Loaded loaded =
        Loader.read(new LoadRequest(CfReader.read(source), world, worldOptions.maps(), settings()));
    return Optional.of(
        new LoadedConfiguration(loaded.program(), world, provenance, loaded.stopped()));
  }

  /** Adds the words that the options give to the classes of a session. */
  void addWords(Session session) {
    for (String word : classes) {
      int equals = word.indexOf('=');
      String name = word.substring(0, equals);
      Integer id = session.ownMacroNames().find(name.replaceAll("^\\{(.*)\\}$", "$1"));
      if (id == null) {
        throw new ParameterException(spec.commandLine(), "the configuration has no class " + name);
      }
      session.addToClass(id, word.substring(equals + 1));
    }
  }

  private List<Setting> settings() {
    List<Setting> settings = new ArrayList<>();
    longOptions.forEach(each -> settings.add(new Setting(Setting.Kind.LONG_OPTION, each)));
    shortOptions.forEach(each -> settings.add(new Setting(Setting.Kind.SHORT_OPTION, each)));
    macros.forEach(each -> settings.add(new Setting(Setting.Kind.MACRO, each)));
    return settings;
  }

  private static SourceFile read(String name) throws IOException {
    Path path = Path.of(name);
    if (Files.isDirectory(path)) {
      throw new IOException("not a plain file");
    }
    return SourceFile.of(name, Files.readAllBytes(path));
  }

  /** Why a configuration cannot be read, in the words of the real program. */
  static String reason(IOException e) {
    return e instanceof NoSuchFileException
        ? "cannot open: No such file or directory"
        : e instanceof AccessDeniedException ? "cannot open: Permission denied" : e.getMessage();
  }
}
