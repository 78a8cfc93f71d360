// SPDX-License-Identifier: Apache-2.0
package dev.mcc.dns;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.mcc.rewrite.Session;
import dev.mcc.rewrite.world.FileAccess;
import dev.mcc.rewrite.world.FileStatus;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Small system files of lines with words. */
final class TextFile {
  /** A larger file is taken for empty: none of these files is. */
  private static final long LARGEST = 1 << 26;

  private TextFile() {}

  /** The words of each line that has any, without comments; empty for a file that is not there. */
  static List<List<String>> read(Session session, String path) {
    return read(session.world().files(), path);
  }

  /** The same for any files. */
  static List<List<String>> read(FileAccess files, String path) {
    FileStatus status = files.status(path);
    if (!status.regular() || status.size() > LARGEST) {
      return List.of();
    }
    String text;
    try {
      text = new String(files.read(path), ISO_8859_1);
    } catch (IOException unreadable) {
      return List.of();
    }
    List<List<String>> lines = new ArrayList<>();
    for (String line : text.split("\n")) {
      int comment = line.indexOf('#');
      List<String> words = words(comment < 0 ? line : line.substring(0, comment));
      if (!words.isEmpty()) {
        lines.add(words);
      }
    }
    return lines;
  }

  private static List<String> words(String line) {
    List<String> words = new ArrayList<>();
    for (String word : line.split("[ \t\r\f\u000b]+")) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }

  /** The value of an option that names a file, or its default. */
  static String path(Session session, String option, String otherwise) {
    String path = session.program().options().text(option);
    return path == null || path.isEmpty() ? otherwise : path;
  }
}
