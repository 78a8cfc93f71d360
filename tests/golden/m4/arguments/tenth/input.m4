define(`f', `$10$1$11')f(a,b,c,d,e,f,g,h,i,j)
