# state: machine
# target: ae54711801b6
chapter = Kapitel { $number }

# state: machine
# target: ca868774093a
chart = Diagramm { $number }

# state: machine
# target: 6033bfeb62bc
chart-data = Zahlen zum Diagramm

# state: machine
# target: 73ff1eaa533d
checkbox = Kästchen zum Ankreuzen

# state: machine
# target: b19641dd67a3
column-label = Bezeichnung

# state: machine
# target: c49d91144a6a
column-value = Wert

# state: machine
# target: 32f2d2996f59
contact-address = Adresse

# state: machine
# target: 23e9939f093c
contact-as-of = Stand: { $date }, bitte prüfen.

# state: machine
# target: 9c032e7cfc87
contact-checked = Geprüft am { $date }

# state: machine
# target: 3aad8eccac9b
contact-email = E-Mail

# state: machine
# target: ab43f6df3ad4
contact-hours = Sprechzeiten

# state: machine
# target: ecc735e4128e
contact-phone = Telefon

# state: machine
# target: af12ecab0f92
contact-undated = Bitte prüfen Sie diese Angaben.

# state: machine
# target: 54264b151d63
contact-web = Internet

# state: machine
# target: bf146b9d2951
contents = Inhalt

# state: machine
# target: f42f0bd125a1
continued = Fortsetzung

# state: machine
# target: 8906c9a05db3
cross-reference = Kapitel { $number }, Seite { $page }

# state: machine
# target: 6d04035d7e6e
cross-reference-unnumbered = „{ $title }“, Seite { $page }

# state: machine
# target: eb7ea97114e9
do = So ist es richtig

# state: machine
# target: 723a0d4f24f0
dont = Bitte nicht

# state: machine
# target: f7b70a74847a
edition-date = Stand: { $date }

# state: machine
# target: bcbe6b37b27a
figure = Bild { $number }

# state: machine
# target: 658bb005a3e8
footnote = Fußnote { $number }

# state: machine
# target: 76882cf04e68
glossary-german = Deutsches Wort

# state: machine
# target: d6e5b09aae6e
imprint = Über dieses Heft

# state: machine
# target: 1e21a7064dbe
imprint-facts-as-of = Ältester Stand der Quellen, soweit bekannt: { $date }. Niemand hat die Fakten einzeln geprüft. Bitte prüfen Sie, was für Sie wichtig ist.

# state: machine
# target: cc309ed3f5b8
imprint-facts-checked = Alle Fakten wurden am { $date } oder später geprüft.

# state: machine
# target: 7bf63a669c12
imprint-german-decides = Wenn sich Ausgaben unterscheiden, gilt der deutsche Text.

# state: machine
# target: 9a26b86f9846
imprint-language = Sprache dieser Ausgabe: { $language }.

# state: machine
# target: 25e2df91e814
imprint-languages = Die Sprachen haben wir selbst ausgewählt. Die Liste der Stadt Köln steht nicht in unseren Quellen.

# state: machine
# target: fe8fd2ce41b3
imprint-outdated = Einige Stellen sind noch nicht auf dem neuesten Stand.

# state: machine
# target: dba1be3eec2e
imprint-source = Diese deutsche Ausgabe ist das Original.

# state: machine
# target: ec2c93a65c59
imprint-state-draft = Diese Übersetzung ist ein Entwurf. Sie ist noch nicht geprüft.

# state: machine
# target: b777ecd25b2d
imprint-state-machine = Diese Übersetzung hat eine Maschine gemacht. Noch kein Mensch hat sie geprüft.

# state: machine
# target: 1feb90343c84
imprint-state-reviewed = Diese Übersetzung hat { $by } am { $date } geprüft.

# state: machine
# target: 1434b8a6fe71
imprint-state-translated = Diese Übersetzung ist fertig. Eine zweite Person hat sie noch nicht geprüft.

# state: machine
# target: f7d7c9f31727
letter-to-send = Diesen Brief schicken Sie ab

# state: machine
# target: e2c82ba8bc71
letter-translation = Übersetzung nur für Sie, bitte nicht abschicken

# state: machine
# target: ddb72f23bc42
link-email = E-Mail an { $email }

# state: machine
# target: a75436b306d2
link-page = Zu Seite { $page }

# state: machine
# target: e6125b3053b4
link-phone = Anrufen: { $phone }

# state: machine
# target: 85907e364bb9
link-web = Internetseite { $url }

# state: machine
# target: d04dfbd600a6
no-mark = Nein

# state: machine
# target: 098978ab24fd
note-info = Gut zu wissen

# state: machine
# target: c6cbed80d531
note-tip = Tipp

# state: machine
# target: e714b4317a3c
note-warning = Achtung

# state: machine
# target: 61a916d3fa04
page = Seite { $page }

# state: machine
# target: 7ddd0a064a7e
qr-alt = QR-Code mit der Adresse { $url }

# state: machine
# target: 1d532cefdbeb
quote-by = { $name }, { $role }

# state: machine
# target: f95122d8ee0f
table = Tabelle { $number }

# state: machine
# target: 4b1e48102186
untranslated = Noch nicht übersetzt

# state: machine
# target: 09a57959232d
yes-mark = Ja
