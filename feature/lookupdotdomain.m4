dnl FEATURE(`lookupdotdomain'): look up .domain in the access map, too, for entries that mean only what
dnl     is below a domain.
dnl
dnl Needs: access_db
dnl Since: 8.12
dnl Example: FEATURE(`lookupdotdomain')
_NEEDS_ACCESS_DB_(`lookupdotdomain', `define(`_LOOKUPDOTDOMAIN_', `')')
