m4wrap(`x
y
')
