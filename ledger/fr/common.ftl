# state: machine
# target: 9cdb0e15d734
# parts: =e81f75824226
imprint-languages = Die Sprachen haben wir selbst ausgewählt. Die Liste der Stadt Köln steht nicht in unseren Quellen.
