# state: machine
# target: 4e593d3cf0d0
chapter = Kapitel { $number }

# state: machine
# target: a040b267e024
chart = Diagramm { $number }

# state: machine
# target: 533fdc81980c
chart-data = Zahlen zum Diagramm

# state: machine
# target: ca783a46d506
checkbox = Kästchen zum Ankreuzen

# state: machine
# target: 80c928e1cfec
column-label = Bezeichnung

# state: machine
# target: 7e8a34f54a54
column-value = Wert

# state: machine
# target: d1a90cf3e222
contact-address = Adresse

# state: machine
# target: 3c5c57d3582a
contact-as-of = Stand: { $date }, bitte prüfen.

# state: machine
# target: f878da9b6f6e
contact-checked = Geprüft am { $date }

# state: machine
# target: a24cdd700865
contact-email = E-Mail

# state: machine
# target: 92f770dafc14
contact-hours = Sprechzeiten

# state: machine
# target: cbf421894151
contact-phone = Telefon

# state: machine
# target: 7c672fcfa567
contact-undated = Bitte prüfen Sie diese Angaben.

# state: machine
# target: 95b73f98bbca
contact-web = Internet

# state: machine
# target: 0a9c7c0194fa
contents = Inhalt

# state: machine
# target: 727126566ca5
continued = Fortsetzung

# state: machine
# target: 362d01db3951
cross-reference = Kapitel { $number }, Seite { $page }

# state: machine
# target: 3f29a47ed356
cross-reference-unnumbered = „{ $title }“, Seite { $page }

# state: machine
# target: 8482bb4f7671
do = So ist es richtig

# state: machine
# target: 33823dcb23f3
dont = Bitte nicht

# state: machine
# target: b745f2adc2c6
edition-date = Stand: { $date }

# state: machine
# target: 52b7d8aafb8c
figure = Bild { $number }

# state: machine
# target: c1d985044302
footnote = Fußnote { $number }

# state: machine
# target: 1311d8d3eedc
glossary-german = Deutsches Wort

# state: machine
# target: c80671722b6f
imprint = Über dieses Heft

# state: machine
# target: 4918df202072
imprint-facts-as-of = Ältester Stand der Quellen, soweit bekannt: { $date }. Niemand hat die Fakten einzeln geprüft. Bitte prüfen Sie, was für Sie wichtig ist.

# state: machine
# target: c97ec7fb6c96
imprint-facts-checked = Alle Fakten wurden am { $date } oder später geprüft.

# state: machine
# target: 4babb046c450
imprint-german-decides = Wenn sich Ausgaben unterscheiden, gilt der deutsche Text.

# state: machine
# target: e6eb972c5278
imprint-language = Sprache dieser Ausgabe: { $language }.

# state: machine
# target: 3a02559b0dde
imprint-languages = Die Sprachen haben wir selbst ausgewählt. Die Liste der Stadt Köln steht nicht in unseren Quellen.

# state: machine
# target: 323176bb3fa7
imprint-outdated = Einige Stellen sind noch nicht auf dem neuesten Stand.

# state: machine
# target: 8467c1b6d0e8
imprint-source = Diese deutsche Ausgabe ist das Original.

# state: machine
# target: 64ec70120860
imprint-state-draft = Diese Übersetzung ist ein Entwurf. Sie ist noch nicht geprüft.

# state: machine
# target: f5fad4a77d6b
imprint-state-machine = Diese Übersetzung hat eine Maschine gemacht. Noch kein Mensch hat sie geprüft.

# state: machine
# target: fbaf99454e21
imprint-state-reviewed = Diese Übersetzung hat { $by } am { $date } geprüft.

# state: machine
# target: 1e39bbc9c0f7
imprint-state-translated = Diese Übersetzung ist fertig. Eine zweite Person hat sie noch nicht geprüft.

# state: machine
# target: 97ee0917c3a7
letter-to-send = Diesen Brief schicken Sie ab

# state: machine
# target: c88fe335bc9e
letter-translation = Übersetzung nur für Sie, bitte nicht abschicken

# state: machine
# target: a6fe8b7e36dc
link-email = E-Mail an { $email }

# state: machine
# target: 75acfc8df3fc
link-page = Zu Seite { $page }

# state: machine
# target: 2bd73b83d290
link-phone = Anrufen: { $phone }

# state: machine
# target: ff28df915086
link-web = Internetseite { $url }

# state: machine
# target: 6fe2c208a6ab
no-mark = Nein

# state: machine
# target: 634fda087eb9
note-info = Gut zu wissen

# state: machine
# target: c2979688d231
note-tip = Tipp

# state: machine
# target: bc6303d7d1f2
note-warning = Achtung

# state: machine
# target: 0f0e3213bb59
page = Seite { $page }

# state: machine
# target: bec2057e8468
qr-alt = QR-Code mit der Adresse { $url }

# state: machine
# target: 1d532cefdbeb
quote-by = { $name }, { $role }

# state: machine
# target: 87bc3c6177f4
table = Tabelle { $number }

# state: machine
# target: 5fe1c10097d2
untranslated = Noch nicht übersetzt

# state: machine
# target: 02b7b95b89ce
yes-mark = Ja
