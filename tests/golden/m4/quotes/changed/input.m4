changequote(<<,>>)define(<<x>>, <<y>>)x <<x>> `x'changequote'`x'
