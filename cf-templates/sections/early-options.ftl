[#-- Options that hold for the lines behind them, which open files and maps. --]
[#include "option-line.ftl"]
[#assign earlyOptions = ["DontBlameSendmail", "LDAPDefaultSpec"]]

#
# Options that count for the files and maps below
#
[#list options?filter(o -> earlyOptions?seq_contains(o.name)) as o]
[@optionLine o/]
[/#list]
