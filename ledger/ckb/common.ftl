# state: machine
# target: e277df6c0a69
# parts: =fff66aff7a93
imprint-languages = Die Sprachen haben wir selbst ausgewählt. Die Liste der Stadt Köln steht nicht in unseren Quellen.
