[#-- Options: the value of the macro, or as a comment what counts without it. --]

#
# Options
#
[#list options as o]
[#if o.macro() != "" && (o.needs() == "" || m[o.needs()]?has_content)]

[#if o.wholeLines() && m[o.macro()]?has_content]
# [=o.meaning()][#-- each line of the value stands behind a line feed --][=m[o.macro()]]
[#else]
# [=o.meaning()]
[#if m[o.macro()]?? && !o.wholeLines()]
O [=o.name()][#if m[o.macro()] != "" || o.type().name() == "TEXT"]=[=m[o.macro()]][/#if]
[#else]
#O [=o.name()][#if o.shown() != ""]=[=o.shown()][/#if]
[/#if]
[/#if]
[/#if]
[/#list]
