// SPDX-License-Identifier: Apache-2.0
package dev.mcc.tree;

import dev.mcc.source.SourceFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Stands in for the one shell command of the classic tree: a script that writes who builds the
 * file, where and when, to a temporary file, which is then included and removed. Nothing is
 * executed and no file is made; the lines are those of the {@link Stamp}.
 */
final class ClassicStamp {
  private static final String TEMPLATE = "/tmp/cfXXXXXX";
  private static final String FILE = "mcc:/stamp";
  private static final Pattern MAKE = Pattern.compile("sh (\\S*)sh/makeinfo\\.sh (\\S*) > " + FILE);
  private static final String REMOVE = "rm -f " + FILE;

  private final Stamp stamp;
  private String lines = "";

  ClassicStamp(Stamp stamp) {
    this.stamp = stamp;
  }

  /** The name of the temporary file when it is the one for the stamp, else null. */
  String temporary(String template) {
    return template.equals(TEMPLATE) ? FILE : null;
  }

  /** True for the commands that make and remove it. */
  boolean answers(String command) {
    Matcher make = MAKE.matcher(command);
    if (make.matches() && make.group(1).equals(make.group(2))) {
      lines = stamp.lines(make.group(2)) + "define(`__HOST__', localhost)dnl\n";
      return true;
    }
    return command.equals(REMOVE);
  }

  /** The file with the stamp, or null for another name. */
  SourceFile file(String name) {
    return name.equals(FILE) ? SourceFile.ofText(FILE, lines).asLibrary() : null;
  }
}
