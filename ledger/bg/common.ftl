# state: machine
# target: 3a02559b0dde
# parts: =ab6e71ec80a5
imprint-languages = Die Sprachen haben wir selbst ausgewählt. Die Liste der Stadt Köln steht nicht in unseren Quellen.
