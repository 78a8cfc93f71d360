substr(abc,1)substr(abc,-1)substr(abc,1,1)substr(abc,x)index(abc,c)index(abc,z)
