dnl OSTYPE(`solaris8'): Solaris 8 to 10; mail.local delivers the local mail by LMTP.
dnl
dnl There are listeners for IPv4 and IPv6.
dnl
dnl Since: 8.11.1
dnl Example: OSTYPE(`solaris8')
define(`confEBINDIR', `/usr/lib')
define(`confPID_FILE', `/var/run/sendmail.pid')
define(`_NETINET6_', `')
_DEFIFNOT(`UUCP_MAILER_ARGS', `uux - -r -a$g $h!rmail ($u)')
FEATURE(`local_lmtp')
