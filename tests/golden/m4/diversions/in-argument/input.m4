divert(1)x
divert`'len(undivert(1)abc)
