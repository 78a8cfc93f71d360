define(`x',`$11${a}')
