len()len(a,b)ifelse(a,b)define()incr
