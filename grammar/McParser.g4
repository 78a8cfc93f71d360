/*
 * Syntax of .mc and .m4 source text, for everything that looks at a file without expanding it: lint, formatting,
 * editors. The tree is lossless: the texts of its leaves joined are the file.
 *
 * m4 text has no syntax errors of its own: a parenthesis that no call opened, or a quote nobody closes, is text up to
 * the end of the file. Which it is depends on what stands around it, at any distance; so the roles of tokens are given
 * to them before parsing (dev.mcc.mc.TokenRoles), in one pass. What has lost its role arrives here as TEXT, and each
 * decision of this grammar needs one token of look-ahead.
 */
parser grammar McParser;

options { tokenVocab = McLexer; }

tokens {
  // A word with an opening parenthesis directly behind it, which is closed later.
  CALL,
  // The word dnl where it is a call of that builtin without arguments.
  DNL,
  // A pair of parentheses in an argument (or behind a call that is never closed) that belongs to no call; it protects
  // commas.
  OPEN_GROUP, CLOSE_GROUP
}

file : item* EOF ;

item
  : call      # callItem
  | string    # stringItem
  | skipped   # skippedItem
  | comment   # commentItem
  | group     # groupItem
  | text      # textItem
  ;

call : CALL OPEN_PAREN argument (COMMA argument)* CLOSE_PAREN ;

argument : item* ;

// A comma in here is text.
group : OPEN_GROUP member* CLOSE_GROUP ;

member
  : item      # itemMember
  | COMMA     # commaMember
  ;

// The content is not read before m4 has taken one pair of quotes off; inner pairs are kept apart already.
string : OPEN_QUOTE content* CLOSE_QUOTE ;

content
  : string    # stringContent
  | verbatim  # verbatimContent
  ;

verbatim : ~(OPEN_QUOTE | CLOSE_QUOTE)+ ;

skipped : DNL ~NEWLINE* NEWLINE? ;

comment : HASH ~NEWLINE* NEWLINE? ;

text : (WORD | TEXT | BLANK | NEWLINE)+ ;
