m4_len(abc) len(abc) m4_define(`x',`y')x __gnu__
