[#include "core/canonify.ftl"]
[#include "core/canonify-domain.ftl"]
[#include "core/final.ftl"]
[#include "core/parse.ftl"]
[#include "core/route.ftl"]

SParseLocal=98
SMailerToTriple=95
R<> $*	$@ $1
SMasqHdr=93
SMasqEnv=94
Slocaladdr=5
SMailertable=90
