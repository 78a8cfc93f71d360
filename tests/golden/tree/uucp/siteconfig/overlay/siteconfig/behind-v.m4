SITE(`farv')
