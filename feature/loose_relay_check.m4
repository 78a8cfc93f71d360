dnl FEATURE(`loose_relay_check'): do not check the inner address of a recipient user%domain@relay.
dnl
dnl Without it the check is done again for user@domain when mail for relay is accepted.
dnl
dnl Since: 8.9
dnl Example: FEATURE(`loose_relay_check')
define(`_LOOSE_RELAY_CHECK_', `1')
