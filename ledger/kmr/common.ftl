# state: machine
# target: 6d7dfc7ea571
# parts: =d685cf84d2cb
imprint-languages = Die Sprachen haben wir selbst ausgewählt. Die Liste der Stadt Köln steht nicht in unseren Quellen.
