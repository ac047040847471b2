# state: machine
# target: 84767fd180fc
chapter = Kapitel { $number }

# state: machine
# target: 3a20b9c6b701
chart = Diagramm { $number }

# state: machine
# target: 4447a8ac5366
chart-data = Zahlen zum Diagramm

# state: machine
# target: 792107499f63
checkbox = Kästchen zum Ankreuzen

# state: machine
# target: 3530fdebac1d
column-label = Bezeichnung

# state: machine
# target: 78d99a1093b0
column-value = Wert

# state: machine
# target: 04b77d3ff996
contact-address = Adresse

# state: machine
# target: ca66e60a7c30
contact-as-of = Stand: { $date }, bitte prüfen.

# state: machine
# target: 87a379bfe89d
contact-checked = Geprüft am { $date }

# state: machine
# target: 3aad8eccac9b
contact-email = E-Mail

# state: machine
# target: be45d7129151
contact-hours = Sprechzeiten

# state: machine
# target: ec07f9c4e96c
contact-phone = Telefon

# state: machine
# target: 8e1f95188f8e
contact-undated = Bitte prüfen Sie diese Angaben.

# state: machine
# target: 54264b151d63
contact-web = Internet

# state: machine
# target: 01d2422a692c
contents = Inhalt

# state: machine
# target: fcb3518270bd
continued = Fortsetzung

# state: machine
# target: 7ac18dc40b75
cross-reference = Kapitel { $number }, Seite { $page }

# state: machine
# target: 77f67dc278f1
cross-reference-unnumbered = „{ $title }“, Seite { $page }

# state: machine
# target: 48bdd9b66b6d
do = So ist es richtig

# state: machine
# target: 186d1b315578
dont = Bitte nicht

# state: machine
# target: f8eb9b322eff
edition-date = Stand: { $date }

# state: machine
# target: d441acc7942b
figure = Bild { $number }

# state: machine
# target: 7485f5c8bcaf
footnote = Fußnote { $number }

# state: machine
# target: e1fe4956196a
glossary-german = Deutsches Wort

# state: machine
# target: eff6b8ae3448
imprint = Über dieses Heft

# state: machine
# target: b581a498c300
imprint-facts-as-of = Ältester Stand der Quellen, soweit bekannt: { $date }. Niemand hat die Fakten einzeln geprüft. Bitte prüfen Sie, was für Sie wichtig ist.

# state: machine
# target: 5ee5afa2a594
imprint-facts-checked = Alle Fakten wurden am { $date } oder später geprüft.

# state: machine
# target: 276ace20c6aa
imprint-german-decides = Wenn sich Ausgaben unterscheiden, gilt der deutsche Text.

# state: machine
# target: 5bc743e1a1c4
imprint-language = Sprache dieser Ausgabe: { $language }.

# state: machine
# target: 9cdb0e15d734
imprint-languages = Die Sprachen haben wir selbst ausgewählt. Die Liste der Stadt Köln steht nicht in unseren Quellen.

# state: machine
# target: 6724446d2360
imprint-outdated = Einige Stellen sind noch nicht auf dem neuesten Stand.

# state: machine
# target: 711848d95834
imprint-source = Diese deutsche Ausgabe ist das Original.

# state: machine
# target: c20fbf38d714
imprint-state-draft = Diese Übersetzung ist ein Entwurf. Sie ist noch nicht geprüft.

# state: machine
# target: dffc0889c949
imprint-state-machine = Diese Übersetzung hat eine Maschine gemacht. Noch kein Mensch hat sie geprüft.

# state: machine
# target: 3433d06fc0b1
imprint-state-reviewed = Diese Übersetzung hat { $by } am { $date } geprüft.

# state: machine
# target: a976ea8f8a97
imprint-state-translated = Diese Übersetzung ist fertig. Eine zweite Person hat sie noch nicht geprüft.

# state: machine
# target: d62c9e7c44a5
letter-to-send = Diesen Brief schicken Sie ab

# state: machine
# target: 92646a9193ec
letter-translation = Übersetzung nur für Sie, bitte nicht abschicken

# state: machine
# target: 4e9d4f56a0b3
link-email = E-Mail an { $email }

# state: machine
# target: 5948c1aea333
link-page = Zu Seite { $page }

# state: machine
# target: fc9843eb99a7
link-phone = Anrufen: { $phone }

# state: machine
# target: 4fb3b72c32bb
link-web = Internetseite { $url }

# state: machine
# target: a1a1f037ecc6
no-mark = Nein

# state: machine
# target: d85ef7eb0169
note-info = Gut zu wissen

# state: machine
# target: bf1fc7ed5a7a
note-tip = Tipp

# state: machine
# target: 678cf54744d4
note-warning = Achtung

# state: machine
# target: 7c7a6f7b3978
page = Seite { $page }

# state: machine
# target: 966a7217ba53
qr-alt = QR-Code mit der Adresse { $url }

# state: machine
# target: 1d532cefdbeb
quote-by = { $name }, { $role }

# state: machine
# target: 1dee52cb1ec3
table = Tabelle { $number }

# state: machine
# target: 68b422824dcd
untranslated = Noch nicht übersetzt

# state: machine
# target: 80ab3a19e8ab
yes-mark = Ja
