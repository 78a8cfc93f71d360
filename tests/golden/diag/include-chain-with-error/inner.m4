dnl inner
define(`NUMBER', `eval(`1 / 0')')dnl
NUMBER
