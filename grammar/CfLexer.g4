/*
 * Lexical grammar of sendmail.cf. The language is one of lines: the first character of a line says what kind it is, a
 * line that starts with a blank or a tab goes on with the line before, and "#" behind something else starts a comment.
 * What a line means behind its first character differs for each kind and is read from its text in dev.mcc.cf.read.
 *
 * Every character belongs to exactly one token; the token texts joined give back the file.
 */
lexer grammar CfLexer;

// --- Start of a line ---

RULESET      : 'S' -> mode(BODY) ;
RULE         : 'R' -> mode(BODY) ;
MACRO        : 'D' -> mode(BODY) ;
CLASS        : 'C' -> mode(BODY) ;
CLASS_FILE   : 'F' -> mode(BODY) ;
MAILER       : 'M' -> mode(BODY) ;
HEADER       : 'H' -> mode(BODY) ;
PRECEDENCE   : 'P' -> mode(BODY) ;
TRUSTED      : 'T' -> mode(BODY) ;
OPTION       : 'O' -> mode(BODY) ;
MAP          : 'K' -> mode(BODY) ;
QUEUE_GROUP  : 'Q' -> mode(BODY) ;
MAIL_FILTER  : 'X' -> mode(BODY) ;
ENVIRONMENT  : 'E' -> mode(BODY) ;
LOAD_AVERAGE : 'L' -> mode(BODY) ;
VERSION      : 'V' -> mode(BODY) ;

COMMENT      : '#' (~'\n' | FOLD)* ;
// A line is read up to its first NUL, so this one is empty.
NOTHING      : '\u0000' (~'\n' | FOLD)* ;
// An empty line that is continued is no empty line: it starts with a line feed.
UNKNOWN      : (~[SRDCFMHPTOKQXELV#\u0000\n] | FOLD) -> mode(BODY) ;
END          : '\n' ;

fragment FOLD : '\n' [ \t] ;

// --- Behind the first character ---

mode BODY;

// "$" belongs to the character behind it, so that "$#" starts no comment, and "$$#" does; so do the names of macros and
// classes. "\#" starts no comment either.
TEXT         : (PLAIN | '$' ESCAPABLE | '$' [=~&?] ESCAPABLE | '$' [=~&?]? '{' (~[}\n] | '\n' [ \t])* '}')+ ;
// In front of the end of a line.
DOLLAR       : '$' ;
TAIL         : '#' (~'\n' | '\n' [ \t])* ;
BODY_END     : '\n' -> type(END), mode(DEFAULT_MODE) ;

fragment PLAIN : ~[\n$#\\] | '\\' '#'? | '\n' [ \t] ;

fragment ESCAPABLE : ~[\n\\] | '\\' '#'? ;
