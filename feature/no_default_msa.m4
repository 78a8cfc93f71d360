dnl FEATURE(no_default_msa): no default listener on port 587; DAEMON_OPTIONS() says what is wanted.
define(`_NO_MSA_', `1')
