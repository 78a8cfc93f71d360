define(`l', defn(`len'))l(abc) defn(`len')x define(`m', defn(`len')x)m
