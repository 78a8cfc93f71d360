dnl Helpers of the mailer definitions.

dnl _EQUATE_(letter, NAME): the field letter=value of a mailer line, when NAME is defined; for a
dnl queue group, Q, when it has a value, too.
define(`_EQUATE_', `ifelse(`$1'len(defn(`$2')), `Q0', `', `ifdef(`$2', `$1=$2, ')')')
