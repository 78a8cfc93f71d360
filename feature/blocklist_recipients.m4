dnl FEATURE(blocklist_recipients): entries of the access map can refuse mail to recipients: to
dnl users, hosts and addresses. Needs access_db.
_NEEDS_ACCESS_DB_(`blocklist_recipients', `define(`_BLOCKLIST_RCPT_', `1')')
