[#-- Users who may give another sender address than their own. --]

#
# Trusted users
#
[#if m._USE_CT_FILE_??]
Ft[=m.confCT_FILE!]
[/#if]
Troot
Tdaemon
[#if !m._NO_UUCP_??]
Tuucp
[/#if]
[#if m.confTRUSTED_USERS??]
T[=m.confTRUSTED_USERS]
[/#if]
