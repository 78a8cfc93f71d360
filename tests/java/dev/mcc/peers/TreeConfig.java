// SPDX-License-Identifier: Apache-2.0
package dev.mcc.peers;

import dev.mcc.source.SourceFile;
import dev.mcc.tree.CompileRequest;
import dev.mcc.tree.CompileResult;
import dev.mcc.tree.Compiler;
import dev.mcc.tree.Tree;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A generated configuration.
 *
 * @param name for reports
 * @param lines of the {@code .mc}
 * @param folder where files that it includes lie; null for nowhere
 * @param classic whether the classic tree has all files that are called
 */
record TreeConfig(String name, List<String> lines, Path folder, boolean classic) {
  /** What stands where in a file, as the documentation of the classic tree orders it. */
  private static final List<Pattern> ORDER =
      List.of(
          Pattern.compile("(divert|VERSIONID|VENDOR|LDAPDOMAIN).*"),
          Pattern.compile("OSTYPE.*"),
          Pattern.compile("DOMAIN.*"),
          Pattern.compile("(define|undefine)\\(.*"),
          Pattern.compile("(?!MAILER\\(|LOCAL_(CONFIG|RULE|NET|USER_RULES)).*"),
          Pattern.compile("MAILER\\(`?local.*"),
          Pattern.compile("MAILER\\(`?smtp.*"),
          Pattern.compile("MAILER\\(.*"),
          Pattern.compile(".*"));

  TreeConfig {
    lines = List.copyOf(lines);
  }

  /** A configuration with its lines in legal order, each once. */
  static TreeConfig ordered(String name, List<String> lines, boolean classic) {
    LinkedHashSet<String> sorted = new LinkedHashSet<>();
    for (int place = 0; place < ORDER.size(); place++) {
      for (String line : lines) {
        if (place(line) == place) {
          sorted.add(line);
        }
      }
    }
    return new TreeConfig(name, List.copyOf(sorted), null, classic);
  }

  private static int place(String line) {
    int place = 0;
    while (!ORDER.get(place).matcher(line).matches()) {
      place++;
    }
    return place;
  }

  /** The same with other lines. */
  TreeConfig withLines(List<String> others) {
    return new TreeConfig(name, others, folder, classic);
  }

  /** The text of the {@code .mc}. */
  String text() {
    return String.join("\n", lines) + "\n";
  }

  /** What mcc makes of it. */
  CompileResult compile(Tree tree) {
    return new Compiler()
        .compile(CompileRequest.of(SourceFile.ofText(name + ".mc", text()), folder, tree));
  }
}
