dnl FEATURE(`fips3', settings, modules): tell OpenSSL 3 which settings and modules to use for FIPS.
dnl
dnl   settings: file of settings of the library, the variable OPENSSL_CONF.
dnl     Default: what confOPENSSL_CNF says.
dnl   modules: folder of the modules of the library, the variable OPENSSL_MODULES.
dnl     Default: the variable is not set.
dnl
dnl Since: 8.18
dnl Example: FEATURE(`fips3', `/etc/ssl/fips.cnf', `/usr/lib/ossl-modules')
ifelse(len(_ARG_), `0', `', `define(`confOPENSSL_CNF', _ARG_)')
ifelse(len(_ARG2_), `0', `', `PUSHDIVERT(6)dnl
EOPENSSL_MODULES=_ARG2_
POPDIVERT')
