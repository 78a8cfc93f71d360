dnl Helpers of the mailer definitions.

dnl _EQUATE_(letter, NAME): the field letter=value of a mailer line, when NAME has a value.
define(`_EQUATE_', `ifelse(len(defn(`$2')), `0', `', `$1=$2, ')')
