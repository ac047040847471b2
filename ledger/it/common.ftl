# state: machine
# target: 25e2df91e814
# parts: =f6d39f25d15b
imprint-languages = Die Sprachen haben wir selbst ausgewählt. Die Liste der Stadt Köln steht nicht in unseren Quellen.
