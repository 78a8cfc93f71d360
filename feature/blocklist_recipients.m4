dnl FEATURE(`blocklist_recipients'): let entries of the access map refuse mail for users, hosts and
dnl     addresses.
dnl
dnl The entries have the tag To:, or none: user@ for a local user, a host, a domain, user@domain.
dnl
dnl Needs: access_db
dnl Since: 8.16
dnl Example: FEATURE(`blocklist_recipients')
_NEEDS_ACCESS_DB_(`blocklist_recipients', `define(`_BLOCKLIST_RCPT_', `1')')
