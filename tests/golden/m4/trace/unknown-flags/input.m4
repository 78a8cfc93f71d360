debugmode(`z')
