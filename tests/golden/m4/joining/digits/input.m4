define(`x', `X')1x x1 _x
