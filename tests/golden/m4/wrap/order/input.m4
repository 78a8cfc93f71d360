m4wrap(`one ')m4wrap(`two ')m4wrap(`define(`x',`y')x
')text
