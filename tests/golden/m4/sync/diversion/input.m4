a
 divert(1)
b
