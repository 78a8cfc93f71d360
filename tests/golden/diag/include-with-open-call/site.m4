define(`confLOG_LEVEL', `9'
