define(`f', `len($1)')f(f(a))
