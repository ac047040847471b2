# state: machine
# target: 6da124c8d7e7
# parts: =b21aa4bd9e8b
imprint-languages = Die Sprachen haben wir selbst ausgewählt. Die Liste der Stadt Köln steht nicht in unseren Quellen.
