dnl FEATURE(relay_mail_from, domain): relay mail whose sender has a From: entry with the value RELAY
dnl in the access map. With the word domain as argument, an entry for the domain of the sender is
dnl enough. Needs access_db. Senders can be forged.
_NEEDS_ACCESS_DB_(`relay_mail_from', `define(`_RELAY_DB_FROM_', `1')
ifelse(defn(`_ARG_'), `domain', `define(`_RELAY_DB_FROM_DOMAIN_', `1')')')
_MCC_WARNING_(`FEATURE(relay_mail_from) lets everybody relay who forges a listed 'dnl
`sender address; prefer SMTP AUTH or STARTTLS')
