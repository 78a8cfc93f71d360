PUSHDIVERT(-1)
# A site's mailer: passes mail to a ticket system.
_DEFIFNOT(`PEERS_MAILER_FLAGS', `lsDFMhu')
ifdef(`PEERS_MAILER_PATH',, `define(`PEERS_MAILER_PATH', `/opt/mail/ticket')')
POPDIVERT
MAILER_DEFINITIONS
VERSIONID(`mailer peers')
Mticket,	P=PEERS_MAILER_PATH, F=PEERS_MAILER_FLAGS, S=EnvFromSMTP/HdrFromSMTP, R=EnvToL/HdrToL,
		A=ticket -q $h $u
LOCAL_RULE_0
R$+ < @ tickets $* >		$#ticket $@ tickets $: $1
