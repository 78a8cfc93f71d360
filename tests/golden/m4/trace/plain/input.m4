traceon(`len')len(abc)len(len(a))traceoff(`len')len(a)
