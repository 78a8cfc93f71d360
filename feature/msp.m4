dnl FEATURE(`msp', host, port): the configuration of the submission program (submit.cf), which hands
dnl     all mail to a server.
dnl
dnl   host: the server. Default: [localhost].
dnl   port: MSA: the server takes the mail on port 587. Default: on port 25.
dnl
dnl It reads its mailers itself. Nothing that a user can set in an .mc file and that does not fit
dnl such a program is kept: aliases, forward files, delivery mode and privacy.
dnl
dnl Since: 8.12
dnl Example: FEATURE(`msp')
dnl Example: FEATURE(`msp', `[127.0.0.1]', `MSA')
define(`_MTA_HOST_', ifelse(defn(`_ARG_'), `', ``[localhost]'', `defn(`_ARG_')'))
ifelse(_ARG2_, `MSA', `define(`RELAY_MAILER_ARGS', `TCP $h 587')')

define(`confUSE_MSP', `True')
define(`confDELIVERY_MODE', `i')
define(`confDONT_PROBE_INTERFACES', `True')
define(`confFORWARD_PATH', `')
define(`confPRIVACY_FLAGS', `goaway,noetrn,restrictqrun')
define(`confQUEUE_FILE_MODE', `0660')
_DEFIFNOT(`confRUN_AS_USER', `smmsp')
_DEFIFNOT(`confTRUSTED_USER', `smmsp')
undefine(`ALIAS_FILE')

define(`QUEUE_DIR', ifdef(`MSP_QUEUE_DIR', `defn(`MSP_QUEUE_DIR')', ``/var/spool/clientmqueue''))
dnl A statistics file of the server, as operating systems name it, gets a neighbour.
define(`STATUS_FILE', ifdef(`STATUS_FILE',
  `patsubst(defn(`STATUS_FILE'), `sendmail\.st.*', `sm-client.st')', ``QUEUE_DIR/sm-client.st''))
_DEFIFNOT(`confPID_FILE', `QUEUE_DIR/sm-client.pid')

dnl A daemon that nobody talks to.
define(`_NO_MSA_', `1')
ifelse(defn(`_DPO_'), `', `DAEMON_OPTIONS(`Name=NoMTA, Addr=127.0.0.1, M=E')')

dnl Local mail goes to the server, too. The flag 5 sends addresses through ruleset localaddr.
define(`_DEF_LOCAL_MAILER_FLAGS', `')
define(`LOCAL_MAILER_FLAGS', `lmDFMuXkw5')
define(`LOCAL_MAILER_PATH', `[IPC]')
define(`LOCAL_MAILER_ARGS', `TCP $h')
define(`LOCAL_MAILER_DSN_DIAGNOSTIC_CODE', `SMTP')
define(`_DEF_LOCAL_SHELL_FLAGS', `')
define(`LOCAL_SHELL_FLAGS', `lmDFMuXk5')
define(`LOCAL_SHELL_PATH', `[IPC]')
define(`LOCAL_SHELL_ARGS', `TCP $h')
MODIFY_MAILER_FLAGS(`SMTP', `+k5')
MODIFY_MAILER_FLAGS(`ESMTP', `+k5')
MODIFY_MAILER_FLAGS(`DSMTP', `+k5')
MODIFY_MAILER_FLAGS(`SMTP8', `+k5')
MODIFY_MAILER_FLAGS(`RELAY', `+k')
MAILER(`local')
MAILER(`smtp')

PUSHDIVERT(6)dnl
# The server that gets all mail
D{MTAHost}_MTA_HOST_
POPDIVERT
PUSHDIVERT(9)
#
# Every recipient goes to {MTAHost}, with a domain.
#
SLocal_localaddr
R$+			$: $>ParseRecipient $1
R$* < @ $+ > $*		$#relay $@ ${MTAHost} $: $1 < @ $2 > $3
R$+			$#relay $@ ${MTAHost} $: $1 < @ ifdef(`MASQUERADE_NAME',
  `ifdef(`_MASQUERADE_ENVELOPE_', `$M', `$j')', `$j') >
POPDIVERT
