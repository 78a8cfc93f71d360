SITE(`farw')
SITE(`quick', `S')
