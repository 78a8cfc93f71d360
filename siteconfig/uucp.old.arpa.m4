dnl UUCP neighbours from the days of the ARPA network.
SITE(`endotsew')
SITE(`fateman')
SITE(`interlan')
SITE(`metron')
