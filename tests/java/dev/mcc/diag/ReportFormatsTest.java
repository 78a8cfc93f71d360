// SPDX-License-Identifier: Apache-2.0
package dev.mcc.diag;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.mcc.source.Origin;
import dev.mcc.source.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportFormatsTest {
  private static final SourceFile FILE = SourceFile.ofText("b.mc", "one\ntwo \u00e9\n");
  private static final Diagnostic SECOND =
      new Diagnostic(DiagnosticCode.TREE_WARNING, "Odd \u00e9.", "Say `x`.", Origin.at(FILE, 4), 3);
  private static final Diagnostic FIRST =
      Diagnostic.at(DiagnosticCode.UNTERMINATED_CALL, Origin.at(FILE, 0), "Open.", null);
  private static final Diagnostic NOWHERE =
      Diagnostic.at(DiagnosticCode.USAGE, null, "No file.", null);

  @Test
  void sortsByPlaceAndCounts() {
    Diagnostics all = Diagnostics.of(List.of(SECOND, FIRST)).and(Diagnostics.of(List.of(NOWHERE)));
    assertEquals(List.of(NOWHERE, FIRST, SECOND), all.list());
    assertEquals(2, all.count(Severity.ERROR));
    assertTrue(all.hasErrors());
    assertFalse(Diagnostics.of(List.of(SECOND)).hasErrors());
    assertSame(Diagnostics.NONE, Diagnostics.of(List.of()));
  }

  @Test
  void oneLineEachForEditors() {
    assertEquals(
        "mcc: error: No file. [MC6001]\n"
            + "b.mc:1:1: error: Open. [MC1002]\n"
            + "b.mc:2:1: warning: Odd \u00e9. [MC2009]\n",
        new GccRenderer().render(Diagnostics.of(List.of(SECOND, FIRST, NOWHERE))));
  }

  @Test
  void jsonForPrograms() {
    Origin inExpansion = new Origin(FILE, 4, "two", Origin.at(FILE, 4));
    Diagnostic called = Diagnostic.at(DiagnosticCode.M4_ERROR, inExpansion, "\u00c3\u00a9\"", null);
    assertEquals(
        """
        {
          "formatVersion" : "1.0",
          "errors" : 1,
          "warnings" : 1,
          "diagnostics" : [
            {
              "code" : "MC2009",
              "name" : "TREE_WARNING",
              "severity" : "warning",
              "message" : "Odd \\u00E9.",
              "hint" : "Say `x`.",
              "place" : {
                "file" : "b.mc",
                "line" : 2,
                "column" : 1,
                "offset" : 4
              },
              "length" : 3,
              "chain" : [ ]
            },
            {
              "code" : "MC2011",
              "name" : "M4_ERROR",
              "severity" : "error",
              "message" : "\\u00E9\\"",
              "place" : {
                "file" : "b.mc",
                "line" : 2,
                "column" : 1,
                "offset" : 4
              },
              "length" : 1,
              "chain" : [
                {
                  "times" : 1,
                  "frames" : [
                    {
                      "macro" : "two",
                      "at" : {
                        "file" : "b.mc",
                        "line" : 2,
                        "column" : 1,
                        "offset" : 4
                      }
                    }
                  ]
                }
              ]
            }
          ]
        }
        """,
        new JsonRenderer().render(Diagnostics.of(List.of(SECOND, called))));
  }
}
