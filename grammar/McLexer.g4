/*
 * Lexical grammar of .mc and .m4 source text with the delimiters m4 starts with: quotes ` and ',
 * comments from # to the end of the line.
 *
 * Predicate-free and context-free on purpose: whether a HASH opens a comment and how quotes nest depends on what the
 * expander has done so far (changecom, the text around an argument), so it is decided by whoever consumes the tokens.
 * Every character belongs to exactly one token; the token texts joined give back the file.
 */
lexer grammar McLexer;

WORD        : [A-Za-z_] [A-Za-z_0-9]* ;
OPEN_QUOTE  : '`' ;
CLOSE_QUOTE : '\'' ;
OPEN_PAREN  : '(' ;
CLOSE_PAREN : ')' ;
COMMA       : ',' ;
HASH        : '#' ;
NEWLINE     : '\n' ;
BLANK       : [ \t\r\u000B\f]+ ;
// A digit never continues into a word, so a number is a run of its own: 1x is TEXT WORD.
TEXT        : ~[A-Za-z_`'(),# \n\t\r\u000B\f]+ ;
