[#-- What the words of a Precedence header are worth. --]

#
# Precedences
#
Pfirst-class=0
Pspecial-delivery=100
Plist=-30
Pbulk=-60
Pjunk=-100
