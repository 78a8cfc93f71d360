dnl FEATURE(`blacklist_recipients'): refuse mail for recipients, the old name of blocklist_recipients.
dnl
dnl Needs: access_db
dnl Since: 8.9
dnl Example: FEATURE(`blacklist_recipients')
_MCC_WARNING_(`FEATURE(blacklist_recipients) is the old name of FEATURE(blocklist_recipients)')
include(_CF_DIR_`'feature/blocklist_recipients.m4)
