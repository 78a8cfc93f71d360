define(`a',`A')defn(`a',`len',`a')
