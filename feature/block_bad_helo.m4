dnl FEATURE(`block_bad_helo'): refuse recipients when the client said a HELO name without a dot, or one
dnl     of the names of this host.
dnl
dnl Clients in class {R}, and those who have logged in, are not checked. The addresses of the
dnl loopback interface are added to the classes {w} and {R}.
dnl
dnl Needs: delay_checks
dnl Since: 8.14
dnl Example: FEATURE(`block_bad_helo')
define(`_BLOCK_BAD_HELO_', `')
RELAY_DOMAIN(`127.0.0.1')
RELAY_DOMAIN(`IPv6:0:0:0:0:0:0:0:1 IPv6:::1')
LOCAL_DOMAIN(`[127.0.0.1]')
LOCAL_DOMAIN(`[IPv6:0:0:0:0:0:0:0:1] [IPv6:::1]')
RULES_AT(`check_rcpt-helo')dnl
# the name that the client gave itself
R$*				$: $1 $| <$&{auth_authen}> <$&{client_addr}> <$&s>
R$* $| <$+> <$*> <$*>		$: $1
R$* $| <> <$=R$*> <$*>		$: $1
R$* $| <> <0> <$*>		$: $1
R$* $| <> <$*> <$=w>		$#error $@ 5.7.1 $: "550 bogus HELO name used: " $&s
R$* $| <> <$*> <$+.$+>		$: $1
R$* $| <> $*			$#error $@ 5.7.1 $: "550 bogus HELO name used: " $&s
POPDIVERT
