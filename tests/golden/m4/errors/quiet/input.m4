len(a,b)ifelse(a,b)
