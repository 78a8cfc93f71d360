traceon(`debugmode')debugmode(e)debugmode()debugmode(c)debugmode
