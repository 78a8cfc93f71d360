// SPDX-License-Identifier: Apache-2.0
package dev.mcc.m4.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.mcc.m4.result.Message;
import dev.mcc.m4.result.Result;
import dev.mcc.m4.result.ResultTooLongException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The expected values are what GNU m4 1.4.19 prints. */
class EvalFunctionTest {
  private static Result eval(String... arguments) {
    return EvalFunction.call("eval", Arrays.asList(arguments));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "1+2*3; 7",
        "2**3**2; 512",
        "-2**2; 4",
        "2**-1**2; 2",
        "~0**2; 1",
        "!0+1; 2",
        "7-3-2; 2",
        "-7/2; -3",
        "-7%3; -1",
        "7%-3; 1",
        "1<<33; 2",
        "-8>>1; -4",
        "1<<-1; -2147483648",
        "-2147483648/-1; -2147483648",
        "2147483647+1; -2147483648",
        "2**32; 0",
        "3**100; -818408495",
        "5&4==4; 1",
        "1|2^3&2; 1",
        "1<2<3; 1",
        "1||1/0; 1",
        "0&&2**-1; 0",
        "0&&1/0||7; 1",
        "0x1F; 31",
        "0b101; 5",
        "017; 15",
        "0r36:zz; 1295",
        "0r1:00111; 3",
        "0x; 0",
        "99999999999999999999; 1661992959",
        "1 =\t1; 1",
      })
  void calculates(String expression, String value) {
    assertEquals(value, eval(expression).value());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "1/0; divide by zero in eval: 1/0",
        "1%0; modulo by zero in eval: 1%0",
        "0**0; divide by zero in eval: 0**0",
        "2**-1; negative exponent in eval: 2**-1",
        "1+; bad expression in eval: 1+",
        "@; bad expression in eval: @",
        "1+@; bad expression in eval (bad input): 1+@",
        "1 2; bad expression in eval (excess input): 1 2",
        "0&&(1/0); bad expression in eval (excess input): 0&&(1/0)",
        "(1; bad expression in eval (missing right parenthesis): (1",
        "08; bad expression in eval (excess input): 08",
        "0r37:1; bad expression in eval: 0r37:1",
      })
  void complains(String expression, String message) {
    assertEquals(new Result("", List.of(Message.error(message))), eval(expression));
  }

  @Test
  void foreignOperatorsMakeTheRunFail() {
    assertEquals(
        List.of(Message.failure("invalid operator in eval: 1+=2")), eval("1+=2").messages());
  }

  @Test
  void singleEqualsSignDrawsAWarning() {
    Result result = eval("1=2");
    assertEquals("0", result.value());
    assertEquals(
        List.of(Message.warning("recommend ==, not =, for equality operator")), result.messages());
  }

  @ParameterizedTest
  @CsvSource({
    "255,16,8,000000ff",
    "-255,16,8,-000000ff",
    "35,36,1,z",
    "-5,1,8,-00011111",
    "0,1,0,''",
    "0,1,3,000",
    "5,2,0,101",
    "5,'','1',5",
  })
  void printsInRadixAndWidth(String expression, String radix, String width, String value) {
    assertEquals(value, eval(expression, radix, width).value());
  }

  @Test
  void checksRadixAndWidthBeforeTheExpression() {
    assertEquals(
        List.of(Message.error("radix 37 in builtin `eval' out of range")),
        eval("", "37", "x").messages());
    assertEquals(
        List.of(Message.error("negative width to builtin `eval'")), eval("@", "", "-1").messages());
    assertEquals(
        List.of(Message.error("non-numeric argument to builtin `e'")),
        EvalFunction.call("e", List.of("1", "x")).messages());
    assertEquals(
        List.of(
            Message.error("empty string treated as 0 in builtin `eval'"),
            Message.error("empty string treated as 0 in builtin `eval'")),
        eval("", "2", "").messages());
  }

  @Test
  void deepNestingDoesNotOverflowTheStack() {
    assertEquals("1", eval("(".repeat(400) + "1" + ")".repeat(400)).value());
    assertTrue(eval("(".repeat(100_000)).value().isEmpty());
  }

  @Test
  void refusesTextsOverTheLimit() {
    assertThrows(ResultTooLongException.class, () -> eval("2000000000", "1"));
    assertThrows(ResultTooLongException.class, () -> eval("1", "10", "2000000000"));
  }
}
