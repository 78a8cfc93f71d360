// SPDX-License-Identifier: Apache-2.0
package dev.mcc.rewrite.load;

import dev.mcc.cf.syntax.LineText;
import dev.mcc.diag.DiagnosticCode;
import dev.mcc.rewrite.ExitStatus;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Executes {@code F} lines: classes from files and maps. */
final class ClassFiles {
  private static final String OPTIONAL = "-o";

  private final LoadState state;
  private final ClassLoading classes;

  ClassFiles(LoadState state, ClassLoading classes) {
    this.state = state;
    this.classes = classes;
  }

  /** Puts the words that an {@code F} line names into its class. */
  void file(String line) {
    NameReader.Name name = state.names.read(line, 1);
    if (name.id() == NameReader.NONE) {
      return;
    }
    state.mentionedClasses.set(name.id());
    int at = skipSpace(line, name.end());
    boolean optional = line.startsWith(OPTIONAL, at);
    if (optional) {
      while (at < line.length() && !LineText.isSpace(line.charAt(at))) {
        at++;
      }
      at = skipSpace(line, at);
    }
    String source = line.substring(at);
    if (source.isEmpty()) {
      error(ExitStatus.SOFTWARE, "fileclass: missing file name", "The class has no file.", null);
    } else if (source.startsWith("|")) {
      program();
    } else if (isMap(source)) {
      new ClassMaps(state, classes).map(name.id(), source, optional);
    } else {
      words(name.id(), source, optional);
    }
  }

  /** {@code key@class:arguments}, in contrast to a path. */
  private static boolean isMap(String source) {
    int at = source.indexOf('@');
    return at >= 0 && at + 1 < source.length() && source.indexOf('/') != 0;
  }

  private void program() {
    state.log.silent(
        DiagnosticCode.CLASS_PROGRAM,
        "The class would be filled by a program, which is not run.",
        "Read the program's output from a file instead.");
  }

  private void words(int id, String source, boolean optional) {
    int blank = source.indexOf(' ');
    String path = Munch.read(blank < 0 ? source : source.substring(0, blank), 0, (char) 0).text();
    ScanFormat format = new ScanFormat(blank < 0 ? "%s" : source.substring(blank + 1));
    String content = read(path, optional);
    if (content == null) {
      return;
    }
    for (String entry : content.split("\n")) {
      String word = entry.startsWith("#") ? null : format.firstWord(entry);
      if (word != null) {
        classes.addWords(id, word);
      }
    }
  }

  private String read(String path, boolean optional) {
    String problem = new SafeFiles(state).problem(path);
    if (problem == null) {
      try {
        return new String(state.world.files().read(path), StandardCharsets.ISO_8859_1);
      } catch (IOException e) {
        problem = e.getMessage();
      }
    }
    if (!optional) {
      error(
          ExitStatus.OSERR,
          "fileclass: cannot open '" + path + "': " + problem,
          "The file `" + path + "` of the class cannot be read: " + problem + ".",
          "With `-o` in front of the path the file may be missing.");
    }
    return null;
  }

  private void error(int status, String words, String message, String hint) {
    state.log.error(DiagnosticCode.CLASS_FILE, status, words, message, hint);
  }

  private static int skipSpace(String line, int from) {
    int at = from;
    while (at < line.length() && LineText.isSpace(line.charAt(at))) {
      at++;
    }
    return at;
  }
}
