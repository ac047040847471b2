# state: machine
# target: e126f275df98
# parts: =1d0e2835b08f
imprint-languages = Die Sprachen haben wir selbst ausgewählt. Die Liste der Stadt Köln steht nicht in unseren Quellen.
