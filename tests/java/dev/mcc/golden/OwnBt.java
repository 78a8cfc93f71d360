// SPDX-License-Identifier: Apache-2.0
package dev.mcc.golden;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.mcc.cli.Main;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Runs sessions in {@code mcc bt}, in this process, as the user who ran the real program: root. */
public final class OwnBt {
  /** What messages call the configuration file, in both programs. */
  private static final String FILE = "/etc/mail/sendmail.cf";

  /** A zone file in the root folder stands for all of DNS; without it there is none. */
  public static final String ZONE = "zone.master";

  private static final int SECONDS = 20;
  private static final int MOST_OUTPUT = 40_000_000;

  private OwnBt() {}

  /**
   * Runs a session.
   *
   * @param root the folder that stands for the root folder
   * @return status {@link BtRun#STOPPED} when it did not end in time or printed without end
   */
  public static BtRun run(Path root, BtJob job) throws IOException, InterruptedException {
    Path file = Files.createTempFile("own", ".cf");
    try {
      Files.writeString(file, job.cf(), ISO_8859_1);
      List<String> args = new ArrayList<>(List.of("bt", "-C", file.toString()));
      args.addAll(List.of("--root", root.toString(), "--hostname", "mail.example.org"));
      Path zone = root.resolve(ZONE);
      if (Files.exists(zone)) {
        args.addAll(List.of("--zone", zone.toString()));
      }
      args.addAll(job.options());
      BtRun run = inTime(args.toArray(new String[0]), job.commands().getBytes(ISO_8859_1));
      return new BtRun(run.out().replace(file.toString(), FILE), run.status());
    } finally {
      Files.delete(file);
    }
  }

  private static BtRun inTime(String[] args, byte[] commands) throws InterruptedException {
    Output output = new Output();
    Output errors = new Output();
    FutureTask<Integer> task =
        new FutureTask<>(
            () -> {
              try (PrintStream out = new PrintStream(output, false, ISO_8859_1);
                  PrintStream err = new PrintStream(errors, false, ISO_8859_1)) {
                return Main.run(args, new ByteArrayInputStream(commands), out, err);
              }
            });
    Thread thread = new Thread(task, "bt session");
    thread.setDaemon(true);
    thread.start();
    try {
      int status = task.get(SECONDS, TimeUnit.SECONDS);
      return new BtRun(output.toString(ISO_8859_1) + trace(errors), status);
    } catch (TimeoutException e) {
      thread.interrupt();
      return new BtRun(output.toString(ISO_8859_1), BtRun.STOPPED);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof TooMuch) {
        return new BtRun(output.toString(ISO_8859_1), BtRun.STOPPED);
      }
      throw new IllegalStateException("mcc bt threw an exception", e.getCause());
    }
  }

  /** A stack trace is no message: it becomes a difference. */
  private static String trace(Output errors) {
    String text = errors.toString(ISO_8859_1);
    return text.contains("\tat ") ? text : "";
  }

  private static final class TooMuch extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  private static final class Output extends ByteArrayOutputStream {
    @Override
    public synchronized void write(byte[] bytes, int offset, int length) {
      if (size() > MOST_OUTPUT) {
        throw new TooMuch();
      }
      super.write(bytes, offset, length);
    }
  }
}
