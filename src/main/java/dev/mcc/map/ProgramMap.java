// SPDX-License-Identifier: Apache-2.0
package dev.mcc.map;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.mcc.rewrite.ExitStatus;
import dev.mcc.rewrite.MapAnswer;
import dev.mcc.rewrite.Session;
import dev.mcc.rewrite.world.FileStatus;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Class program: the first line that a program prints for the key. Runs only where {@link
 * dev.mcc.rewrite.world.World#execute()} allows it.
 */
final class ProgramMap extends DeclaredMap {
  private static final int LONGEST_LINE = 2047;
  private static final int LONGEST_OUTPUT = 1 << 20;
  private static final long TIME_LIMIT = 60;

  ProgramMap(MapSettings settings) {
    super(settings);
  }

  @Override
  Opening openFor(Session session, MapState state) {
    if (session.world().execute()) {
      return Opening.DONE;
    }
    if (!settings().has(MapFlag.OPTIONAL)) {
      session.error(
          ExitStatus.UNAVAILABLE,
          "program map \"" + settings().name() + "\": running programs is not allowed");
    }
    return Opening.FAILED;
  }

  @Override
  MapAnswer find(String key, List<String> arguments, Session session, MapState state) {
    MapSettings map = settings();
    if (session.debug().at(38, 20)) {
      session
          .listener()
          .debug("prog_map_lookup(" + map.name() + ", " + key + ") " + map.file() + "\n");
    }
    List<String> command = new ArrayList<>();
    command.add(map.file());
    if (map.rebuild() != null) {
      ArgumentText words = new ArgumentText(map.rebuild());
      for (words.skipSpaces(); !words.rest().isEmpty(); words.skipSpaces()) {
        command.add(words.word());
      }
    }
    command.add(key);
    if (session.debug().at(38, 30)) {
      session.listener().debug("prog_open: " + String.join(" ", command) + "\n");
    }
    return run(command, arguments, session);
  }

  private MapAnswer run(List<String> command, List<String> arguments, Session session) {
    Process process;
    try {
      process =
          new ProcessBuilder(command)
              .redirectInput(ProcessBuilder.Redirect.from(new java.io.File("/dev/null")))
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
    } catch (IOException failed) {
      String said = command.get(0) + ": cannot exec: " + reason(command.get(0), session);
      return answer(ExitStatus.CONFIG, said, arguments, session);
    }
    LineCollector output = new LineCollector(process.getInputStream());
    output.start();
    try {
      if (!process.waitFor(TIME_LIMIT, TimeUnit.SECONDS)) {
        return MapAnswer.TEMPORARY_FAILURE;
      }
      output.join(TimeUnit.SECONDS.toMillis(TIME_LIMIT));
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return MapAnswer.TEMPORARY_FAILURE;
    } finally {
      process.destroyForcibly();
    }
    return answer(process.exitValue(), output.line(), arguments, session);
  }

  private MapAnswer answer(int exit, String line, List<String> arguments, Session session) {
    if (line.isEmpty()) {
      if (session.debug().at(38, 20)) {
        session.listener().debug("prog_map_lookup(" + settings().name() + "): empty answer\n");
      }
      return new MapAnswer(null, exit);
    }
    String append = settings().append();
    String value =
        settings().has(MapFlag.MATCH_ONLY)
            ? MapValue.of(arguments.get(0), null, append, session)
            : MapValue.of(line, arguments, append, session);
    return exit == 0 ? MapAnswer.found(value) : new MapAnswer(null, exit);
  }

  private static String reason(String program, Session session) {
    FileStatus status = session.world().files().status(program);
    return status.exists() ? "Permission denied" : status.error();
  }

  /** Reads what a program prints so that it is never blocked, and keeps the first line. */
  private static final class LineCollector extends Thread {
    private final InputStream in;
    private volatile String line = "";

    LineCollector(InputStream in) {
      super("program map");
      setDaemon(true);
      this.in = in;
    }

    @Override
    public void run() {
      try (in) {
        String start = new String(in.readNBytes(LONGEST_LINE), ISO_8859_1);
        int end = start.indexOf('\n');
        line = end < 0 ? start : start.substring(0, end);
        in.skip(LONGEST_OUTPUT);
      } catch (IOException closed) {
        // The program is gone, and with it the rest of what it had to say.
      }
    }

    String line() {
      return line;
    }
  }
}
