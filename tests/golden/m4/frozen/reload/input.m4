foo()@x !len(3)[q>>
