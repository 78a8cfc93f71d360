dnl FEATURE(`relay_mail_from', domain): relay mail whose sender has an entry From: with RELAY in the
dnl     access map.
dnl
dnl   domain: domain: an entry for the domain of the sender is enough.
dnl     Default: only the whole address counts.
dnl
dnl Senders can be forged.
dnl
dnl Needs: access_db
dnl Since: 8.10
dnl Example: FEATURE(`relay_mail_from')
dnl Example: FEATURE(`relay_mail_from', `domain')
_NEEDS_ACCESS_DB_(`relay_mail_from', `define(`_RELAY_DB_FROM_', `1')
ifelse(defn(`_ARG_'), `domain', `define(`_RELAY_DB_FROM_DOMAIN_', `1')')')
_MCC_WARNING_(`FEATURE(relay_mail_from) lets everybody relay who forges a listed 'dnl
`sender address; prefer SMTP AUTH or STARTTLS')
