# state: machine
# target: ecfec607f5e0
chapter = Kapitel { $number }

# state: machine
# target: bfc30573dc47
chart = Diagramm { $number }

# state: machine
# target: f40f143eadc4
chart-data = Zahlen zum Diagramm

# state: machine
# target: 4ab48715b8f5
checkbox = Kästchen zum Ankreuzen

# state: machine
# target: 4c32a1740115
column-label = Bezeichnung

# state: machine
# target: 8a1545d1bde9
column-value = Wert

# state: machine
# target: 2546d9670f7d
contact-address = Adresse

# state: machine
# target: 65eb9357f746
contact-as-of = Stand: { $date }, bitte prüfen.

# state: machine
# target: 2d3dac604856
contact-checked = Geprüft am { $date }

# state: machine
# target: 3aad8eccac9b
contact-email = E-Mail

# state: machine
# target: cfc9882e91fa
contact-hours = Sprechzeiten

# state: machine
# target: cb8cbb4906eb
contact-phone = Telefon

# state: machine
# target: 35246d8a187a
contact-undated = Bitte prüfen Sie diese Angaben.

# state: machine
# target: 54264b151d63
contact-web = Internet

# state: machine
# target: 2a1dfe56357b
contents = Inhalt

# state: machine
# target: 5a40ba44d6fd
continued = Fortsetzung

# state: machine
# target: dcab588eda44
cross-reference = Kapitel { $number }, Seite { $page }

# state: machine
# target: 85020d1c520e
cross-reference-unnumbered = „{ $title }“, Seite { $page }

# state: machine
# target: 2c8ea7bbb7d1
do = So ist es richtig

# state: machine
# target: e11e7a138033
dont = Bitte nicht

# state: machine
# target: 9e9828674bb8
edition-date = Stand: { $date }

# state: machine
# target: e073ae129ac5
figure = Bild { $number }

# state: machine
# target: 658bb005a3e8
footnote = Fußnote { $number }

# state: machine
# target: 24f1c0f54201
glossary-german = Deutsches Wort

# state: machine
# target: d13f9209ad72
imprint = Über dieses Heft

# state: machine
# target: 374a5c7b33d8
imprint-facts-as-of = Ältester Stand der Quellen, soweit bekannt: { $date }. Niemand hat die Fakten einzeln geprüft. Bitte prüfen Sie, was für Sie wichtig ist.

# state: machine
# target: e9fbad0b0ba9
imprint-facts-checked = Alle Fakten wurden am { $date } oder später geprüft.

# state: machine
# target: 9ae930231143
imprint-german-decides = Wenn sich Ausgaben unterscheiden, gilt der deutsche Text.

# state: machine
# target: 85af441ed431
imprint-language = Sprache dieser Ausgabe: { $language }.

# state: machine
# target: a383769b94cf
imprint-languages = Die Sprachen haben wir selbst ausgewählt. Die Liste der Stadt Köln steht nicht in unseren Quellen.

# state: machine
# target: 87449839435b
imprint-outdated = Einige Stellen sind noch nicht auf dem neuesten Stand.

# state: machine
# target: 97b65b149842
imprint-source = Diese deutsche Ausgabe ist das Original.

# state: machine
# target: 77ef59fd7c40
imprint-state-draft = Diese Übersetzung ist ein Entwurf. Sie ist noch nicht geprüft.

# state: machine
# target: 34365c801441
imprint-state-machine = Diese Übersetzung hat eine Maschine gemacht. Noch kein Mensch hat sie geprüft.

# state: machine
# target: a190af9326f8
imprint-state-reviewed = Diese Übersetzung hat { $by } am { $date } geprüft.

# state: machine
# target: a790a7e8685e
imprint-state-translated = Diese Übersetzung ist fertig. Eine zweite Person hat sie noch nicht geprüft.

# state: machine
# target: 82196ec3b8d7
letter-to-send = Diesen Brief schicken Sie ab

# state: machine
# target: 870a2ce3e444
letter-translation = Übersetzung nur für Sie, bitte nicht abschicken

# state: machine
# target: c1b96b816f57
link-email = E-Mail an { $email }

# state: machine
# target: fdae5fc2e87a
link-page = Zu Seite { $page }

# state: machine
# target: 2fbf72f307a0
link-phone = Anrufen: { $phone }

# state: machine
# target: 6520165b194b
link-web = Internetseite { $url }

# state: machine
# target: 1fbd3be5c464
no-mark = Nein

# state: machine
# target: 3739c5b9121a
note-info = Gut zu wissen

# state: machine
# target: d8828553063b
note-tip = Tipp

# state: machine
# target: 96106407ca2b
note-warning = Achtung

# state: machine
# target: 61a916d3fa04
page = Seite { $page }

# state: machine
# target: 8bd6b4c6c079
qr-alt = QR-Code mit der Adresse { $url }

# state: machine
# target: 1d532cefdbeb
quote-by = { $name }, { $role }

# state: machine
# target: 98c938e77ea9
table = Tabelle { $number }

# state: machine
# target: 4f5466b2ffb4
untranslated = Noch nicht übersetzt

# state: machine
# target: 84092c875321
yes-mark = Ja
