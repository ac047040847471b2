# state: machine
# target: 98c75b7dada2
# parts: =60d045d203f2
imprint-languages = Die Sprachen haben wir selbst ausgewählt. Die Liste der Stadt Köln steht nicht in unseren Quellen.
