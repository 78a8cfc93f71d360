dnl FEATURE(loose_relay_check): when a recipient user%site@othersite is relayed for othersite, do
dnl not check user@site again.
define(`_LOOSE_RELAY_CHECK_', `1')
