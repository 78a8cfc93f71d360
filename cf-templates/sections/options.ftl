[#-- Options: the value of the macro, or as a comment what counts without it. --]

#
# Options
#
[#list options as o]
[#if o.always || m[o.needs]?has_content]

[#if !m[o.macro]??]
# [=o.meaning]
#O [=o.name][#if o.shown != ""]=[=o.shown][/#if]
[#elseif !o.wholeLines]
# [=o.meaning]
O [=o.name][#if o.text || m[o.macro] != ""]=[=m[o.macro]][/#if]
[#elseif m[o.macro] == ""]
# [=o.meaning]
#O [=o.name]=[=o.shown]
[#else]
# [=o.meaning][#-- each line of the value stands behind a line feed --][=m[o.macro]]
[/#if]
[/#if]
[/#list]
