dnl HACK(`msp_nullclient', hub): the submission program of a host that delivers nothing itself: all
dnl     mail goes to a hub, under the hub's name.
dnl
dnl   hub: the host that takes all mail. Required.
dnl
dnl FEATURE(`nullclient') and FEATURE(`msp') in one, with Debian's settings for the submission
dnl program (DOMAIN(`debian-msp')). Reads its mailers itself.
dnl
dnl Example: HACK(`msp_nullclient', `hub.example.com')
ifelse(len(_ARG_), `0', `_MCC_ERROR_(`HACK(msp_nullclient) needs the name of the hub as argument')', `
define(`_NULL_CLIENT_HUB_', defn(`_ARG_'))
ifdef(`DEBIAN_MSP', `', `DOMAIN(`debian-msp')')
define(`confUSE_MSP', `True')
define(`confPRIVACY_FLAGS', `goaway,noetrn')
define(`confRUN_AS_USER', `mail')
define(`confTRUSTED_USER', `mail')
define(`QUEUE_DIR', ifdef(`MSP_QUEUE_DIR', `defn(`MSP_QUEUE_DIR')', ``/var/spool/clientmqueue''))
define(`STATUS_FILE', ifdef(`STATUS_FILE',
  `patsubst(defn(`STATUS_FILE'), `sendmail\.st.*', `sm-client.st')', ``/var/run/sm-client.st''))
_DEFIFNOT(`confPID_FILE', `QUEUE_DIR/sm-client.pid')
define(`confQUEUE_FILE_MODE', `0660')
FEATURE(`no_default_msa')
ifelse(defn(`_DPO_'), `', `DAEMON_OPTIONS(`Name=NoMTA, Addr=127.0.0.1, M=E')')
FEATURE(`nullclient', defn(`_NULL_CLIENT_HUB_'))
')
