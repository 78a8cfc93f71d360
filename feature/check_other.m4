dnl FEATURE(`check_other', pattern): end a session in which a client sends what cannot be a command.
dnl
dnl   pattern: regular expression for the whole line. Default: "^[[:print:]]+ *:", a header line.
dnl
dnl Only lines that are no command are looked at. The session ends with the reply 421.
dnl
dnl Since: 8.17
dnl Example: FEATURE(`check_other')
dnl Example: FEATURE(`check_other', `^(Subject|From)')
PUSHDIVERT(6)dnl
# Lines that end a session.
Kbadcmd regex -m -a<BADCMD> ifelse(defn(`_ARG_'), `', `^[[:print:]]+ *:', `_ARG_')
POPDIVERT
PUSHDIVERT(9)
#
# check_other: a command without a ruleset of its own   line $| first digit of the reply
#
Scheck_other
R$* $| 2		$@ ok
R$+ $| 5		$: $(badcmd $1 $)
R$* <BADCMD>		$#error $@ 4.7.0 $: 421 bad command
POPDIVERT
