dnl Helper macros which the files of this tree, and files written for other trees, build upon.

dnl PUSHDIVERT(n) ... POPDIVERT: send the text between them to diversion n, then go back.
define(`PUSHDIVERT', `pushdef(`__D__', divnum)divert($1)')
define(`POPDIVERT', `divert(__D__)popdef(`__D__')')

dnl _DEFIFNOT(name, value): define name unless it is defined.
define(`_DEFIFNOT', `ifdef(`$1', `', `define(`$1', `$2')')')

dnl _OPTINS(name, before, after): the value of name between before and after, if name is defined.
define(`_OPTINS', `ifdef(`$1', `$2$1$3')')

dnl CONCAT(a, b, ...): up to seven pieces of text as one.
define(`CONCAT', `$1$2$3$4$5$6$7')

dnl DOL(x): a dollar sign and x, for rules inside macro bodies.
define(`DOL', ``$'$1')

dnl lower(text), strcasecmp(a, b): lower case; 1 when both are the same but for case, else 0.
define(`lower', `translit(`$1', `A-Z', `a-z')')
define(`strcasecmp', `ifelse(lower($1), lower($2), `1', `0')')

dnl _ARG1_ to _ARG9_: the arguments of a FEATURE, MAILER or HACK after its name; see _ARGS_.
define(`_ACC_ARG_1_', `$1')
define(`_ACC_ARG_2_', `$2')
define(`_ACC_ARG_3_', `$3')
define(`_ACC_ARG_4_', `$4')
define(`_ACC_ARG_5_', `$5')
define(`_ACC_ARG_6_', `$6')
define(`_ACC_ARG_7_', `$7')
define(`_ACC_ARG_8_', `$8')
define(`_ACC_ARG_9_', `$9')
define(`_ARG1_', `_ACC_ARG_1_(_ARGS_)')
define(`_ARG2_', `_ACC_ARG_2_(_ARGS_)')
define(`_ARG3_', `_ACC_ARG_3_(_ARGS_)')
define(`_ARG4_', `_ACC_ARG_4_(_ARGS_)')
define(`_ARG5_', `_ACC_ARG_5_(_ARGS_)')
define(`_ARG6_', `_ACC_ARG_6_(_ARGS_)')
define(`_ARG7_', `_ACC_ARG_7_(_ARGS_)')
define(`_ARG8_', `_ACC_ARG_8_(_ARGS_)')
define(`_ARG9_', `_ACC_ARG_9_(_ARGS_)')

dnl _ARGUMENT_(n): the same, quoted: for comparisons of arguments that may hold commas.
define(`_ARGUMENT_', `_NTH_(`$1', _ARGS_)')
define(`_NTH_', `ifelse(`$1', `1', ``$2'', `_NTH_(decr(`$1'), shift(shift($@)))')')

dnl _MCC_ERROR_(text), _MCC_WARNING_(text): a message about the configuration on standard error.
define(`_MCC_ERROR_', `errprint(`*** ERROR: $1
')')
define(`_MCC_WARNING_', `errprint(`*** WARNING: $1
')')
