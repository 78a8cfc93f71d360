// SPDX-License-Identifier: Apache-2.0
package dev.mcc.cf.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.mcc.cf.syntax.CfFile;
import dev.mcc.cf.syntax.CfLine;
import dev.mcc.cf.syntax.Equate;
import dev.mcc.cf.syntax.Field;
import dev.mcc.source.SourceFile;
import java.lang.reflect.RecordComponent;
import java.util.List;

/** Reads a text and checks what holds for every text. */
public final class CfLaw {
  private CfLaw() {}

  /** The file, whose lines cover the text without gaps and whose fields stand where they say. */
  public static CfFile read(String text) {
    CfFile file = CfReader.read(SourceFile.ofText("x.cf", text));
    int at = 0;
    for (CfLine line : file.lines()) {
      assertEquals(at, line.text().start(), "lines follow each other");
      at = line.text().endOffset();
      checkFields(line, text);
    }
    assertEquals(text.length(), at, "lines cover the text");
    assertEquals(text, file.text(), "writing back");
    return file;
  }

  /** The only line of a text. */
  public static <T extends CfLine> T only(Class<T> type, String text) {
    // A line of level 10, so that comments are known.
    CfFile file = read("V10\n" + text);
    assertEquals(2, file.lines().size(), text);
    return assertInstanceOf(type, file.lines().get(1));
  }

  private static void checkFields(CfLine line, String text) {
    try {
      for (RecordComponent component : line.getClass().getRecordComponents()) {
        check(component.getAccessor().invoke(line), line, text);
      }
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  private static void check(Object part, CfLine line, String text) {
    if (part instanceof Field field) {
      assertFalse(field.start() < line.text().start(), "field in front of its line");
      assertFalse(field.end() > line.text().endOffset(), "field behind its line");
      assertEquals(text.substring(field.start(), field.end()), field.text());
    } else if (part instanceof Equate equate) {
      check(equate.name(), line, text);
      check(equate.value(), line, text);
    } else if (part instanceof List<?> list) {
      list.forEach(item -> check(item, line, text));
    }
  }
}
