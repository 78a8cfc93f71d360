dnl FEATURE(lookupdotdomain): look up .domain in the access map, too, for entries that mean only the
dnl subdomains. Needs access_db.
_NEEDS_ACCESS_DB_(`lookupdotdomain', `define(`_LOOKUPDOTDOMAIN_', `')')
