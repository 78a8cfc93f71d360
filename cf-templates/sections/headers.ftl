[#-- Header formats; the flags between question marks say which mailers get the header. --]
[#assign from = m.confFROM_HEADER!"$?x$x <$g>$|$g$."]
[#assign messageId = m.confMESSAGEID_HEADER!"<$t.$i@$j>"]

#
# Headers
#
H?P?Return-Path: <$g>
HReceived: [=m.confRECEIVED_HEADER!"confRECEIVED_HEADER"]
H?D?Resent-Date: $a
H?D?Date: $a
H?F?Resent-From: [=from]
H?F?From: [=from]
H?x?Full-Name: $x
H?M?Resent-Message-Id: [=messageId]
H?M?Message-Id: [=messageId]
