# state: machine
# target: a383769b94cf
# parts: =41025cf0cd56
imprint-languages = Die Sprachen haben wir selbst ausgewählt. Die Liste der Stadt Köln steht nicht in unseren Quellen.
