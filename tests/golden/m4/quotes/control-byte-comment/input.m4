changecom()# define(`x',`y')  x
x
