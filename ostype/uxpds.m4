dnl OSTYPE(`uxpds'): UXP/DS of Fujitsu; binmail delivers the local mail.
dnl
dnl It sets confDEF_GROUP_ID, which is obsolete: expect the warning that it is ignored.
dnl
dnl Example: OSTYPE(`uxpds')
define(`confEBINDIR', `/usr/ucblib')
define(`confDEF_GROUP_ID', `6')
define(`LOCAL_MAILER_PATH', `/usr/ucblib/binmail')
define(`LOCAL_SHELL_FLAGS', `ehuP')
define(`UUCP_MAILER_ARGS', `uux - -r -a$f -gmedium $h!rmail ($u)')
