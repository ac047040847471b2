# state: machine
# target: 5e3e03e5f353
# parts: =f4ad0950e093
imprint-languages = Die Sprachen haben wir selbst ausgewählt. Die Liste der Stadt Köln steht nicht in unseren Quellen.
