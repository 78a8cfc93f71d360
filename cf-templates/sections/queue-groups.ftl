[#-- QUEUE_GROUP lines. --]
[#if m._QUEUE_GROUP_?has_content]

#
# Queue groups
#[=m._QUEUE_GROUP_]
[/#if]
