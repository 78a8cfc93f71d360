translit(`abcd',`a-c',`C-A')translit(`a-b',`-',`+')translit(`abc',`c-a',`x-z')
