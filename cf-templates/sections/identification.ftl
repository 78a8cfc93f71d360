[#-- What this file is and what it was made from, and the configuration level. --]
#
# Sendmail configuration, compiled by mcc from an .mc file.
# Change the .mc file and compile it again; a change made here is lost.
#
[#if stamp?has_content]
[=stamp]
[/#if]
[=diversion(0)]

# Level of the configuration language[#if !m.NO_VENDOR??], and whose dialect it is[/#if].
V[=m.CF_LEVEL!"10"][#if !m.NO_VENDOR??]/[=m.VENDOR_NAME!target.vendor().dialect()][/#if]
[#assign openssl = m.confOPENSSL_CNF!"/etc/mail/sendmail.ossl"]
[#if target.knows("8.18") && openssl != ""]
# Settings of the TLS library.
EOPENSSL_CONF=[=openssl]
[/#if]
