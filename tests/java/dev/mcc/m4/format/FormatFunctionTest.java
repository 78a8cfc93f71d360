// SPDX-License-Identifier: Apache-2.0
package dev.mcc.m4.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.mcc.m4.result.Message;
import dev.mcc.m4.result.Result;
import dev.mcc.m4.result.ResultTooLongException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The expected values are what GNU m4 1.4.19 prints. */
class FormatFunctionTest {
  private static Result format(String... arguments) {
    return FormatFunction.call(Arrays.asList(arguments));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      value = {
        "%d; 7; 7",
        "%+05d; 7; +0007",
        "%-5d|; 7; 7    |",
        "%.3d; 7; 007",
        "%08.3d; 7; \"     007\"",
        "%hhd; 300; 44",
        "%hu; -1; 65535",
        "%lx; -1; ffffffffffffffff",
        "%#x; 255; 0xff",
        "%#o; 8; 010",
        "%u; -1; 4294967295",
        "%c; 65; A",
        "%5c; 65; \"    A\"",
        "%5.1s|; abc; \"    a|\"",
        "%f; 1.5; 1.500000",
        "%.0f; 2.5; 2",
        "%.0f; 3.5; 4",
        "%e; 12345.678; 1.234568e+04",
        "%g; 1e-5; 1e-05",
        "%g; 100000; 100000",
        "%#g; 1; 1.00000",
        "%.3g; 1234.5; 1.23e+03",
        "%G; 1e-10; 1E-10",
        "%.30f; 0.1; 0.100000000000000005551115123126",
        "%a; 1.5; 0x1.8p+0",
        "%.0a; 1.5; 0x2p+0",
        "%020a; -1; -0x00000000000001p+0",
        "%A; 1.5; 0X1.8P+0",
        "%a; 0x1p-1074; 0x0.0000000000001p-1022",
        "%F; inf; INF",
        "%f; -nan; -nan",
        "%05f; inf; \"  inf\"",
        "%'d; 1234; 1234",
        "%%; x; %",
        "abc; x; abc",
      })
  void prints(String template, String argument, String value) {
    assertEquals(Result.of(value), format(template, argument));
  }

  @Test
  void starsTakeArguments() {
    assertEquals("   00007", format("%*.*d", "8", "5", "7").value());
    assertEquals("ab   |", format("%*s|", "-5", "ab").value());
    assertEquals("3", format("%.*d", "-5", "3").value());
  }

  @Test
  void missingArgumentsCountAsNothing() {
    assertEquals(Result.of("0  0.000000"), format("%d %s %f"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      value = {
        "%d; \"\"; 0; empty string treated as 0",
        "%d; x; 0; non-numeric argument x",
        "%d; \" 5\"; 5; leading whitespace ignored",
        "%d; 99999999999; 1215752191; numeric overflow detected",
        "%f; 1e400; inf; numeric overflow detected",
        "%e; 1e-320; 9.999889e-321; numeric overflow detected",
        "%f; 0x1p; 1.000000; non-numeric argument 0x1p",
      })
  void complains(String template, String argument, String value, String message) {
    assertEquals(new Result(value, List.of(Message.error(message))), format(template, argument));
  }

  @ParameterizedTest
  @CsvSource({
    "%k,''",
    "a%5kb,ab",
    "%lld,d",
    "%+x,''",
    "%#d,''",
    "%05s,''",
    "%.2c,''",
    "%ls,''",
    "%,''",
    "%5.,''",
    "%1$d,d",
    "%5-d,d",
  })
  void warnsOfDirectivesItDoesNotKnow(String template, String value) {
    assertEquals(
        new Result(value, List.of(Message.warning("unrecognized specifier in `" + template + "'"))),
        format(template));
  }

  @Test
  void characterZeroEndsItsText() {
    assertEquals("    |", format("%5c|", "0").value());
    assertEquals("|", format("%-5c|", "256").value());
  }

  @Test
  void refusesTextsOverTheLimit() {
    assertThrows(ResultTooLongException.class, () -> format("%2000000000d", "1"));
    assertThrows(ResultTooLongException.class, () -> format("%.*f", "2000000000", "1"));
  }
}
