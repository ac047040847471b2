# state: machine
# target: a761b45a428e
# parts: =44480b4f1006
imprint-languages = Die Sprachen haben wir selbst ausgewählt. Die Liste der Stadt Köln steht nicht in unseren Quellen.
