changecom(/*,*/)# /* x, ( */ changecom(@) @ x
changecom# x
