// SPDX-License-Identifier: Apache-2.0
package dev.mcc.cli;

import dev.mcc.m4.World;
import dev.mcc.source.FileNames;
import dev.mcc.source.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;

/**
 * The machine itself: its files, its shell. Used by {@code mcc m4}, and by compile when the user
 * allows commands.
 */
final class LiveWorld implements World {
  private static final String NAME_CHARACTERS =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

  private final Streams streams;
  private final M4Arguments arguments;
  private final SecureRandom random = new SecureRandom();
  private DebugOutput debug;

  /**
   * The machine.
   *
   * @param arguments the m4 command line with include path and permissions; null allows everything
   */
  LiveWorld(Streams streams, M4Arguments arguments) {
    this.streams = streams;
    this.arguments = arguments;
  }

  void attach(DebugOutput output) {
    debug = output;
  }

  @Override
  public Opened open(String name) {
    if (name.isEmpty()) {
      return Opened.missing("No such file or directory");
    }
    List<String> tries = new ArrayList<>();
    tries.add(name);
    if (!name.startsWith("/") && arguments != null) {
      arguments.includePath().forEach(directory -> tries.add(directory + "/" + name));
    }
    String failure = null;
    for (String attempt : tries) {
      Opened opened = file(attempt);
      if (opened.file() != null) {
        return opened;
      }
      failure = failure == null ? opened.failure() : failure;
    }
    return Opened.missing(failure);
  }

  private static Opened file(String name) {
    Path path = FileNames.path(name).orElse(null);
    if (path == null || !Files.exists(path)) {
      return Opened.missing("No such file or directory");
    }
    try {
      if (Files.isDirectory(path)) {
        return Opened.missing("Is a directory");
      }
      if (!Files.isReadable(path)) {
        return Opened.missing("Permission denied");
      }
      return Opened.found(SourceFile.of(name, Files.readAllBytes(path)));
    } catch (IOException e) {
      return Opened.missing(String.valueOf(e.getMessage()));
    }
  }

  @Override
  public Ran run(String command, boolean capture) {
    if (arguments != null && !arguments.allowExec()) {
      return new Ran(
          127, "", "running the command `" + command + "' is refused without --allow-exec");
    }
    streams.out().flush();
    try {
      Process process =
          new ProcessBuilder("sh", "-c", command)
              .redirectInput(ProcessBuilder.Redirect.INHERIT)
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      String output =
          new String(process.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
      int status = process.waitFor();
      if (!capture) {
        streams.print(output);
        streams.out().flush();
      }
      return new Ran(sysval(status), output, null);
    } catch (IOException e) {
      return new Ran(127, "", null);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Ran(127, "", null);
    }
  }

  /** A process that signal n ended has status 128 + n in Java; m4 shows n in the high byte. */
  private static int sysval(int status) {
    return status > 128 && status < 128 + 65 ? (status - 128) << 8 : status;
  }

  @Override
  public Temporary temporary(String template) {
    if (arguments != null && !arguments.allowExec()) {
      return new Temporary(
          null,
          "making the temporary file `" + template + "' is refused without --allow-exec",
          true);
    }
    int end = template.length();
    int start = end;
    while (start > 0 && template.charAt(start - 1) == 'X') {
      start--;
    }
    String base = template.substring(0, start);
    int count = Math.max(6, end - start);
    for (int attempt = 0; attempt < 100; attempt++) {
      StringBuilder name = new StringBuilder(base);
      for (int i = 0; i < count; i++) {
        name.append(NAME_CHARACTERS.charAt(random.nextInt(NAME_CHARACTERS.length())));
      }
      try {
        Path path = Path.of(name.toString());
        Files.createFile(
            path,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        return new Temporary(name.toString(), null, false);
      } catch (java.nio.file.FileAlreadyExistsException e) {
        continue;
      } catch (java.nio.file.NoSuchFileException e) {
        return new Temporary(null, "No such file or directory", false);
      } catch (java.nio.file.AccessDeniedException e) {
        return new Temporary(null, "Permission denied", false);
      } catch (IOException | InvalidPathException e) {
        return new Temporary(null, String.valueOf(e.getMessage()), false);
      }
    }
    return new Temporary(null, "File exists", false);
  }

  @Override
  public boolean debugFile(String name) {
    return debug == null ? name == null || name.isEmpty() : debug.redirect(name);
  }

  /** Why a file cannot be written, in the system's words. */
  static String reason(Exception e) {
    if (e instanceof java.nio.file.AccessDeniedException) {
      return "Permission denied";
    }
    return e instanceof java.nio.file.NoSuchFileException || e instanceof InvalidPathException
        ? "No such file or directory"
        : "Is a directory";
  }

  /** Where debugging output goes. */
  static final class DebugOutput {
    private final Streams streams;
    private Path file;
    private boolean dropped;
    private String failure = "";

    DebugOutput(Streams streams) {
      this.streams = streams;
    }

    /** Why the last redirection failed, in the system's words. */
    String failure() {
      return failure;
    }

    /** To the error stream (null), nowhere (empty) or to a file. */
    boolean redirect(String name) {
      if (name == null || name.isEmpty()) {
        file = null;
        dropped = name != null;
        return true;
      }
      try {
        Path next = Path.of(name);
        Files.write(next, new byte[0], StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        file = next;
        dropped = false;
        return true;
      } catch (IOException | InvalidPathException e) {
        failure = reason(e);
        return false;
      }
    }

    void print(String text) {
      if (dropped) {
        return;
      }
      if (file == null) {
        streams.complain(text);
        return;
      }
      try {
        Files.write(file, text.getBytes(StandardCharsets.ISO_8859_1), StandardOpenOption.APPEND);
      } catch (IOException e) {
        streams.complain("m4: cannot write the debug file: " + e.getMessage() + "\n");
        file = null;
      }
    }
  }
}
