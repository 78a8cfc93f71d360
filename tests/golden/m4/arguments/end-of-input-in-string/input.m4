x
`abc
