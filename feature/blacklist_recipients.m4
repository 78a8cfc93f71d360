dnl FEATURE(blacklist_recipients): the old name of blocklist_recipients.
_MCC_WARNING_(`FEATURE(blacklist_recipients) is the old name of FEATURE(blocklist_recipients)')
include(_CF_DIR_`'feature/blocklist_recipients.m4)
