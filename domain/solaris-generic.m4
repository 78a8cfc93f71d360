dnl DOMAIN(`solaris-generic'): the domain file that Solaris' own configurations call.
dnl
dnl As solaris-antispam, but the hosts of the same domain may relay, and senders without a domain or
dnl with an unknown one are taken, as older releases of Solaris did. Solaris has this file; sendmail
dnl itself does not.
dnl
dnl Example: DOMAIN(`solaris-generic')
DOMAIN(`solaris-antispam')
FEATURE(`accept_unqualified_senders')
FEATURE(`accept_unresolvable_domains')
FEATURE(`relay_entire_domain')
