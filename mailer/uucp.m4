dnl MAILER(`uucp', instance): delivery by uux to the rmail program of UUCP hosts.
dnl
dnl   instance: a name under which the file can be read once more. Default: uucp.
dnl
dnl Mailers: uucp-old (also uucp) takes one recipient at a time, uucp-new (also suucp) several; both
dnl write every address as a bang path. Behind MAILER(`smtp') there are two more: uucp-dom keeps
dnl domain addresses, and uucp-uudom has a bang path in the envelope and domains in the header.
dnl Hosts of class U go to uucp-old, of class Y to uucp-new, of class Z to uucp-uudom, all others to
dnl confUUCP_MAILER. The name of this host in a path is $U (see SITECONFIG), by default $k.
dnl
dnl UUCP_MAILER_PATH, _FLAGS, _ARGS, _MAX (100000; UUCP_MAX_SIZE is its old name), _CHARSET and
dnl _QGRP set the fields of all of them; MODIFY_MAILER_FLAGS knows them as UUCP. Rules of a site
dnl that must stand before those for the classes follow LOCAL_UUCP.
dnl
dnl Needs: MAILER(`smtp')
dnl Before: MAILER(`smtp')
dnl Example: MAILER(`uucp')
dnl Example: MAILER(`uucp', `uucp2')
PUSHDIVERT(-1)
_DEFIFNOT(`UUCP_MAILER_PATH', `/usr/bin/uux')
_DEFIFNOT(`UUCP_MAILER_FLAGS', `')
_DEFIFNOT(`UUCP_MAILER_ARGS', `uux - -r -a$g -gC $h!rmail ($u)')
_DEFIFNOT(`UUCP_MAILER_MAX', ifdef(`UUCP_MAX_SIZE', `UUCP_MAX_SIZE', `100000'))
ifdef(`_MAILER_smtp_', `', `_MCC_WARNING_(
`MAILER(smtp) must stand before MAILER(uucp), otherwise there are no mailers uucp-dom and uucp-uudom')')
dnl _UUCP_MAILER_(mailer, flags, rewriting)
define(`_UUCP_MAILER_', `M$1,	P=UUCP_MAILER_PATH, F=_MODMF_(CONCAT(`$2', UUCP_MAILER_FLAGS), `UUCP'), $3,
	_EQUATE_(`M', `UUCP_MAILER_MAX')_EQUATE_(`C', `UUCP_MAILER_CHARSET')T=X-UUCP/X-UUCP/X-Unix,
	_EQUATE_(`Q', `UUCP_MAILER_QGRP')A=UUCP_MAILER_ARGS')
define(`_UUCP_RECIPIENT_', `R=EnvToSMTP`'ifdef(`_ALL_MASQUERADE_', `/HdrFromSMTP')')
PUSHDIVERT(4)dnl
# UUCP hosts that are connected to this host: old, several recipients at once, domain addresses.
R$* < @ $=U . UUCP . > $*	$#uucp-old $@ $2 $: $1 < @ $2 . UUCP . > $3
R$* < @ $=Y . UUCP . > $*	$#uucp-new $@ $2 $: $1 < @ $2 . UUCP . > $3
R$* < @ $=Z . UUCP . > $*	$#uucp-uudom $@ $2 $: $1 < @ $2 . UUCP . > $3

POPDIVERT
POPDIVERT`'dnl
#
# The UUCP mailers
#

# Envelope recipients: a bang path, which begins behind this host. An empty group is nobody.
SEnvToU
R: ; < @ >		$@
R$* < @ $* . > $*	$1 < @ $2 > $3
R< @ $+ > : $+		$1 ! $2
R$+ < @ $=w >		$: $1
R$+ < @ $- . UUCP >	$: $2 ! $1
R$* < @ $+ >		$: $2 ! $1

# Header recipients, and all senders: the path begins at this host, or at the host that gets the
# message ($h) when that stands first already; it does not name itself before another host.
SHdrToU
R$*			$: $>EnvToU $1
R$@			$@
R$&h ! $+ ! $+		$@ $1 ! $2
R$&h ! $+		$@ $&h ! $1
R$*			$: $?U$U$|$k$. ! $1

SFromU
R< @ >			$n
R$*			$@ $>HdrToU $1
ifdef(`_MAILER_smtp_', `
# Envelope senders in domain form.
SEnvFromUD
R< @ >			$n
R$*			$@ $>EnvFromSMTP $1

# The same as a bang path.
SEnvFromUUD
R$*			$: $>EnvFromUD $1
R$* < @ $* . > $*	$1 < @ $2 > $3
R< @ $+ > : $+		$@ $1 ! $2
R$+ < @ $- . UUCP >	$@ $2 ! $1
R$* < @ $+ >		$@ $2 ! $1
')dnl

_UUCP_MAILER_(`uucp', `DFMhuUd', `S=FromU, R=EnvToU/HdrToU')
_UUCP_MAILER_(`uucp-old', `DFMhuUd', `S=FromU, R=EnvToU/HdrToU')
_UUCP_MAILER_(`suucp', `mDFMhuUd', `S=FromU, R=EnvToU/HdrToU')
_UUCP_MAILER_(`uucp-new', `mDFMhuUd', `S=FromU, R=EnvToU/HdrToU')
ifdef(`_MAILER_smtp_', `dnl
_UUCP_MAILER_(`uucp-dom', `mDFMhud', `S=EnvFromUD/HdrFromSMTP, _UUCP_RECIPIENT_')
_UUCP_MAILER_(`uucp-uudom', `mDFMhud', `S=EnvFromUUD/HdrFromSMTP, _UUCP_RECIPIENT_')
')dnl
