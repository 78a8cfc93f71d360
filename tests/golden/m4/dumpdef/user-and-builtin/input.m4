define(`x',`a
b')dumpdef(`x',`len',`nosuch')
