# state: machine
# target: 28745efe9c6b
chapter = Kapitel { $number }

# state: machine
# target: 27b06f4ab5bd
chart = Diagramm { $number }

# state: machine
# target: 53f8ec96f0c8
chart-data = Zahlen zum Diagramm

# state: machine
# target: f6089509bc08
checkbox = Kästchen zum Ankreuzen

# state: machine
# target: a0b88b4f8dc0
column-label = Bezeichnung

# state: machine
# target: 198658377211
column-value = Wert

# state: machine
# target: 26d62120f781
contact-address = Adresse

# state: machine
# target: 695ed706d6f5
contact-as-of = Stand: { $date }, bitte prüfen.

# state: machine
# target: 84f918f53a0b
contact-checked = Geprüft am { $date }

# state: machine
# target: 0359b0b8a5a8
contact-email = E-Mail

# state: machine
# target: 1dff9e415c89
contact-hours = Sprechzeiten

# state: machine
# target: 0610f9f5cdf9
contact-phone = Telefon

# state: machine
# target: 9fc63a000098
contact-undated = Bitte prüfen Sie diese Angaben.

# state: machine
# target: 3f8c0c02757e
contact-web = Internet

# state: machine
# target: dc87b5ac034a
contents = Inhalt

# state: machine
# target: 94a67eeda4d8
continued = Fortsetzung

# state: machine
# target: 6fc9046e3cd2
cross-reference = Kapitel { $number }, Seite { $page }

# state: machine
# target: 67648d48ed4e
cross-reference-unnumbered = „{ $title }“, Seite { $page }

# state: machine
# target: 2b4e3b717119
do = So ist es richtig

# state: machine
# target: 993ebfe80ea3
dont = Bitte nicht

# state: machine
# target: 956440c0b27f
edition-date = Stand: { $date }

# state: machine
# target: 11ac9799ce9a
figure = Bild { $number }

# state: machine
# target: 20d9eb7fe7ae
footnote = Fußnote { $number }

# state: machine
# target: ce7f595960a8
glossary-german = Deutsches Wort

# state: machine
# target: 3f149e4d8db2
imprint = Über dieses Heft

# state: machine
# target: 027a5e92c243
imprint-facts-as-of = Ältester Stand der Quellen, soweit bekannt: { $date }. Niemand hat die Fakten einzeln geprüft. Bitte prüfen Sie, was für Sie wichtig ist.

# state: machine
# target: 9c2b5bca7b17
imprint-facts-checked = Alle Fakten wurden am { $date } oder später geprüft.

# state: machine
# target: fc820110bc18
imprint-german-decides = Wenn sich Ausgaben unterscheiden, gilt der deutsche Text.

# state: machine
# target: 7490b313f2b9
imprint-language = Sprache dieser Ausgabe: { $language }.

# state: machine
# target: e277df6c0a69
imprint-languages = Die Sprachen haben wir selbst ausgewählt. Die Liste der Stadt Köln steht nicht in unseren Quellen.

# state: machine
# target: 46e9c965cb24
imprint-outdated = Einige Stellen sind noch nicht auf dem neuesten Stand.

# state: machine
# target: 735054191316
imprint-source = Diese deutsche Ausgabe ist das Original.

# state: machine
# target: 0d7c255d4e15
imprint-state-draft = Diese Übersetzung ist ein Entwurf. Sie ist noch nicht geprüft.

# state: machine
# target: a51e77d2cc26
imprint-state-machine = Diese Übersetzung hat eine Maschine gemacht. Noch kein Mensch hat sie geprüft.

# state: machine
# target: e000935a36d9
imprint-state-reviewed = Diese Übersetzung hat { $by } am { $date } geprüft.

# state: machine
# target: d0d040c31da2
imprint-state-translated = Diese Übersetzung ist fertig. Eine zweite Person hat sie noch nicht geprüft.

# state: machine
# target: 5f4f053f561a
letter-to-send = Diesen Brief schicken Sie ab

# state: machine
# target: 2385475f1221
letter-translation = Übersetzung nur für Sie, bitte nicht abschicken

# state: machine
# target: 6c8dfabb3b2a
link-email = E-Mail an { $email }

# state: machine
# target: 3501ec39a127
link-page = Zu Seite { $page }

# state: machine
# target: cfb3f526db43
link-phone = Anrufen: { $phone }

# state: machine
# target: dda6da1a7aa5
link-web = Internetseite { $url }

# state: machine
# target: ac06d330b39f
no-mark = Nein

# state: machine
# target: 28a82ed7aa27
note-info = Gut zu wissen

# state: machine
# target: d80eac4304ba
note-tip = Tipp

# state: machine
# target: 637335cef159
note-warning = Achtung

# state: machine
# target: 056ceef86ce6
page = Seite { $page }

# state: machine
# target: cecde87936fa
qr-alt = QR-Code mit der Adresse { $url }

# state: machine
# target: 7b80c9131c38
quote-by = { $name }, { $role }

# state: machine
# target: 98394689f28a
table = Tabelle { $number }

# state: machine
# target: 1569b4812075
untranslated = Noch nicht übersetzt

# state: machine
# target: 236dc6e8e4e5
yes-mark = Ja
