defn(`len')patsubst(a,a)
