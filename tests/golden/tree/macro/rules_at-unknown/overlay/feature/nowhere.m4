dnl A site's own feature, with a name for a place that no standard ruleset has.
RULES_AT(`check_relay-lunch')dnl
R$*	$#error $: 421 Come back later
POPDIVERT
