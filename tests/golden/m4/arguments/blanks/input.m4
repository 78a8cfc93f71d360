define(`f', `[$1][$2]')define(`e', ` x')f( a , e )f(
 a,`' b)
