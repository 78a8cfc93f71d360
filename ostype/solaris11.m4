dnl OSTYPE(`solaris11'): Solaris 11; mail.local delivers the local mail by LMTP.
dnl
dnl There are listeners for IPv4 and IPv6.
dnl
dnl Since: 8.14.5
dnl Example: OSTYPE(`solaris11')
define(`confEBINDIR', `/usr/lib')
define(`confPID_FILE', `/system/volatile/sendmail.pid')
define(`_NETINET6_', `')
_DEFIFNOT(`UUCP_MAILER_ARGS', `uux - -r -a$g $h!rmail ($u)')
FEATURE(`local_lmtp')
