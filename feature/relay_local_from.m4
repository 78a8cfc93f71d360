dnl FEATURE(`relay_local_from'): relay mail whose sender is in a local domain.
dnl
dnl Senders can be forged.
dnl
dnl Since: 8.9
dnl Example: FEATURE(`relay_local_from')
_MCC_WARNING_(`FEATURE(relay_local_from) lets everybody relay who claims a local 'dnl
`sender address; prefer SMTP AUTH or STARTTLS')
define(`_RELAY_LOCAL_FROM_', `1')
