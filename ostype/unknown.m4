dnl OSTYPE(unknown): no operating system. Using it is an error; the other settings are the defaults.
_MCC_ERROR_(`OSTYPE(unknown) names no operating system; 'dnl
`paths and mailer flags depend on the right one')
