// SPDX-License-Identifier: Apache-2.0
package dev.mcc.cf.read;

import dev.mcc.cf.grammar.CfLexer;
import dev.mcc.cf.syntax.CfLine;
import dev.mcc.cf.syntax.ClassFileLine;
import dev.mcc.cf.syntax.ClassLine;
import dev.mcc.cf.syntax.EnvironmentLine;
import dev.mcc.cf.syntax.Equate;
import dev.mcc.cf.syntax.Field;
import dev.mcc.cf.syntax.HeaderLine;
import dev.mcc.cf.syntax.LineText;
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
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the fields of one line. Where a line is faulty the fields hold what stands there: which
 * faults the program minds is for whoever executes the line.
 */
final class LineReader {
  private final LineText line;
  private final LineScanner in;

  private LineReader(LineText line) {
    this.line = line;
    this.in = new LineScanner(line);
  }

  /** The line of this kind, a token type of the grammar. */
  static CfLine read(int kind, LineText line) {
    LineReader reader = new LineReader(line);
    return switch (kind) {
      case CfLexer.RULESET -> reader.ruleset();
      case CfLexer.RULE -> reader.rule();
      case CfLexer.MACRO -> new MacroLine(line, reader.in.name(), reader.in.rest());
      case CfLexer.CLASS -> new ClassLine(line, reader.in.name(), reader.words());
      case CfLexer.CLASS_FILE -> reader.classFile();
      case CfLexer.MAILER -> new MailerLine(line, reader.equatesName(), reader.equates());
      case CfLexer.HEADER -> reader.header();
      case CfLexer.PRECEDENCE -> reader.precedence();
      case CfLexer.TRUSTED -> new TrustedUsersLine(line, reader.words());
      case CfLexer.OPTION -> reader.option();
      case CfLexer.MAP -> reader.map();
      case CfLexer.QUEUE_GROUP -> new QueueGroupLine(line, reader.equatesName(), reader.equates());
      case CfLexer.MAIL_FILTER -> new MailFilterLine(line, reader.equatesName(), reader.equates());
      case CfLexer.ENVIRONMENT -> reader.environment();
      case CfLexer.LOAD_AVERAGE -> new LoadAverageLine(line);
      case CfLexer.VERSION -> reader.version();
      default -> new UnknownLine(line);
    };
  }

  private CfLine ruleset() {
    in.skipSpace();
    Field name = LineScanner.trimEnd(in.until("="));
    Field number = in.nothing();
    if (in.skip('=')) {
      in.skipSpace();
      number = in.rest();
    }
    return new RulesetLine(line, name, number);
  }

  private CfLine rule() {
    Field left = in.until("\t");
    while (in.skip('\t')) {}
    Field right = in.until("\t");
    while (in.skip('\t')) {}
    return new RuleLine(line, left, right, in.rest());
  }

  private CfLine classFile() {
    Field name = in.name();
    in.skipSpace();
    int from = in.mark();
    if (in.peek() == '|') {
      return new ClassFileLine(line, name, in.rest(), in.nothing());
    }
    if (in.peek() == '-') {
      in.untilSpaceOr("");
      in.skipSpace();
    }
    in.untilSpaceOr("");
    Field source = in.since(from);
    in.skipSpace();
    return new ClassFileLine(line, name, source, in.rest());
  }

  private CfLine header() {
    Field flags = in.nothing();
    if (in.skip('?')) {
      flags = in.until("?");
      in.skip('?');
    }
    in.skipSpace();
    Field name = LineScanner.trimEnd(in.until(":"));
    in.skip(':');
    in.skipSpace();
    return new HeaderLine(line, flags, name, in.rest());
  }

  private CfLine precedence() {
    in.skipSpace();
    Field name = LineScanner.trimEnd(in.until("="));
    in.skip('=');
    in.skipSpace();
    return new PrecedenceLine(line, name, in.rest());
  }

  private CfLine option() {
    boolean longForm = in.peek() == ' ';
    if (!longForm) {
      Field letter = in.nothing();
      if (!in.atEnd()) {
        int from = in.mark();
        in.skip();
        letter = in.since(from);
      }
      return new OptionLine(line, false, letter, in.rest());
    }
    in.skip();
    Field name = LineScanner.trimEnd(in.until("="));
    in.skip('=');
    in.skipSpace();
    return new OptionLine(line, true, name, in.rest());
  }

  private CfLine map() {
    in.skipSpace();
    Field name = in.untilSpaceOr("");
    in.skipSpace();
    Field mapClass = in.untilSpaceOr("");
    in.skipSpace();
    return new MapLine(line, name, mapClass, in.rest());
  }

  private CfLine environment() {
    Field name = in.until("=");
    in.skip('=');
    return new EnvironmentLine(line, name, in.rest());
  }

  private CfLine version() {
    in.skipSpace();
    Field level = in.until("/");
    in.skip('/');
    return new VersionLine(line, LineScanner.trimEnd(level), in.rest());
  }

  private List<Field> words() {
    List<Field> words = new ArrayList<>();
    in.skipSpace();
    while (!in.atEnd()) {
      words.add(in.untilSpaceOr(""));
      in.skipSpace();
    }
    return words;
  }

  private Field equatesName() {
    in.skipSpace();
    return in.untilSpaceOr(",");
  }

  private List<Equate> equates() {
    List<Equate> equates = new ArrayList<>();
    while (!in.atEnd()) {
      while (in.peek() == ',' || LineText.isSpace(in.peek())) {
        in.skip();
      }
      if (!in.atEnd()) {
        equates.add(equate());
      }
    }
    return equates;
  }

  private Equate equate() {
    Field name = LineScanner.trimEnd(in.until("=,"));
    if (!in.skip('=')) {
      return new Equate(name, null);
    }
    in.skipSpace();
    int from = in.mark();
    while (!in.atEnd() && in.peek() != ',') {
      if (in.peek() == '\\') {
        in.skip();
      }
      in.skip();
    }
    return new Equate(name, in.since(from));
  }
}
