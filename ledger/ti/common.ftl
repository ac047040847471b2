# state: machine
# source: 8890e02ff0de
# target: 54fad0404b08
# parts: =92e23146fe93
no-mark = Nein
