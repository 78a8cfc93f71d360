[#-- Options: the value of the macro, or as a comment what counts without it. --]

#
# Options
#
[#list options?filter(o -> !earlyOptions?seq_contains(o.name)) as o]
[@optionLine o/]
[/#list]
