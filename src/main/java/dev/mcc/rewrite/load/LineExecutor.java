// SPDX-License-Identifier: Apache-2.0
package dev.mcc.rewrite.load;

import dev.mcc.cf.syntax.BlankLine;
import dev.mcc.cf.syntax.CfLine;
import dev.mcc.cf.syntax.CommentLine;
import dev.mcc.cf.syntax.LineText;
import dev.mcc.diag.DiagnosticCode;
import dev.mcc.rewrite.ExitStatus;
import dev.mcc.source.SourceFile;

/** Executes one line after the other. */
final class LineExecutor {
  /** From this level on {@code #} starts a comment anywhere. */
  private static final int COMMENTS_FROM_LEVEL = 3;

  private final LoadState state;
  private final SourceFile source;
  private final LineMunger munger;
  private final RuleLoader rules;
  private final ClassLoading classes;
  private final ClassFiles classFiles;
  private final HeaderReader headers;
  private final OptionReader options;
  private final SmallLines small;
  private final MailFilters filters;

  LineExecutor(LoadState state, SourceFile source) {
    this.state = state;
    this.source = source;
    munger = new LineMunger(state.names);
    rules = new RuleLoader(state);
    classes = new ClassLoading(state);
    classFiles = new ClassFiles(state, classes);
    headers = new HeaderReader(state);
    options = new OptionReader(state);
    small = new SmallLines(state);
    filters = new MailFilters(state);
  }

  /** Does what an argument of the command line asks for. */
  void execute(LoadRequest.Setting setting) {
    if (setting.kind() == LoadRequest.Setting.Kind.MACRO) {
      NameReader.Name name = state.names.read(setting.text(), 0);
      if (name.id() != NameReader.NONE) {
        state.macros[name.id()] = setting.text().substring(name.end());
      }
    } else {
      options.setting(setting);
    }
  }

  /** Executes a line of the file. */
  void execute(CfLine line) {
    if (line instanceof BlankLine || line instanceof CommentLine) {
      return;
    }
    LineText text = line.text();
    // Lines are counted by their ends, so that a last line without one has the number before it.
    int last = source.line(text.lastLineOffset()) - (text.end().isEmpty() ? 1 : 0);
    state.log.at(dev.mcc.source.Origin.at(source, text.start()), text.logical().length(), last);
    String munged = munger.munge(text.logical(), state.level >= COMMENTS_FROM_LEVEL);
    switch (munged.charAt(0)) {
      case 'R' -> rules.rule(munged);
      case 'S' -> rules.ruleset(munged);
      case 'D' -> macro(munged);
      case 'C' -> classes.words(munged);
      case 'F' -> classFiles.file(munged);
      case 'M' -> state.mailers.add(munged);
      case 'H' -> headers.header(munged);
      case 'O' -> options.line(munged);
      case 'K' -> map(munged);
      case 'V' -> small.version(munged);
      case 'P' -> small.precedence(munged);
      case 'T' -> classes.trusted(munged);
      case 'E' -> {}
      case 'Q' -> state.queueGroups.line(munged);
      case 'X' -> filters.line(munged);
      default -> unknown(munged);
    }
  }

  private void unknown(String munged) {
    state.log.error(
        DiagnosticCode.UNKNOWN_LINE,
        ExitStatus.SOFTWARE,
        "unknown configuration line \"" + munged + "\"",
        "No kind of line starts like this.",
        "The first character of a line says what it is; a continuation line starts with a blank.");
  }

  private void macro(String munged) {
    NameReader.Name name = state.names.read(munged, 1);
    if (name.id() == NameReader.NONE) {
      return;
    }
    String value = Munch.read(munged, name.end(), (char) 0).text();
    state.macros[name.id()] = value;
  }

  private void map(String munged) {
    String definition = state.expanded(munged.substring(1));
    state.enter(state.mapFactory.declare(definition, state));
  }
}
