changequote()`x' define(a,b)a changequote(,)`a'
