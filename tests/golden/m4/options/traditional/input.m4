define(`f',`$10')f(a)x format(`%d',3) unix
