dnl OSTYPE(solaris8): Solaris 8 and later; mail.local delivers the local mail by LMTP.
define(`confEBINDIR', `/usr/lib')
define(`confPID_FILE', `/var/run/sendmail.pid')
_DEFIFNOT(`UUCP_MAILER_ARGS', `uux - -r -a$g $h!rmail ($u)')
define(`_NETINET6_', `')
FEATURE(`local_lmtp')
