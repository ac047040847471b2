# state: machine
# target: 4e593d3cf0d0
chapter = Kapitel { $number }

# state: machine
# target: 23e3d0f04423
chart = Diagramm { $number }

# state: machine
# target: e70ef7620b42
chart-data = Zahlen zum Diagramm

# state: machine
# target: f0f4228f4de1
checkbox = Kästchen zum Ankreuzen

# state: machine
# target: 80c928e1cfec
column-label = Bezeichnung

# state: machine
# target: 8e8526e74583
column-value = Wert

# state: machine
# target: d1a90cf3e222
contact-address = Adresse

# state: machine
# target: 9fd24310f2ea
contact-as-of = Stand: { $date }, bitte prüfen.

# state: machine
# target: c46b660d6ae7
contact-checked = Geprüft am { $date }

# state: machine
# target: 8ac1438acd7d
contact-email = E-Mail

# state: machine
# target: a52980998b48
contact-hours = Sprechzeiten

# state: machine
# target: cbf421894151
contact-phone = Telefon

# state: machine
# target: 76090851a647
contact-undated = Bitte prüfen Sie diese Angaben.

# state: machine
# target: 95b73f98bbca
contact-web = Internet

# state: machine
# target: f6c41ab1e7fd
contents = Inhalt

# state: machine
# target: 5960be893d81
continued = Fortsetzung

# state: machine
# target: 362d01db3951
cross-reference = Kapitel { $number }, Seite { $page }

# state: machine
# target: 04553f5c15f2
cross-reference-unnumbered = „{ $title }“, Seite { $page }

# state: machine
# target: ab02a017be5f
do = So ist es richtig

# state: machine
# target: 58a49a55bfee
dont = Bitte nicht

# state: machine
# target: dd74a6e82d8b
edition-date = Stand: { $date }

# state: machine
# target: 5cbbf0678efa
figure = Bild { $number }

# state: machine
# target: 4f901b549dd9
footnote = Fußnote { $number }

# state: machine
# target: bdc005b05383
glossary-german = Deutsches Wort

# state: machine
# target: 579d2cad6412
imprint = Über dieses Heft

# state: machine
# target: 43221e47cb11
imprint-facts-as-of = Ältester Stand der Quellen, soweit bekannt: { $date }. Niemand hat die Fakten einzeln geprüft. Bitte prüfen Sie, was für Sie wichtig ist.

# state: machine
# target: 4df3c412c170
imprint-facts-checked = Alle Fakten wurden am { $date } oder später geprüft.

# state: machine
# target: 4c45ccb8fcbc
imprint-german-decides = Wenn sich Ausgaben unterscheiden, gilt der deutsche Text.

# state: machine
# target: 3b79603ba6e0
imprint-language = Sprache dieser Ausgabe: { $language }.

# state: machine
# target: 5a51e207938a
imprint-languages = Die Sprachen haben wir selbst ausgewählt. Die Liste der Stadt Köln steht nicht in unseren Quellen.

# state: machine
# target: d6ea639d5816
imprint-outdated = Einige Stellen sind noch nicht auf dem neuesten Stand.

# state: machine
# target: 71fb2b3cd950
imprint-source = Diese deutsche Ausgabe ist das Original.

# state: machine
# target: 285dda87c268
imprint-state-draft = Diese Übersetzung ist ein Entwurf. Sie ist noch nicht geprüft.

# state: machine
# target: d0c4e20442d7
imprint-state-machine = Diese Übersetzung hat eine Maschine gemacht. Noch kein Mensch hat sie geprüft.

# state: machine
# target: 766c633f78da
imprint-state-reviewed = Diese Übersetzung hat { $by } am { $date } geprüft.

# state: machine
# target: dd13bcae56f9
imprint-state-translated = Diese Übersetzung ist fertig. Eine zweite Person hat sie noch nicht geprüft.

# state: machine
# target: f7957eb117d3
letter-to-send = Diesen Brief schicken Sie ab

# state: machine
# target: be351e11f4d8
letter-translation = Übersetzung nur für Sie, bitte nicht abschicken

# state: machine
# target: a1cb8369349e
link-email = E-Mail an { $email }

# state: machine
# target: e0a0e50a11d3
link-page = Zu Seite { $page }

# state: machine
# target: 3557c52c6578
link-phone = Anrufen: { $phone }

# state: machine
# target: 115fb6b1d85e
link-web = Internetseite { $url }

# state: machine
# target: 96ad334e8731
no-mark = Nein

# state: machine
# target: b3d0bfa43f68
note-info = Gut zu wissen

# state: machine
# target: 7a8f32370984
note-tip = Tipp

# state: machine
# target: bc6303d7d1f2
note-warning = Achtung

# state: machine
# target: 0f0e3213bb59
page = Seite { $page }

# state: machine
# target: 34250e4b644e
qr-alt = QR-Code mit der Adresse { $url }

# state: machine
# target: 1d532cefdbeb
quote-by = { $name }, { $role }

# state: machine
# target: 87bc3c6177f4
table = Tabelle { $number }

# state: machine
# target: 6da33ece952b
untranslated = Noch nicht übersetzt

# state: machine
# target: 02b7b95b89ce
yes-mark = Ja
