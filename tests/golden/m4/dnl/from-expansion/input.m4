define(`d', `x`'dnl y')a d b
c
