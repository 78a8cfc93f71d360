# outer
include(`inner.m4')dnl
