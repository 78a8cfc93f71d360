dnl OSTYPE(`unknown'): no operating system: an error that asks for the right one.
dnl
dnl The other settings are the defaults.
dnl
dnl Example: OSTYPE(`unknown')
_MCC_ERROR_(`OSTYPE(unknown) names no operating system; 'dnl
`paths and mailer flags depend on the right one')
