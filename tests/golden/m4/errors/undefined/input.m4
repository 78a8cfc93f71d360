indir(`nosuch')builtin(`nosuch')undefine(`nosuch')x
