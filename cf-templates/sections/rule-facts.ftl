[#-- Maps and classes that the standard rules use, but for those that belong to one feature. --]
[#assign tlsLookups = m._ACCESS_TABLE_?? || m._MTA_STS_?? || m._FULL_TLS_CONNECTION_CHECK_??]
[#if m._ACCESS_TABLE_??]
# Access table results that accept.
C{Accept}OK RELAY
[/#if]
[#if m._DELAY_COMPAT_8_10_?? && m._BLOCKLIST_RCPT_??]
# Access table results that mark friends and haters of spam.
C{SpamTag}SPAMFRIEND SPAMHATER
[/#if]
[#if !m._ACCEPT_UNRESOLVABLE_DOMAINS_??]
# Does a name exist in DNS?
Kresolve host -a<OKR> -T<TEMP>
[/#if]
C{ResOk}OKR
[#if m._NEED_SMTPOPMODES_??]
# Modes in which the program talks SMTP.
C{SMTPOpModes} s d D
[/#if]
[#if m.confCR_FILE??]
# Hosts and domains that may relay.
FR[=m.confCR_FILE]
[/#if]
[#if !m._ARITH_MAP_??]
# Arithmetic.
Karith arith
[/#if]
[#if (tlsLookups || m._NEED_MACRO_MAP_?? || (m._VIRTUSER_TABLE_?? && m._VIRTUSER_STOP_ONE_LEVEL_RECURSION_??)) && !m._MACRO_MAP_??]
# Assignment to macros.
Kmacro macro
[/#if]
[#if tlsLookups]
# Requirements on TLS that the access table can state, and verification results that satisfy them.
C{Tls}VERIFY ENCR
C{TlsVerified}OK TRUSTED
[/#if]
[#if m._CERT_REGEX_ISSUER_??]
KCERTIssuer regex [=m._CERT_REGEX_ISSUER_]
[/#if]
[#if m._CERT_REGEX_SUBJECT_??]
KCERTSubject regex [=m._CERT_REGEX_SUBJECT_]
[/#if]
# Quotes that an address does not need.
Kdequote dequote[#if m.confDEQUOTE_OPTS??] [=m.confDEQUOTE_OPTS][/#if]
