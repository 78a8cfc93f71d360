divert(1)x
m4exit(3)
