syscmd(`kill -9 $$')sysval
