dnl DOMAIN(`generic'): settings that do for most sites.
dnl
dnl Mail for moved users tells where they went (redirect), other names of the host stand in a file
dnl (use_cw_file), root is never masqueraded, and .forward files may be made for a +detail.
dnl
dnl Example: DOMAIN(`generic')
define(`confFORWARD_PATH', `$z/.forward.$w+$h:$z/.forward+$h:$z/.forward.$w:$z/.forward')
define(`confMAX_HEADERS_LENGTH', `32768')
FEATURE(`redirect')
FEATURE(`use_cw_file')
EXPOSED_USER(`root')
