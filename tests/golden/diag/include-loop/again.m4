include(`again.m4')dnl
