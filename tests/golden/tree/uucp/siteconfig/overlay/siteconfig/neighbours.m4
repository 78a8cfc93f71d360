SITE(`near')
SITE(`second alias')
SITE(`smart', `S')
