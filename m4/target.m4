dnl The release of sendmail that the output is for: _TARGET_, such as 8.17 or 8.15.2. Without patch
dnl level it is the newest of its line.
ifdef(`_TARGET_', `', `define(`_TARGET_', `8.17')')

dnl _SINCE_(release, then, else): then if the target is that release or a later one.
define(`_SINCE_', `ifelse(
eval(_RELEASE_NUMBER_(translit(`$1', `.', `,'), `0') <= _TARGET_NUMBER_), `1', `$2', `$3')')
define(`_RELEASE_NUMBER_', `eval(`$2 * 10000 + $3')')
define(`_TARGET_NUMBER_', _RELEASE_NUMBER_(translit(_TARGET_, `.', `,'), `9999'))

dnl _USES_(path or macro): a file or macro of the tree is used; mcc compares its release with the
dnl target.
define(`_USES_', `define(`_USED_$1', `')')
