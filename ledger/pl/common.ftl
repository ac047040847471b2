# state: machine
# target: 342d00483615
chapter = Kapitel { $number }

# state: machine
# target: 662e0687d045
chart = Diagramm { $number }

# state: machine
# target: a01913ac0ee5
chart-data = Zahlen zum Diagramm

# state: machine
# target: 5cd0c1ea0d43
checkbox = Kästchen zum Ankreuzen

# state: machine
# target: 19dcd755a2a3
column-label = Bezeichnung

# state: machine
# target: b821681bbe5c
column-value = Wert

# state: machine
# target: 22fc00e39049
contact-address = Adresse

# state: machine
# target: cfdd78a50810
contact-as-of = Stand: { $date }, bitte prüfen.

# state: machine
# target: 42914a341ccc
contact-checked = Geprüft am { $date }

# state: machine
# target: 3aad8eccac9b
contact-email = E-Mail

# state: machine
# target: ec7afcef15ff
contact-hours = Sprechzeiten

# state: machine
# target: cb8cbb4906eb
contact-phone = Telefon

# state: machine
# target: 99bfa2adf387
contact-undated = Bitte prüfen Sie diese Angaben.

# state: machine
# target: 54264b151d63
contact-web = Internet

# state: machine
# target: cab6bbc013bc
contents = Inhalt

# state: machine
# target: c97ff3a2a5e4
continued = Fortsetzung

# state: machine
# target: 9e53a332763d
cross-reference = Kapitel { $number }, Seite { $page }

# state: machine
# target: 91a794a1f482
cross-reference-unnumbered = „{ $title }“, Seite { $page }

# state: machine
# target: 56a6f8e5b7b2
do = So ist es richtig

# state: machine
# target: 7df0dee22d42
dont = Bitte nicht

# state: machine
# target: 276eb0336a18
edition-date = Stand: { $date }

# state: machine
# target: 61941a9d528a
figure = Bild { $number }

# state: machine
# target: bde563aea5c9
footnote = Fußnote { $number }

# state: machine
# target: 2a2e8f635665
glossary-german = Deutsches Wort

# state: machine
# target: 9e49b09ea6a6
imprint = Über dieses Heft

# state: machine
# target: 50fac22cec0a
imprint-facts-as-of = Ältester Stand der Quellen, soweit bekannt: { $date }. Niemand hat die Fakten einzeln geprüft. Bitte prüfen Sie, was für Sie wichtig ist.

# state: machine
# target: 31d4c11b8cd1
imprint-facts-checked = Alle Fakten wurden am { $date } oder später geprüft.

# state: machine
# target: b4c55e8bd34d
imprint-german-decides = Wenn sich Ausgaben unterscheiden, gilt der deutsche Text.

# state: machine
# target: 46c59c7ed41e
imprint-language = Sprache dieser Ausgabe: { $language }.

# state: machine
# target: a761b45a428e
imprint-languages = Die Sprachen haben wir selbst ausgewählt. Die Liste der Stadt Köln steht nicht in unseren Quellen.

# state: machine
# target: 826c93fde427
imprint-outdated = Einige Stellen sind noch nicht auf dem neuesten Stand.

# state: machine
# target: 84c7039657f5
imprint-source = Diese deutsche Ausgabe ist das Original.

# state: machine
# target: feb7acb67fa6
imprint-state-draft = Diese Übersetzung ist ein Entwurf. Sie ist noch nicht geprüft.

# state: machine
# target: 34232762bf89
imprint-state-machine = Diese Übersetzung hat eine Maschine gemacht. Noch kein Mensch hat sie geprüft.

# state: machine
# target: f8eb47b1316f
imprint-state-reviewed = Diese Übersetzung hat { $by } am { $date } geprüft.

# state: machine
# target: ce84f94d303c
imprint-state-translated = Diese Übersetzung ist fertig. Eine zweite Person hat sie noch nicht geprüft.

# state: machine
# target: f00dba677fc6
letter-to-send = Diesen Brief schicken Sie ab

# state: machine
# target: 3f68cae17e1b
letter-translation = Übersetzung nur für Sie, bitte nicht abschicken

# state: machine
# target: 5859711c352f
link-email = E-Mail an { $email }

# state: machine
# target: 69f8ab3f0b61
link-page = Zu Seite { $page }

# state: machine
# target: a149cca772bc
link-phone = Anrufen: { $phone }

# state: machine
# target: c65a18113407
link-web = Internetseite { $url }

# state: machine
# target: 1452f6c56d23
no-mark = Nein

# state: machine
# target: 943f723c2dd8
note-info = Gut zu wissen

# state: machine
# target: 534e9c90e3e0
note-tip = Tipp

# state: machine
# target: 32e57eadc846
note-warning = Achtung

# state: machine
# target: f520b5c0a4df
page = Seite { $page }

# state: machine
# target: 4b8cba021a45
qr-alt = QR-Code mit der Adresse { $url }

# state: machine
# target: 1d532cefdbeb
quote-by = { $name }, { $role }

# state: machine
# target: c81061217407
table = Tabelle { $number }

# state: machine
# target: 61b8e3682d4c
untranslated = Noch nicht übersetzt

# state: machine
# target: 4068c42e7eee
yes-mark = Ja
