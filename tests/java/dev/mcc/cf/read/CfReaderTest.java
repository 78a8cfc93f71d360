// SPDX-License-Identifier: Apache-2.0
package dev.mcc.cf.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.mcc.cf.syntax.BlankLine;
import dev.mcc.cf.syntax.CfFile;
import dev.mcc.cf.syntax.CfLine;
import dev.mcc.cf.syntax.ClassFileLine;
import dev.mcc.cf.syntax.ClassLine;
import dev.mcc.cf.syntax.CommentLine;
import dev.mcc.cf.syntax.EnvironmentLine;
import dev.mcc.cf.syntax.HeaderLine;
import dev.mcc.cf.syntax.LoadAverageLine;
import dev.mcc.cf.syntax.MacroLine;
import dev.mcc.cf.syntax.MailFilterLine;
import dev.mcc.cf.syntax.MailerLine;
import dev.mcc.cf.syntax.MapLine;
import dev.mcc.cf.syntax.OptionLine;
import dev.mcc.cf.syntax.PrecedenceLine;
import dev.mcc.cf.syntax.QueueGroupLine;
import dev.mcc.cf.syntax.RuleLine;
import dev.mcc.cf.syntax.RulesetLine;
import dev.mcc.cf.syntax.TrustedUsersLine;
import dev.mcc.cf.syntax.UnknownLine;
import dev.mcc.cf.syntax.VersionLine;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class CfReaderTest {
  @Test
  void everyKindOfLine() {
    String text =
        "V10/Berkeley\n"
            + "#c\n\n"
            + "Dj$w.$m\n"
            + "C{x} a b\n"
            + "Fw-o /etc/x %[^ ]\n"
            + "Km hash -o /x\n"
            + "Sfoo=7\n"
            + "R$*\t$1\tc\n"
            + "Mm, P=[IPC], A=TCP $h\n"
            + "H?M?Foo: b\n"
            + "Pbulk=-60\n"
            + "Troot\n"
            + "O A=b\n"
            + "Qq, P=/x\n"
            + "Xf, S=inet:1@h\n"
            + "EA=b\n"
            + "Lx\n"
            + "%\n";
    List<Class<? extends CfLine>> kinds =
        List.of(
            VersionLine.class,
            CommentLine.class,
            BlankLine.class,
            MacroLine.class,
            ClassLine.class,
            ClassFileLine.class,
            MapLine.class,
            RulesetLine.class,
            RuleLine.class,
            MailerLine.class,
            HeaderLine.class,
            PrecedenceLine.class,
            TrustedUsersLine.class,
            OptionLine.class,
            QueueGroupLine.class,
            MailFilterLine.class,
            EnvironmentLine.class,
            LoadAverageLine.class,
            UnknownLine.class);
    assertEquals(kinds, CfLaw.read(text).lines().stream().map(Object::getClass).toList());
  }

  @Test
  void noLines() {
    assertEquals(List.of(), CfLaw.read("").lines());
  }

  @Test
  void columnsOfARule() {
    RuleLine rule = CfLaw.only(RuleLine.class, "R$* < @ $+ >\t\t$@ $1\t\twhy # not\n");
    assertEquals("$* < @ $+ >", rule.left().text());
    assertEquals("$@ $1", rule.right().text());
    assertEquals("why", rule.comment().text());
    assertEquals("# not", rule.text().comment());
  }

  @Test
  void hashBehindDollarOrBackslashStartsNoComment() {
    assertEquals("$#a", CfLaw.only(RuleLine.class, "Rx\t$#a").right().text());
    assertEquals("a\\#b", CfLaw.only(RuleLine.class, "Rx\ta\\#b#c").right().text());
    assertEquals("\\\\#", CfLaw.only(RuleLine.class, "Rx\t\\\\#").right().text());
    assertEquals("$\\#", CfLaw.only(RuleLine.class, "Rx\t$\\#").right().text());
    assertEquals("$$", CfLaw.only(RuleLine.class, "Rx\t$$#a").right().text());
    assertEquals("$$$#a", CfLaw.only(RuleLine.class, "Rx\t$$$#a").right().text());
  }

  @Test
  void noCommentsBehindTextBeforeLevelThree() {
    assertEquals("x#y", ((MacroLine) CfLaw.read("V2\nDax#y\n").lines().get(1)).value().text());
    assertEquals("x#y", ((MacroLine) CfLaw.read("Dax#y\n").lines().get(0)).value().text());
    assertEquals("x", ((MacroLine) CfLaw.read("V3\nDax#y\n").lines().get(1)).value().text());
  }

  @Test
  void continuationLinesBelongToTheLine() {
    MacroLine macro = CfLaw.only(MacroLine.class, "Daone\n\ttwo\n three\n");
    assertEquals("one\n\ttwo\n three", macro.value().text());
    assertEquals("#a\n b", CfLaw.only(CommentLine.class, "#a\n b\n").text().comment());
    assertEquals("# c\n d", CfLaw.only(MacroLine.class, "Dab# c\n d\n").text().comment());
    assertInstanceOf(UnknownLine.class, CfLaw.read("\n\tx\n").lines().get(0));
    assertInstanceOf(UnknownLine.class, CfLaw.read(" x\n").lines().get(0));
  }

  @Test
  void lastLineOfAContinuedLine() {
    assertEquals(4, CfLaw.read("Dab\n\tc").lines().get(0).text().lastLineOffset());
    assertEquals(4, CfLaw.read("#ab\n\tc\n").lines().get(0).text().lastLineOffset());
    assertEquals(0, CfLaw.read("Dab\n").lines().get(0).text().lastLineOffset());
  }

  @Test
  void carriageReturnAndBlanksAtTheEndAreNotRead() {
    assertEquals("b", CfLaw.only(MacroLine.class, "Dab \t\r\n").value().text());
    assertEquals(" ", CfLaw.read("  \t\n").lines().get(0).text().logical());
  }

  @Test
  void nulEndsALine() {
    assertEquals("b", CfLaw.only(MacroLine.class, "Dab\0c\n").value().text());
    assertInstanceOf(BlankLine.class, CfLaw.read("\0c\n d\n").lines().get(0));
  }

  @Test
  void mailerWithEquates() {
    MailerLine mailer = CfLaw.only(MailerLine.class, "Ma, P=/x, Flags = lsD\\,m, bad, A=x $u");
    assertEquals("a", mailer.name().text());
    assertEquals(4, mailer.equates().size());
    assertEquals("Flags", mailer.equates().get(1).name().text());
    assertEquals("lsD\\,m", mailer.equates().get(1).value().text());
    assertNull(mailer.equates().get(2).value());
    assertEquals("x $u", mailer.equates().get(3).value().text());
  }

  @Test
  void options() {
    OptionLine named = CfLaw.only(OptionLine.class, "O MaxHopCount = 25");
    assertTrue(named.longForm());
    assertEquals("MaxHopCount", named.name().text());
    assertEquals("25", named.value().text());
    OptionLine letter = CfLaw.only(OptionLine.class, "Oh25");
    assertEquals("h", letter.name().text());
    assertEquals("25", letter.value().text());
  }

  @Test
  void namesInBraces() {
    assertEquals("{a b}", CfLaw.only(MacroLine.class, "D{a b}c").name().text());
    assertEquals("{ab", CfLaw.only(MacroLine.class, "D{ab").name().text());
    assertEquals("", CfLaw.only(MacroLine.class, "D").name().text());
  }

  @Test
  void anyBytesAreWrittenBack() {
    Random random = new Random(3);
    String likely = "RSDCFMHPTOKQXELV#\n\n\n\t\t   \r\0$$\\=,?:{}<>@";
    for (int run = 0; run < 4000; run++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(120); i > 0; i--) {
        text.append(
            random.nextInt(4) == 0
                ? (char) random.nextInt(256)
                : likely.charAt(random.nextInt(likely.length())));
      }
      CfLaw.read(text.toString());
    }
  }

  @Test
  void manyLinesInLinearTime() {
    String text = "R$* < @ $* $=m > $*\t\t$: $1 < @ $2 $3 > $4\t\tsome words\n".repeat(50_000);
    CfFile file =
        Assertions.assertTimeout(
            Duration.ofSeconds(10),
            () -> CfReader.read(dev.mcc.source.SourceFile.ofText("x.cf", text)));
    assertEquals(50_000, file.lines().size());
    String long1 = "Da" + "x\n ".repeat(300_000);
    Assertions.assertTimeout(Duration.ofSeconds(10), () -> CfLaw.read(long1));
    String long2 = "Da" + "$".repeat(300_000) + "\\".repeat(300_000);
    Assertions.assertTimeout(Duration.ofSeconds(10), () -> CfLaw.read(long2));
  }
}
