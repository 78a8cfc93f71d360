// SPDX-License-Identifier: Apache-2.0
package dev.mcc.peers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.mcc.source.SourceFile;
import dev.mcc.tree.BundledTree;
import dev.mcc.tree.CompileRequest;
import dev.mcc.tree.CompileResult;
import dev.mcc.tree.Compiler;
import dev.mcc.tree.Tree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a user defines before and behind each OSTYPE counts in the bundled tree when it counts in
 * the classic one: a file of an operating system overrides some settings and keeps others.
 */
@Tag("peers")
class OstypeSettingsPeersTest {
  private static final Tree BUNDLED = new BundledTree();

  private static final String MAILERS =
      "FEATURE(`smrsh')dnl\nMAILER(`local')dnl\nMAILER(`smtp')dnl\nMAILER(`procmail')dnl\n";

  /** Everything that at least one operating system sets, with a value that none has. */
  private static final String DEFINES =
      definesOf(
          Map.ofEntries(
              Map.entry("ALIAS_FILE", "/x/aliases"),
              Map.entry("HELP_FILE", "/x/help"),
              Map.entry("LOCAL_MAILER_ARGS", "deliver $u"),
              Map.entry("LOCAL_MAILER_CHARSET", "x-any"),
              Map.entry("LOCAL_MAILER_DSN_DIAGNOSTIC_CODE", "X-Any"),
              Map.entry("LOCAL_MAILER_FLAGS", "xyz"),
              Map.entry("LOCAL_MAILER_PATH", "/x/deliver"),
              Map.entry("LOCAL_SHELL_FLAGS", "pqr"),
              Map.entry("LOCAL_SHELL_PATH", "/x/sh"),
              Map.entry("PROCMAIL_MAILER_ARGS", "sort $u"),
              Map.entry("PROCMAIL_MAILER_PATH", "/x/sort"),
              Map.entry("QUEUE_DIR", "/x/queue"),
              Map.entry("STATUS_FILE", "/x/status"),
              Map.entry("confBIND_OPTS", "+DNSRCH"),
              Map.entry("confCR_FILE", "/x/relay"),
              Map.entry("confCT_FILE", "/x/trusted"),
              Map.entry("confCW_FILE", "/x/names"),
              Map.entry("confDEAD_LETTER_DROP", "/x/dead"),
              Map.entry("confDEF_USER_ID", "7:8"),
              Map.entry("confDONT_BLAME_SENDMAIL", "TrustStickyBit"),
              Map.entry("confEBINDIR", "/x/bin"),
              Map.entry("confHOST_STATUS_DIRECTORY", "/x/hosts"),
              Map.entry("confME_TOO", "False"),
              Map.entry("confPID_FILE", "/x/pid"),
              Map.entry("confREJECT_NUL", "False"),
              Map.entry("confTIME_ZONE", "CET"),
              Map.entry("confTRUSTED_USER", "me")));

  private static final String FLAGS_BEFORE =
      "MODIFY_MAILER_FLAGS(`LOCAL', `-S+a')dnl\nMODIFY_MAILER_FLAGS(`SMTP', `-a')dnl\n";
  private static final String FLAGS_BEHIND =
      "MODIFY_MAILER_FLAGS(`LOCAL', `+E')dnl\nMODIFY_MAILER_FLAGS(`LOCAL', `-mn')dnl\n";

  @TempDir Path folder;

  private static String definesOf(Map<String, String> values) {
    StringBuilder text = new StringBuilder();
    new TreeMap<>(values)
        .forEach((name, value) -> text.append("define(`" + name + "', `" + value + "')dnl\n"));
    return text.toString();
  }

  @Test
  void everyOstypeTakesAndKeepsTheSameSettings() throws IOException {
    List<String> wrong = new ArrayList<>();
    int compared = 0;
    for (String name : BUNDLED.names("ostype")) {
      if (Files.exists(PeerPrograms.CLASSIC_TREE.resolve("ostype/" + name + ".m4"))) {
        String ostype = "OSTYPE(`" + name + "')dnl\n";
        compare(name + " before", DEFINES + ostype + MAILERS, wrong);
        compare(name + " behind", ostype + DEFINES + MAILERS, wrong);
        compare(name + " flags", FLAGS_BEFORE + ostype + FLAGS_BEHIND + MAILERS, wrong);
        compared += 3;
      }
    }
    assertEquals("", String.join("\n", wrong));
    assertTrue(compared > 150, "only " + compared + " configurations");
    System.out.println("ostype settings: " + compared + " configurations, all equal");
  }

  private void compare(String name, String mc, List<String> wrong) throws IOException {
    Path file = Files.writeString(folder.resolve("ostype.mc"), mc);
    RealM4.Compiled classic = OverlaidClassicTree.plain().compile(file);
    CompileResult ours =
        new Compiler()
            .compile(
                CompileRequest.of(
                    SourceFile.of("ostype.mc", Files.readAllBytes(file)), folder, BUNDLED));
    if (classic.refused() || !ours.ok()) {
      if (classic.refused() == ours.ok()) {
        wrong.add(name + ": " + classic.errors() + ours.diagnostics().list());
      }
      return;
    }
    Map<String, List<String>> expected = statements(classic.output());
    Map<String, List<String>> found = statements(ours.output().text());
    expected.forEach(
        (key, values) -> {
          if (!values.equals(found.get(key))) {
            wrong.add(name + ": " + key + " " + values + ", not " + found.get(key));
          }
        });
    found.keySet().stream()
        .filter(key -> !expected.containsKey(key))
        .forEach(key -> wrong.add(name + ": " + key + " is not in the classic tree's"));
  }

  /** All but the version (Z), which tells the trees apart. */
  private static Map<String, List<String>> statements(String cf) {
    Map<String, List<String>> all = CfStatements.of(cf).values();
    all.keySet().removeIf(key -> key.equals("D Z") || !"DFHKMOTX".contains(key.substring(0, 1)));
    return all;
  }
}
