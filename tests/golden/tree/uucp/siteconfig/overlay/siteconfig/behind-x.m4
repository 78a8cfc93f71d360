SITE(`farx')
