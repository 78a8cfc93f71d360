// SPDX-License-Identifier: Apache-2.0
package dev.mcc.map.db;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How makemap reads; each case was tried with it. */
class MapTextTest {
  private static final int BLANKS = MapTextOptions.WHITE_SPACE;

  @Test
  void keyAndTheRestOfTheLine() throws IOException {
    assertReads("[d=e f  g  , a=b]", "", "# no\n\nD\te f  g  \na \t b");
    assertReads("[\"a=b\" c, q\\=r s]", "", "\"a b\" c\nq\\ r s\n");
    assertReads("[\u00c9a=\u00c9B]", "", "\u00c9A \u00c9B\n");
    assertReads("[a=b, c=d\r]", "", "a\u000bb\nc\fd\r\n");
  }

  @Test
  void complains() throws IOException {
    assertReads("[b=c]", "line 1: syntax error (leading space)\n", " a x\nb c\n");
    assertReads("[]", "line 1: no RHS for LHS a\nline 2: no RHS for LHS b\n", "A\nb \n");
    assertReads("[a=1]", "line 2: key a: duplicate key\n", "a 1\nA 2\n");
    assertReads(
        "[c=d]",
        "line 1: line too long (1024 bytes max)\nline 3: line too long (1024 bytes max)\n"
            + "line 4: no RHS for LHS yy\n",
        "a\0b c\nc d\nx " + "y".repeat(1023) + "\n");
    assertReads("[x=" + "y".repeat(1020) + "]", "", "x " + "y".repeat(1020) + "\n");
    assertReads("[]", "line 1: line too long (1024 bytes max)\n", "x " + "y".repeat(1021));
  }

  @Test
  void flags() throws IOException {
    String text = "A:b c\n;x:y\nA::d\ne:\n";
    assertReads(
        "[A=d, e=]", "", text, new MapTextOptions(';', ':', false, true, false, true, false));
    assertReads(
        "[a=b c, a=d, e=]", "", text, new MapTextOptions(';', ':', true, true, true, true, false));
    assertReads(
        "[a\0=b\0]", "", "a b\n", new MapTextOptions('#', BLANKS, true, true, true, true, true));
  }

  private static void assertReads(String pairs, String problems, String text) throws IOException {
    assertReads(pairs, problems, text, MapTextOptions.DEFAULT);
  }

  private static void assertReads(
      String pairs, String problems, String text, MapTextOptions options) throws IOException {
    MapText map = MapText.read(text, options);
    List<String> read = new ArrayList<>();
    Cursor cursor = map.database().entries();
    for (Optional<Entry> entry = cursor.next(); entry.isPresent(); entry = cursor.next()) {
      read.add(entry.get().key() + "=" + entry.get().value());
    }
    assertEquals(pairs, read.toString());
    StringBuilder said = new StringBuilder();
    map.problems().forEach(problem -> said.append(problem.message()).append('\n'));
    assertEquals(problems, said.toString());
  }
}
