dnl FEATURE(require_rdns): refuse clients whose address has no name in the DNS, or one that does
dnl not lead back to the address.
define(`_REQUIRE_RDNS_', `')
