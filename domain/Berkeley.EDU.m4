dnl DOMAIN(`Berkeley.EDU'): the hosts of Berkeley, a sample of a domain file.
dnl
dnl Outside of Berkeley it is an error.
dnl
dnl Example: DOMAIN(`Berkeley.EDU')
DOMAIN(`berkeley-only')
define(`UUCP_RELAY', `uucp-relay.Berkeley.EDU')
define(`BITNET_RELAY', `bitnet-relay.Berkeley.EDU')
define(`confCW_FILE', `-o /etc/sendmail.cw')
define(`confDONT_INIT_GROUPS', `True')
FEATURE(`redirect')
FEATURE(`use_cw_file')
FEATURE(`stickyhost')
