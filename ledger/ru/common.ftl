# state: machine
# target: 5a51e207938a
# parts: =d3879098e8a6
imprint-languages = Die Sprachen haben wir selbst ausgewählt. Die Liste der Stadt Köln steht nicht in unseren Quellen.
