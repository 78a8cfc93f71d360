dnl The host ucbarpa of Berkeley has no UUCP neighbours any more; for cf/ucbarpa.mc and cf/ucbvax.mc.
