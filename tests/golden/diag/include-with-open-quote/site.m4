define(`confLOG_LEVEL', `9)dnl
