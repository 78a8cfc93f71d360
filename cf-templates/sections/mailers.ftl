[#-- Mailers with their rulesets, and MAILER_DEFINITIONS. --]

#
# Mailers
#
[=diversion(7)]
