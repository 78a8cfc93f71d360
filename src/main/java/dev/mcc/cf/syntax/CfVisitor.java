// SPDX-License-Identifier: Apache-2.0
package dev.mcc.cf.syntax;

/** One method for each kind of line. */
public interface CfVisitor<R> {
  /** See {@link BlankLine}. */
  R visitBlankLine(BlankLine line);

  /** See {@link CommentLine}. */
  R visitCommentLine(CommentLine line);

  /** See {@link MacroLine}. */
  R visitMacroLine(MacroLine line);

  /** See {@link ClassLine}. */
  R visitClassLine(ClassLine line);

  /** See {@link ClassFileLine}. */
  R visitClassFileLine(ClassFileLine line);

  /** See {@link RulesetLine}. */
  R visitRulesetLine(RulesetLine line);

  /** See {@link RuleLine}. */
  R visitRuleLine(RuleLine line);

  /** See {@link MailerLine}. */
  R visitMailerLine(MailerLine line);

  /** See {@link HeaderLine}. */
  R visitHeaderLine(HeaderLine line);

  /** See {@link PrecedenceLine}. */
  R visitPrecedenceLine(PrecedenceLine line);

  /** See {@link TrustedUsersLine}. */
  R visitTrustedUsersLine(TrustedUsersLine line);

  /** See {@link OptionLine}. */
  R visitOptionLine(OptionLine line);

  /** See {@link MapLine}. */
  R visitMapLine(MapLine line);

  /** See {@link QueueGroupLine}. */
  R visitQueueGroupLine(QueueGroupLine line);

  /** See {@link MailFilterLine}. */
  R visitMailFilterLine(MailFilterLine line);

  /** See {@link EnvironmentLine}. */
  R visitEnvironmentLine(EnvironmentLine line);

  /** See {@link LoadAverageLine}. */
  R visitLoadAverageLine(LoadAverageLine line);

  /** See {@link VersionLine}. */
  R visitVersionLine(VersionLine line);

  /** See {@link UnknownLine}. */
  R visitUnknownLine(UnknownLine line);
}
