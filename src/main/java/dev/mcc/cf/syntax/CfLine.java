// SPDX-License-Identifier: Apache-2.0
package dev.mcc.cf.syntax;

/**
 * One line of a {@code sendmail.cf}, with the lines that continue it. The kinds are those of the
 * operation guide, section 5.
 */
public sealed interface CfLine
    permits BlankLine,
        CommentLine,
        MacroLine,
        ClassLine,
        ClassFileLine,
        RulesetLine,
        RuleLine,
        MailerLine,
        HeaderLine,
        PrecedenceLine,
        TrustedUsersLine,
        OptionLine,
        MapLine,
        QueueGroupLine,
        MailFilterLine,
        EnvironmentLine,
        LoadAverageLine,
        VersionLine,
        UnknownLine {
  /** The whole line as it stands in the file. */
  LineText text();

  /** Calls the visitor's method for this kind of line. */
  <R> R accept(CfVisitor<R> visitor);
}
