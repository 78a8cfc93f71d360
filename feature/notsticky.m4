dnl FEATURE(`notsticky'): nothing; it asks for the default, which FEATURE(stickyhost) changes.
dnl
dnl Example: FEATURE(`notsticky')
