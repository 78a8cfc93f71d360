
m4wrap(`__line__ eval()
')
