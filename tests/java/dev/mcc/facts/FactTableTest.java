// SPDX-License-Identifier: Apache-2.0
package dev.mcc.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class FactTableTest {
  @Test
  void fieldsAreSeparatedByTabsAndADashIsEmpty() {
    List<List<String>> rows = FactTable.parse("t", "# comment\na\t-\tb c\n-\t-x\t.\n", 3);
    assertEquals(List.of(List.of("a", "", "b c"), List.of("", "-x", ".")), rows);
  }

  @Test
  void aRowWithAnotherNumberOfFieldsIsRefusedWithItsLine() {
    IllegalStateException e =
        assertThrows(IllegalStateException.class, () -> FactTable.parse("t", "# c\na\tb\na\n", 2));
    assertEquals("t:3: 1 fields, not 2", e.getMessage());
  }

  @Test
  void anEmptyLineIsNoRow() {
    assertThrows(IllegalStateException.class, () -> FactTable.parse("t", "a\tb\n\na\tb\n", 2));
  }

  @Test
  void aMissingTableIsNamed() {
    IllegalStateException e =
        assertThrows(IllegalStateException.class, () -> FactTable.read("no-such.tsv", 2));
    assertTrue(e.getMessage().contains("no-such.tsv"), e.getMessage());
  }
}
