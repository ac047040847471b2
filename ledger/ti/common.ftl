# state: machine
# target: b5351602d2e4
chapter = Kapitel { $number }

# state: machine
# target: 000e0a000636
chart = Diagramm { $number }

# state: machine
# target: 1a08a8d7fc13
chart-data = Zahlen zum Diagramm

# state: machine
# target: 579edf9df699
checkbox = Kästchen zum Ankreuzen

# state: machine
# target: 4c360fa48a6b
column-label = Bezeichnung

# state: machine
# target: b18758e5cb01
column-value = Wert

# state: machine
# target: 3e4717d391c0
contact-address = Adresse

# state: machine
# target: 2e565e5c85c6
contact-as-of = Stand: { $date }, bitte prüfen.

# state: machine
# target: d342d94fef2b
contact-checked = Geprüft am { $date }

# state: machine
# target: 00e83be3fa35
contact-email = E-Mail

# state: machine
# target: 835f18506179
contact-hours = Sprechzeiten

# state: machine
# target: ed3bb0193de9
contact-phone = Telefon

# state: machine
# target: 700e702206cb
contact-undated = Bitte prüfen Sie diese Angaben.

# state: machine
# target: a6f5028631c8
contact-web = Internet

# state: machine
# target: 33a32a786436
contents = Inhalt

# state: machine
# target: 3b25d50a3100
continued = Fortsetzung

# state: machine
# target: cd6efa8afd5f
cross-reference = Kapitel { $number }, Seite { $page }

# state: machine
# target: b115096d85de
cross-reference-unnumbered = „{ $title }“, Seite { $page }

# state: machine
# target: 2b4a62d53a1c
do = So ist es richtig

# state: machine
# target: 690e5fb01193
dont = Bitte nicht

# state: machine
# target: ce772e12df13
edition-date = Stand: { $date }

# state: machine
# target: 8c66fd82de28
figure = Bild { $number }

# state: machine
# target: bda6715b21be
footnote = Fußnote { $number }

# state: machine
# target: f62b6a9d1b51
glossary-german = Deutsches Wort

# state: machine
# target: d364afcc37d4
imprint = Über dieses Heft

# state: machine
# target: 9ab9c7baa64b
imprint-facts-as-of = Ältester Stand der Quellen, soweit bekannt: { $date }. Niemand hat die Fakten einzeln geprüft. Bitte prüfen Sie, was für Sie wichtig ist.

# state: machine
# target: a58f3724bfe9
imprint-facts-checked = Alle Fakten wurden am { $date } oder später geprüft.

# state: machine
# target: 605c267d66c0
imprint-german-decides = Wenn sich Ausgaben unterscheiden, gilt der deutsche Text.

# state: machine
# target: 807c875af5d9
imprint-language = Sprache dieser Ausgabe: { $language }.

# state: machine
# target: e0cd2956eb49
imprint-languages = Die Sprachen haben wir selbst ausgewählt. Die Liste der Stadt Köln steht nicht in unseren Quellen.

# state: machine
# target: b787dc6ac73f
imprint-outdated = Einige Stellen sind noch nicht auf dem neuesten Stand.

# state: machine
# target: 432b687abfc4
imprint-source = Diese deutsche Ausgabe ist das Original.

# state: machine
# target: f5773e3f8c87
imprint-state-draft = Diese Übersetzung ist ein Entwurf. Sie ist noch nicht geprüft.

# state: machine
# target: 6ef887e7f23c
imprint-state-machine = Diese Übersetzung hat eine Maschine gemacht. Noch kein Mensch hat sie geprüft.

# state: machine
# target: f63183f7b7bc
imprint-state-reviewed = Diese Übersetzung hat { $by } am { $date } geprüft.

# state: machine
# target: 92da4e4577d8
imprint-state-translated = Diese Übersetzung ist fertig. Eine zweite Person hat sie noch nicht geprüft.

# state: machine
# target: 19f99b1e9cf4
letter-to-send = Diesen Brief schicken Sie ab

# state: machine
# target: e1ca8988ef36
letter-translation = Übersetzung nur für Sie, bitte nicht abschicken

# state: machine
# target: a9b250002c42
link-email = E-Mail an { $email }

# state: machine
# target: 9119e6f13e6e
link-page = Zu Seite { $page }

# state: machine
# target: 5173e01b5818
link-phone = Anrufen: { $phone }

# state: machine
# target: 4c418fabaf12
link-web = Internetseite { $url }

# state: machine
# target: 63842fd4b3eb
no-mark = Nein

# state: machine
# target: 78bce2d81bec
note-info = Gut zu wissen

# state: machine
# target: 650a9685d921
note-tip = Tipp

# state: machine
# target: a40af5a87d3e
note-warning = Achtung

# state: machine
# target: e2808d803f4e
page = Seite { $page }

# state: machine
# target: d0c8f531569a
qr-alt = QR-Code mit der Adresse { $url }

# state: machine
# target: 61d6922791c3
quote-by = { $name }, { $role }

# state: machine
# target: 58d11dd70692
table = Tabelle { $number }

# state: machine
# target: fa99418a41ba
untranslated = Noch nicht übersetzt

# state: machine
# target: 818e316eba59
yes-mark = Ja
