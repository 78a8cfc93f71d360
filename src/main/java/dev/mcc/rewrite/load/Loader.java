// SPDX-License-Identifier: Apache-2.0
package dev.mcc.rewrite.load;

import dev.mcc.cf.syntax.CfFile;
import dev.mcc.cf.syntax.CfLine;
import dev.mcc.rewrite.LookupMap;
import dev.mcc.rewrite.Program;
import java.util.Locale;

/**
 * Executes the lines of a {@code sendmail.cf} in their order, as the real program does when it
 * starts, and makes a {@link Program} of the outcome. A faulty line gives a message and has the
 * effect that it has there: any file loads.
 */
public final class Loader {
  private final LoadRequest request;
  private final LoadState state;

  private Loader(LoadRequest request) {
    this.request = request;
    this.state = new LoadState(request.file().source(), request.world(), request.maps());
  }

  /**
   * A loaded configuration.
   *
   * @param program the configuration
   * @param stopped true if the program ends while it reads: after the messages nothing follows
   */
  public record Loaded(Program program, boolean stopped) {}

  /** Loads a configuration. */
  public static Loaded read(LoadRequest request) {
    Loader loader = new Loader(request);
    Program program = loader.load();
    return new Loaded(program, loader.state.stopped());
  }

  /** Loads a configuration, one that stops the real program too. */
  public static Program load(LoadRequest request) {
    return read(request).program();
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
    state.log.at(null, 1, "");
    for (LoadRequest.Setting setting : request.settings()) {
      executor.execute(setting);
      if (state.stopped()) {
        return state.program();
      }
    }
    for (CfLine line : file.lines()) {
      executor.execute(line);
      if (state.stopped()) {
        return state.program();
      }
    }
    state.log.atEnd(file.origin(0));
    request.maps().atEnd(state).forEach(state::enter);
    new LastChecks(state).run();
    new LinkCheck(state).run();
    return state.program();
  }
}
