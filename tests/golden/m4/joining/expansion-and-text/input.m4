define(`a', `b')define(`bc', `joined')a()c a`'c
