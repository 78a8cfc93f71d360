// SPDX-License-Identifier: Apache-2.0
package dev.mcc.mc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.mcc.diag.GccRenderer;
import dev.mcc.source.SourceFile;
import java.util.Set;
import org.junit.jupiter.api.Test;

class McSyntaxCheckTest {
  private static final Set<String> MACROS =
      Set.of(
          "define",
          "dnl",
          "ifelse",
          "include",
          "changequote",
          "changecom",
          "m4exit",
          "undefine",
          "FEATURE",
          "len");

  private static final String QUOTE = "error: The quoted string that begins here is never closed.";

  @Test
  void reportsWhatIsStillOpen() {
    assertEquals("t:1:3: " + QUOTE + " [MC1001]\n", check("a `b", false));
    assertEquals(
        "t:1:1: error: The argument list of `len` is never closed. [MC1002]\n",
        check("len(a, (b)\n", false));
    assertEquals(
        "t:2:1: error: The file ends in this comment, which m4 does not allow. [MC1005]\n",
        check("\n# x", true));
    assertEquals(
        "t:1:2: error: The file is not text: byte 2 is NUL. [MC1003]\n", check("a\0", false));
  }

  @Test
  void everyOpenCallUpToThree() {
    assertEquals(3, check("len(\n".repeat(50), false).lines().count());
  }

  @Test
  void saysNothingAboutTextThatM4Takes() {
    for (String fine :
        new String[] {
          "",
          ")",
          "'",
          "foo(",
          "len (",
          "dnl `\n",
          "dnl `",
          "len(dnl )`\n)",
          "define(`x', `(')",
          "1dnl `\n",
          "`dnl'",
          "x1dnl(",
          "undefine(`len')len("
        }) {
      assertEquals("", check(fine, false), fine);
    }
    assertEquals("", check("# len( `\n", true));
  }

  @Test
  void macrosOfTheFileCountFromTheirDefinitionOn() {
    assertEquals("", check("mine(", false));
    assertEquals(
        "t:1:20: error: The argument list of `mine` is never closed. [MC1002]\n",
        check("define(`mine', `x')mine(", false));
  }

  @Test
  void judgesNothingBehindAChangeOfSyntax() {
    for (String unknown :
        new String[] {
          "changequote([,])`",
          "changecom(`%')len(",
          "m4exit(0)`",
          "define(`q', `changequote([,])')q`",
          "ifelse(1, 1, `changequote([,])')`",
          "ifelse(1, 1, (`changequote([,])'))`",
          "define(`nothing', defn(`dnl'))nothing `",
          "include(`changes.m4')`"
        }) {
      assertEquals("", check(unknown, false), unknown);
    }
    assertEquals("t:1:1: " + QUOTE + " [MC1001]\n", check("`changequote([,])", false));
    assertEquals("t:1:18: " + QUOTE + " [MC1001]\n", check("include(`ok.m4') `", false));
  }

  @Test
  void commentsEndWithTheCoreFile() {
    assertEquals("", check("# `\ninclude(`../m4/cf.m4')dnl\n", true));
    assertEquals(
        "t:2:3: " + QUOTE + " [MC1001]\n", check("include(`../m4/cf.m4')dnl\n# `\n", true));
  }

  private static String check(String text, boolean comments) {
    SyntaxContext context =
        new SyntaxContext(comments, MACROS::contains, name -> !name.equals("changes.m4"));
    SourceFile source = SourceFile.ofText("t", text);
    return new GccRenderer().render(McSyntaxCheck.check(McTokenizer.tokenize(source), context));
  }
}
