dnl DOMAIN(`berkeley-only'): an error that says that a file was written for Berkeley alone.
dnl
dnl The sample files of the University of California at Berkeley name hosts and paths there.
dnl
dnl Example: DOMAIN(`berkeley-only')
_MCC_ERROR_(`This configuration uses a domain file of the University of California at Berkeley; 'dnl
`write a domain file with the hosts of your own site')
