### Was im Impressum nur in dieser Bibliothek steht. Die anderen Wörter rund um den Text kennt Lotse; was hier steht, gilt vor ihnen.

imprint-languages = Die Sprachen haben wir selbst ausgewählt. Die Liste der Stadt Köln steht nicht in unseren Quellen.
