# state: machine
# target: e0cd2956eb49
# parts: =f086c0294563
imprint-languages = Die Sprachen haben wir selbst ausgewählt. Die Liste der Stadt Köln steht nicht in unseren Quellen.
