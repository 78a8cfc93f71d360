[#-- MAIL_FILTER lines. --]
[#if m._MAIL_FILTERS_?has_content]

#
# Mail filters
#[=m._MAIL_FILTERS_]
[/#if]
