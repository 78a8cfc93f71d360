divert(-1)
# An operating system of our own.
divert(0)
VERSIONID(`ostype peers')
_DEFIFNOT(`LOCAL_MAILER_FLAGS', `Prmn9S')dnl
ifdef(`LOCAL_MAILER_PATH',, `define(`LOCAL_MAILER_PATH', `/opt/mail/deliver')')dnl
ifdef(`LOCAL_MAILER_ARGS',, `define(`LOCAL_MAILER_ARGS', `deliver -d $u -f $g')')dnl
ifdef(`QUEUE_DIR',, `define(`QUEUE_DIR', `/opt/mail/queue')')dnl
define(`confEBINDIR', `/opt/mail/bin')dnl
