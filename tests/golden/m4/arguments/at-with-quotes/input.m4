define(`f', `$@|$*')f(`a',b)changequote([,])f([a],b)changequote()f(a,b)
