SITE(`uunode')
SITE(`far farther')
