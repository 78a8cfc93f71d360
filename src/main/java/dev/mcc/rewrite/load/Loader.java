// SPDX-License-Identifier: Apache-2.0
package dev.mcc.rewrite.load;

import dev.mcc.cf.syntax.CfFile;
import dev.mcc.cf.syntax.CfLine;
import dev.mcc.diag.DiagnosticCode;
import dev.mcc.rewrite.ExitStatus;
import dev.mcc.rewrite.LookupMap;
import dev.mcc.rewrite.Options;
import dev.mcc.rewrite.Program;
import dev.mcc.rewrite.TokenTable;
import dev.mcc.rewrite.Tokenizer;
import dev.mcc.source.SourceFile;
import java.util.Arrays;
import java.util.Locale;

/**
 * Executes the lines of a {@code sendmail.cf} in their order, as the real program does when it
 * starts, and makes a {@link Program} of the outcome. A faulty line gives a message and has the
 * effect that it has there: any file loads.
 */
public final class Loader {
  /** The level of configurations that the program is made for. */
  private static final int CURRENT_LEVEL = 10;

  private static final String VERSION = "8.17.1.9";

  private final LoadRequest request;
  private final LoadState state;

  private Loader(LoadRequest request) {
    this.request = request;
    this.state = new LoadState(request.world(), request.maps());
  }

  /** Loads a configuration. */
  public static Program load(LoadRequest request) {
    return new Loader(request).load();
  }

  private Program load() {
    CfFile file = request.file();
    state.log.atEnd(file.origin(0));
    StartValues.before(state);
    state.mailers.addBuiltIn();
    for (LookupMap map : request.maps().builtIn(state)) {
      state.maps.put(map.name().toLowerCase(Locale.ROOT), map);
    }
    LineExecutor executor = new LineExecutor(state, file.source());
    for (CfLine line : file.lines()) {
      executor.execute(line);
    }
    state.log.atEnd(file.origin(0));
    finish();
    return program(file.source());
  }

  private void finish() {
    if (state.level != CURRENT_LEVEL) {
      state.log.warning(
          DiagnosticCode.CF_LEVEL,
          "Warning: .cf file is out of date: sendmail "
              + VERSION
              + " supports version "
              + CURRENT_LEVEL
              + ", .cf file is version "
              + state.level,
          "The configuration is of level " + state.level + ", not " + CURRENT_LEVEL + ".",
          "Start the file with `V" + CURRENT_LEVEL + "/Berkeley`.");
    }
    if (state.mailers.find("local") < 0) {
      state.log.error(
          DiagnosticCode.NO_LOCAL_MAILER,
          ExitStatus.SOFTWARE,
          "No local mailer defined",
          "The configuration has no mailer `local`.",
          null);
    }
    StartValues.after(state);
  }

  private Program program(SourceFile source) {
    Tokenizer tokenizer = new Tokenizer(OperatorCharacters.of(state));
    TokenTable tokens = new TokenTable(tokenizer);
    return new Program(
        source,
        state.level,
        state.vendor,
        tokens,
        state.macroNames,
        Arrays.asList(state.macros),
        state.classes,
        RulesetLinker.link(state.rulesets, tokens),
        state.mailers.mailers(),
        state.maps,
        new Options(state.options),
        state.headers,
        state.log.messages(),
        state.log.exitStatus());
  }
}
