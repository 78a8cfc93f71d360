len(len(len(a)))
