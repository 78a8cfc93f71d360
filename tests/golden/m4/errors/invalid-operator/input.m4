eval(1++)x
