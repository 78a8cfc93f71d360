/*
 * Syntax of sendmail.cf: lines, each of one kind. The tree is lossless: the texts of its leaves joined are the file.
 * Any text has a tree, and each decision needs one token of look-ahead.
 */
parser grammar CfParser;

options { tokenVocab = CfLexer; }

file : line* EOF ;

// An empty line; a line without content; one with content, a comment behind it, and its end.
line
  : END
  | kind=(COMMENT | NOTHING) END?
  | kind=
    ( RULESET | RULE | MACRO | CLASS | CLASS_FILE | MAILER | HEADER | PRECEDENCE | TRUSTED | OPTION | MAP | QUEUE_GROUP
    | MAIL_FILTER | ENVIRONMENT | LOAD_AVERAGE | VERSION | UNKNOWN
    ) body TAIL? END?
  ;

body : (TEXT | DOLLAR)* ;
