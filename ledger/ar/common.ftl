# state: machine
# target: 2b9fd2515eb6
# parts: =b0deb6c3857b
imprint-languages = Die Sprachen haben wir selbst ausgewählt. Die Liste der Stadt Köln steht nicht in unseren Quellen.
