include(`nosuch')sinclude(`nosuch')x
