dnl OSTYPE(`debian'): Debian GNU/Linux; sensible-mda delivers the local mail.
dnl
dnl In the files of words, # starts a comment.
dnl
dnl Example: OSTYPE(`debian')
include(_CF_DIR_`'m4/debian.m4)
_DEFIFNOT(`_USE_ETC_MAIL_', `')
define(`_FFR_MILTER', `')
define(`_FFR_MAIL_MACRO', `')
define(`confCF_VERSION', `Debian'defn(`sm_revision'))
define(`confEBINDIR', `/usr/libexec/sendmail')

define(`LOCAL_MAILER_PATH', `/usr/sbin/sensible-mda')
define(`LOCAL_MAILER_ARGS', `sensible-mda $g $u $h ${client_addr}')
MODIFY_MAILER_FLAGS(`LOCAL', `+S')
MODIFY_MAILER_FLAGS(`LOCAL', `-rm')
define(`PROCMAIL_MAILER_PATH', `/usr/bin/procmail')
define(`PROCMAIL_MAILER_ARGS', `procmail -m $h $f $u')
define(`USENET_MAILER_PATH', `/usr/bin/inews')
define(`UUCP_MAILER_ARGS', `uux - -r -z -a$g -gC $h!rmail ($u)')

define(`STATUS_FILE', `/var/lib/sendmail/sendmail.st')
define(`confHOST_STATUS_DIRECTORY', `/var/lib/sendmail/host_status')
define(`confDEAD_LETTER_DROP', `/var/lib/sendmail/dead.letter')
define(`confCR_FILE', `-o MAIL_SETTINGS_DIR`'relay-domains %[^\#]')
define(`confCT_FILE', `MAIL_SETTINGS_DIR`'trusted-users %[^\#]')
define(`confCW_FILE', `MAIL_SETTINGS_DIR`'local-host-names %[^\#]')

define(`confBIND_OPTS', `+WorkAroundBrokenAAAA')
define(`confDEF_USER_ID', `mail:mail')
define(`confME_TOO', `True')
define(`confREJECT_NUL', `true')
define(`confSMTP_LOGIN_MSG', `$j Sendmail $v/$Z; $b; (No UCE/UBE) $?{client_addr}logging access from: ${client_name}(${client_resolve})-$_$.')
dnl A dot and an apostrophe.
changequote([, ])
define([confMUST_QUOTE_CHARS], [.'])
changequote
