dnl FEATURE(relay_based_on_MX): relay mail to every domain that has this host as its best MX.
define(`_RELAY_MX_SERVED_', `1')
PUSHDIVERT(6)Kmxserved bestmx -z: -T<TEMP>
POPDIVERT
