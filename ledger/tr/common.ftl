# state: machine
# target: 4fa8c4cf7152
# parts: =6ebf66546f5c
imprint-languages = Die Sprachen haben wir selbst ausgewählt. Die Liste der Stadt Köln steht nicht in unseren Quellen.
