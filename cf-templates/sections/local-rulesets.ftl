[#-- LOCAL_RULESETS and the rulesets of features. --]
[#assign rulesets = diversion(9)]
[#if rulesets?has_content]

#
# Local rulesets
#
[=rulesets]
[/#if]
