# state: machine
# target: 8a64b649dcd5
chapter = Kapitel { $number }

# state: machine
# target: 2331f781482a
chart = Diagramm { $number }

# state: machine
# target: 28b7d09cd02f
chart-data = Zahlen zum Diagramm

# state: machine
# target: 629ee3267e44
checkbox = Kästchen zum Ankreuzen

# state: machine
# target: 8032c4791ea7
column-label = Bezeichnung

# state: machine
# target: a463a716b696
column-value = Wert

# state: machine
# target: 751f307b5183
contact-address = Adresse

# state: machine
# target: 6d58f7c2a2b4
contact-as-of = Stand: { $date }, bitte prüfen.

# state: machine
# target: d2fc14a3923a
contact-checked = Geprüft am { $date }

# state: machine
# target: e10afc16568e
contact-email = E-Mail

# state: machine
# target: 93dc97b164af
contact-hours = Sprechzeiten

# state: machine
# target: cbf421894151
contact-phone = Telefon

# state: machine
# target: c6563f7eb040
contact-undated = Bitte prüfen Sie diese Angaben.

# state: machine
# target: 521a10d08af6
contact-web = Internet

# state: machine
# target: 63898f728376
contents = Inhalt

# state: machine
# target: 6450284aab5c
continued = Fortsetzung

# state: machine
# target: 0153111f3a39
cross-reference = Kapitel { $number }, Seite { $page }

# state: machine
# target: 27afa40d64b5
cross-reference-unnumbered = „{ $title }“, Seite { $page }

# state: machine
# target: ab02a017be5f
do = So ist es richtig

# state: machine
# target: 71d6523667b6
dont = Bitte nicht

# state: machine
# target: 2f677136eeb6
edition-date = Stand: { $date }

# state: machine
# target: 73752d22e3db
figure = Bild { $number }

# state: machine
# target: 7739c9266977
footnote = Fußnote { $number }

# state: machine
# target: 2e7203a5fd40
glossary-german = Deutsches Wort

# state: machine
# target: 4f2a7d5fadbf
imprint = Über dieses Heft

# state: machine
# target: bf688f763dce
imprint-facts-as-of = Ältester Stand der Quellen, soweit bekannt: { $date }. Niemand hat die Fakten einzeln geprüft. Bitte prüfen Sie, was für Sie wichtig ist.

# state: machine
# target: a2455fd8c217
imprint-facts-checked = Alle Fakten wurden am { $date } oder später geprüft.

# state: machine
# target: fff2258c6f85
imprint-german-decides = Wenn sich Ausgaben unterscheiden, gilt der deutsche Text.

# state: machine
# target: 0f0fbf51cf83
imprint-language = Sprache dieser Ausgabe: { $language }.

# state: machine
# target: 6da124c8d7e7
imprint-languages = Die Sprachen haben wir selbst ausgewählt. Die Liste der Stadt Köln steht nicht in unseren Quellen.

# state: machine
# target: aada4201c404
imprint-outdated = Einige Stellen sind noch nicht auf dem neuesten Stand.

# state: machine
# target: d3b597bc3c0e
imprint-source = Diese deutsche Ausgabe ist das Original.

# state: machine
# target: 50da7d41981b
imprint-state-draft = Diese Übersetzung ist ein Entwurf. Sie ist noch nicht geprüft.

# state: machine
# target: ec4cd2e0a3c6
imprint-state-machine = Diese Übersetzung hat eine Maschine gemacht. Noch kein Mensch hat sie geprüft.

# state: machine
# target: 7c71b909f606
imprint-state-reviewed = Diese Übersetzung hat { $by } am { $date } geprüft.

# state: machine
# target: ad158ced1c16
imprint-state-translated = Diese Übersetzung ist fertig. Eine zweite Person hat sie noch nicht geprüft.

# state: machine
# target: 6ae2cdf567d9
letter-to-send = Diesen Brief schicken Sie ab

# state: machine
# target: fd66919a296d
letter-translation = Übersetzung nur für Sie, bitte nicht abschicken

# state: machine
# target: 8254114ee690
link-email = E-Mail an { $email }

# state: machine
# target: 3e6f169e5f42
link-page = Zu Seite { $page }

# state: machine
# target: 5cccae1662c7
link-phone = Anrufen: { $phone }

# state: machine
# target: 115fb6b1d85e
link-web = Internetseite { $url }

# state: machine
# target: 871c8fe8e51b
no-mark = Nein

# state: machine
# target: b3210b77e525
note-info = Gut zu wissen

# state: machine
# target: c92a5bfc6498
note-tip = Tipp

# state: machine
# target: c4db06c1e136
note-warning = Achtung

# state: machine
# target: d25fb3421d27
page = Seite { $page }

# state: machine
# target: 141bf432f12b
qr-alt = QR-Code mit der Adresse { $url }

# state: machine
# target: 1d532cefdbeb
quote-by = { $name }, { $role }

# state: machine
# target: 063d719703e2
table = Tabelle { $number }

# state: machine
# target: 32d1f7a90136
untranslated = Noch nicht übersetzt

# state: machine
# target: 6a1b8ac35948
yes-mark = Ja
