dnl DOMAIN(`solaris-antispam'): Solaris' domain file without relaying.
dnl
dnl Other names of the host and trusted users stand in files, root is never masqueraded, and
dnl .forward files may be made for a +detail. Senders without a domain, or with one that DNS does
dnl not know, are refused. Solaris has this file; sendmail itself does not.
dnl
dnl Example: DOMAIN(`solaris-antispam')
define(`confFORWARD_PATH', `$z/.forward.$w+$h:$z/.forward+$h:$z/.forward.$w:$z/.forward')
FEATURE(`redirect')
FEATURE(`use_cw_file')
FEATURE(`use_ct_file')
EXPOSED_USER(`root')
