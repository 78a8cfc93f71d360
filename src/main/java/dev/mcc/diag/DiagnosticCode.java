// SPDX-License-Identifier: Apache-2.0
package dev.mcc.diag;

/**
 * Every message mcc can give, with its permanent code. A code is never reused and never changes its
 * meaning.
 *
 * <p>Ranges: 1xxx syntax of the .mc source, 2xxx m4 expansion, 3xxx the .cf, 4xxx lint, 5xxx run
 * time, 6xxx command line and files.
 *
 * <p>Wording: a message is one sentence that says what is wrong, in the words of the
 * configuration's author and not of the program; it ends with a full stop. What to do about it goes
 * into the hint, again one sentence. Names and pieces of code stand in backquotes on both sides,
 * except where a hint shows m4's own quotes.
 */
public enum DiagnosticCode {
  /** A quoted string is still open at the end of the file. */
  UNTERMINATED_QUOTE("MC1001", Severity.ERROR),
  /** The parenthesis of a macro call is never closed. */
  UNTERMINATED_CALL("MC1002", Severity.ERROR),
  /** The file holds bytes that no text has (NUL). */
  NOT_TEXT("MC1003", Severity.ERROR),
  /** Quotes or parentheses are nested deeper than the parser's limit. */
  NESTING_TOO_DEEP("MC1004", Severity.ERROR),
  /** The file ends in a comment that has no line feed, while comments are on. */
  UNTERMINATED_COMMENT("MC1005", Severity.ERROR),
  /**
   * A quoted string or argument list that an expansion opened is still open at the end of the
   * input.
   */
  UNTERMINATED_IN_EXPANSION("MC2001", Severity.ERROR),
  /** A file named by include does not exist. */
  MISSING_INCLUDE("MC2002", Severity.ERROR),
  /** FEATURE, OSTYPE, MAILER, DOMAIN, HACK or SITECONFIG names a file that no tree has. */
  UNKNOWN_TREE_FILE("MC2003", Severity.ERROR),
  /** An expansion limit (steps, nesting, output size) was reached. */
  EXPANSION_LIMIT("MC2004", Severity.ERROR),
  /** A file includes itself, directly or through others, without end. */
  INCLUDE_LOOP("MC2005", Severity.ERROR),
  /**
   * syscmd, esyscmd, maketemp or mkstemp was called and running or creating things is not allowed.
   */
  EXECUTION_REFUSED("MC2006", Severity.ERROR),
  /** A file outside the roots given with --root was asked for. */
  READ_REFUSED("MC2007", Severity.ERROR),
  /** A template tree printed an error with errprint. */
  TREE_ERROR("MC2008", Severity.ERROR),
  /** A template tree printed a warning with errprint. */
  TREE_WARNING("MC2009", Severity.WARNING),
  /** m4 itself warned. */
  M4_WARNING("MC2010", Severity.WARNING),
  /** m4 itself reported an error that is none of the above. */
  M4_ERROR("MC2011", Severity.ERROR),
  /** A macro's definition calls the macro itself without end. */
  SELF_RECURSION("MC2012", Severity.ERROR),
  /** Something is used that the release named with --target does not know yet. */
  NEWER_THAN_TARGET("MC3001", Severity.ERROR),
  /** Something is used that the release named with --target does no longer know. */
  GONE_BEFORE_TARGET("MC3022", Severity.ERROR),
  /** An option is set that the vendor's build of the program does not have. */
  NOT_IN_BUILD("MC3023", Severity.ERROR),
  /** A line of the .cf starts with a character that no kind of line has. */
  UNKNOWN_LINE("MC3002", Severity.ERROR),
  /** The name of a macro or class is missing or not usable. */
  BAD_MACRO_NAME("MC3003", Severity.ERROR),
  /** A ruleset has no usable name or number, or two numbers. */
  BAD_RULESET_NAME("MC3004", Severity.ERROR),
  /** Rules are added to a ruleset that already has some. */
  RULESET_DEFINED_AGAIN("MC3005", Severity.WARNING),
  /** A rewriting rule is faulty. */
  BAD_RULE("MC3006", Severity.ERROR),
  /** A mailer is faulty. */
  BAD_MAILER("MC3007", Severity.ERROR),
  /** The configuration has no mailer called local. */
  NO_LOCAL_MAILER("MC3008", Severity.ERROR),
  /** A header line is faulty. */
  BAD_HEADER("MC3009", Severity.ERROR),
  /** An option is unknown or has a value that it cannot have. */
  BAD_OPTION("MC3010", Severity.ERROR),
  /** The name of an option is not written out. */
  OPTION_ABBREVIATED("MC3011", Severity.WARNING),
  /** The declaration of a map is faulty. */
  BAD_MAP("MC3012", Severity.ERROR),
  /** The file or program that fills a class cannot be used. */
  CLASS_FILE("MC3013", Severity.ERROR),
  /** A class would be filled by a program, which is not run. */
  CLASS_PROGRAM("MC3017", Severity.WARNING),
  /** The configuration is not of the level that the program is made for. */
  CF_LEVEL("MC3014", Severity.WARNING),
  /** A rule or header calls a ruleset that no S line defines. */
  UNDEFINED_RULESET("MC3018", Severity.WARNING),
  /** A rule looks something up in a map that no K line declares. */
  UNDEFINED_MAP("MC3019", Severity.WARNING),
  /** A rule resolves an address to a mailer that no M line defines. */
  UNDEFINED_MAILER("MC3020", Severity.WARNING),
  /** A rule asks for a class that no C or F line mentions. */
  UNDEFINED_CLASS("MC3021", Severity.WARNING),
  /** The full host name has no domain. */
  UNQUALIFIED_HOST("MC3016", Severity.WARNING),
  /** A line of the .cf (V, P, Q, X) is faulty. */
  BAD_LINE("MC3015", Severity.ERROR),
  /** A macro that the template tree defines and needs has been taken away. */
  MISSING_MACRO("MC2013", Severity.ERROR),
  /** The input ends m4 before a configuration has come out. */
  ENDED_EARLY("MC2014", Severity.ERROR),
  /** {@code RULES_AT} names a place that no template has. */
  UNKNOWN_PLACE("MC2015", Severity.ERROR),
  /** A command line argument is wrong. */
  USAGE("MC6001", Severity.ERROR),
  /** A file cannot be read. */
  UNREADABLE_INPUT("MC6002", Severity.ERROR),
  /** A file cannot be written. */
  UNWRITABLE_OUTPUT("MC6003", Severity.ERROR);

  private final String id;
  private final Severity severity;

  DiagnosticCode(String id, Severity severity) {
    this.id = id;
    this.severity = severity;
  }

  /** The permanent code, such as {@code MC1001}. */
  public String id() {
    return id;
  }

  /** The severity of every diagnostic with this code. */
  public Severity severity() {
    return severity;
  }
}
