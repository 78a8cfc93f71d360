dnl Site lists for UUCP hosts, and UUCP names in rules.

dnl SITECONFIG(file, name, letter): macro and class LETTER for the hosts that are reached by NAME;
dnl siteconfig/FILE.m4 lists them with SITE(). For the letter U name is this host, known as
dnl name.UUCP.
define(`SITECONFIG', `D{$3}$2
define(`_CLASS_$3_', `')dnl
ifelse(`$3', `U', `C{w}$2 $2.UUCP
')dnl
pushdef(`_SITE_CLASS_', `$3')dnl
sinclude(_CF_DIR_`'siteconfig/$1.m4)popdef(`_SITE_CLASS_')')

dnl SITE(names, S): S marks a host of class U that takes several recipients at once, class Y.
define(`SITE', `C{ifelse(defn(`_SITE_CLASS_')`$2', `US', `Y', defn(`_SITE_CLASS_'))}$1')

dnl UUCPSMTP(name, domain): the rule that turns name!user into user@domain, for LOCAL_RULE_3.
define(`UUCPSMTP', `R DOL(*) < @ $1 .UUCP > DOL(*)	DOL(1) < @ $2 > DOL(2)')
