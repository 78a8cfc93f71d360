define(`x',`1')traceon define(`y',`2')x y undefine(`x')define(`x',`3')x traceoff x
