define(`f', `$#')f() f f(,)
