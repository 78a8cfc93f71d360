dnl The site takes the files of Berkeley as they are.
