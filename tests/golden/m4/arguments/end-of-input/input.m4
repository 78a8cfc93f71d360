len(a,
b,
c
