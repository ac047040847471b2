# state: machine
# target: fc45958a08ff
# parts: =ea1490decdd3
imprint-languages = Die Sprachen haben wir selbst ausgewählt. Die Liste der Stadt Köln steht nicht in unseren Quellen.
