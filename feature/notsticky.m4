dnl FEATURE(notsticky): nothing; the opposite of FEATURE(stickyhost), which is the default.
