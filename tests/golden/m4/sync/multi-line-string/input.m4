`a
b'c
len(
)
d
