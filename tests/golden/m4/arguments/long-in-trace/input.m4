len(abc)len(ab)
