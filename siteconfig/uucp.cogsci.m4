dnl The UUCP neighbours that the host cogsci of Berkeley had; for cf/ucbvax.mc.
SITE(`contessa')
SITE(`emind')
SITE(`hoptoad')
SITE(`nkainc')
SITE(`well')
SITE(`ferdy')
