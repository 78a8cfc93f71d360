divert(-1)
# A site's hack: marks every host of the laboratory as inside, and keeps one domain from being canonified.
divert(0)
VERSIONID(`hack peers')
divert(-1)
define(`_PEERS_LAB_', `lab.example.org')
PUSHDIVERT(6)
C{Lab}bench scope _PEERS_LAB_
POPDIVERT
PUSHDIVERT(3)
R$* < @ $={Lab} . > $*		$#esmtp $@ _PEERS_LAB_ $: $1 < @ $2 . > $3
POPDIVERT
