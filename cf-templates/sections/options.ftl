[#-- Options: the value of the macro, or as a comment what counts without it. --]

#
# Options
#
[#list options as o]
[#if o.macro() != "" && (o.needs() == "" || m[o.needs()]?has_content)]

# [=o.meaning()]
[#if o.wholeLines() && m[o.macro()]?has_content]
[=m[o.macro()]?remove_beginning("\n")]
[#elseif o.wholeLines() || !m[o.macro()]??]
#O [=o.name()][#if o.shown() != ""]=[=o.shown()][/#if]
[#else]
O [=o.name()][#if m[o.macro()] != ""]=[=m[o.macro()]][/#if]
[/#if]
[/#if]
[/#list]
