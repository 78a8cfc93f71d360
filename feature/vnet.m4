dnl FEATURE(`vnet'): names of IBM's VNET: node.vnet.ibm.com, node.rscs and node.ipnet are node.vnet,
dnl     which a gateway reaches.
dnl
dnl The gateway is the macro A (a line DAgateway.example in LOCAL_CONFIG). Class {A} has the domains
dnl that stand for VNET. Mail to hosts below ibm.com goes to them by the mailer relay.
dnl
dnl Example: FEATURE(`vnet')
define(`_LOCAL_RULES_', `1')
PUSHDIVERT(6)dnl
# Domains whose hosts are VNET nodes.
CAvnet.ibm.com vnet rscs ipnet
POPDIVERT
PUSHDIVERT(2)dnl
# VNET nodes, and the ones in a local part that a VM host has put its own name behind
R$* <@ $- . $=A> $*		$: $1 <@ $2.vnet.> $4
R$* % $- .rscs <@ $+> $*	$: $1 <@ $2.vnet.> $4
POPDIVERT
PUSHDIVERT(1)dnl
# VNET nodes are reached by their gateway, other hosts of IBM by SMTP
R$* <@ $- .vnet.> $*		$#relay $@ $A $: $1 <@ $2.VNET.> $3
R$* <@ $+ .ibm.com> $*		$: $1 <@ $2.ibm.com.> $3
R$* <@ $+ .ibm.com.> $*		$#relay $@ $2.ibm.com $: $1 <@ $2.ibm.com> $3
POPDIVERT
