dnl What can only be decided when the whole configuration has been read. It runs at the end of the
dnl input, before the templates, and prints nothing.

dnl _OBSOLETE_(name, text): a warning when the macro is defined; its value is ignored.
define(`_OBSOLETE_', `ifdef(`$1', `_MCC_WARNING_(`The obsolete $1 is ignored: $2')')')

dnl _PORTS_FROM_(name, macro): the value of an obsolete name becomes one more DAEMON_OPTIONS or
dnl CLIENT_OPTIONS line.
define(`_PORTS_FROM_', `ifelse(len(defn(`$1')), `0', `',
  `_MCC_WARNING_(`The obsolete $1 is taken as one more $2() line')$2(defn(`$1'))')')

dnl A listener on port 25 unless DAEMON_OPTIONS was used, and the submission port beside it unless
dnl FEATURE(`no_default_msa') is on.
define(`_DEFAULT_LISTENERS_', `ifelse(len(defn(`_DPO_')), `0', `ifdef(`_NETINET6_',
  `DAEMON_OPTIONS(`Name=MTA-v4, Family=inet')DAEMON_OPTIONS(`Name=MTA-v6, Family=inet6')',
  `DAEMON_OPTIONS(`Name=MTA')')')
ifdef(`_NO_MSA_', `', `DAEMON_OPTIONS(`Port=587, Name=MSA, M=E')')')

dnl confMESSAGE_TIMEOUT is return/warning in one value.
define(`_SPLIT_MESSAGE_TIMEOUT_', `ifdef(`confMESSAGE_TIMEOUT',
  `_SPLIT_TIMEOUT_(index(confMESSAGE_TIMEOUT, `/'))')')
define(`_SPLIT_TIMEOUT_', `ifelse(`$1', `-1', `define(`confTO_QUEUERETURN', confMESSAGE_TIMEOUT)',
  `define(`confTO_QUEUERETURN', substr(confMESSAGE_TIMEOUT, `0', `$1'))
define(`confTO_QUEUEWARN', substr(confMESSAGE_TIMEOUT, incr(`$1')))')')

dnl confTIME_ZONE names the source of the time zone: the system (option not set), the variable TZ
dnl (option set to nothing), or is the zone itself.
define(`_RESOLVE_TIME_ZONE_', `ifelse(
  defn(`confTIME_ZONE'), `USE_SYSTEM', `undefine(`confTIME_ZONE')',
  defn(`confTIME_ZONE'), `USE_TZ', `define(`confTIME_ZONE', `')')')

define(`_FINISH_CONFIG_', `divert(-1)
ifdef(`_MAILER_local_', `', `MAILER(`local')')
_OBSOLETE_(`confREAD_TIMEOUT', `set the confTO_ timeouts one by one')
_OBSOLETE_(`confDEF_GROUP_ID', `write user:group in confDEF_USER_ID')
_OBSOLETE_(`confAUTO_REBUILD', `rebuilding aliases on the fly could block mail, run newaliases')
ifdef(`confUNSAFE_GROUP_WRITES',
  `_MCC_WARNING_(`The obsolete confUNSAFE_GROUP_WRITES still counts: use confDONT_BLAME_SENDMAIL')')
ifelse(index(defn(`confMIN_FREE_BLOCKS'), `/'), `-1', `',
  `_MCC_WARNING_(`The second part of confMIN_FREE_BLOCKS is obsolete: use confMAX_MESSAGE_SIZE')')
_PORTS_FROM_(`confDAEMON_OPTIONS', `DAEMON_OPTIONS')
_PORTS_FROM_(`confCLIENT_OPTIONS', `CLIENT_OPTIONS')
_DEFAULT_LISTENERS_
_SPLIT_MESSAGE_TIMEOUT_
_RESOLVE_TIME_ZONE_
_DEFIFNOT(`confLOCAL_MAILER', `local')
_DEFIFNOT(`confSMTP_MAILER', `esmtp')
_DEFIFNOT(`confRELAY_MAILER', `ifdef(`_MAILER_smtp_', `relay', `unknown')')
_DEFIFNOT(`confUUCP_MAILER', `uucp-old')
_DEFIFNOT(`QUEUE_DIR', `/var/spool/mqueue')
_DEFIFNOT(`HELP_FILE', `MAIL_SETTINGS_DIR`'helpfile')
_DEFIFNOT(`confCT_FILE', `MAIL_SETTINGS_DIR`'trusted-users')
')
m4wrap(`_FINISH_CONFIG_')
