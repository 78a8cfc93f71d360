x len(a,b) y
