# state: machine
# target: eda8eaa848d9
chapter = Kapitel { $number }

# state: machine
# target: 0115f61f87e0
chart = Diagramm { $number }

# state: machine
# target: e49936cf0d87
chart-data = Zahlen zum Diagramm

# state: machine
# target: cd2914676ee1
checkbox = Kästchen zum Ankreuzen

# state: machine
# target: 147b5770bd79
column-label = Bezeichnung

# state: machine
# target: d4dcebc0ceb2
column-value = Wert

# state: machine
# target: 00c1a93fe331
contact-address = Adresse

# state: machine
# target: e70e6f103bce
contact-as-of = Stand: { $date }, bitte prüfen.

# state: machine
# target: 82c4c5eb8e6e
contact-checked = Geprüft am { $date }

# state: machine
# target: 849cec0431f3
contact-email = E-Mail

# state: machine
# target: 66bc3ac6318a
contact-hours = Sprechzeiten

# state: machine
# target: cb8cbb4906eb
contact-phone = Telefon

# state: machine
# target: 9602736fa87f
contact-undated = Bitte prüfen Sie diese Angaben.

# state: machine
# target: 54264b151d63
contact-web = Internet

# state: machine
# target: 93e1c03bf297
contents = Inhalt

# state: machine
# target: c94e97212eab
continued = Fortsetzung

# state: machine
# target: aca432a3be9f
cross-reference = Kapitel { $number }, Seite { $page }

# state: machine
# target: 78cbce6d2054
cross-reference-unnumbered = „{ $title }“, Seite { $page }

# state: machine
# target: 0413f02c2068
do = So ist es richtig

# state: machine
# target: 50cfd151e478
dont = Bitte nicht

# state: machine
# target: 9825d3371b09
edition-date = Stand: { $date }

# state: machine
# target: 0dfea60b86c2
figure = Bild { $number }

# state: machine
# target: 2b84134823f0
footnote = Fußnote { $number }

# state: machine
# target: ba80758a753e
glossary-german = Deutsches Wort

# state: machine
# target: c7e5e472a445
imprint = Über dieses Heft

# state: machine
# target: c345e07c2cf0
imprint-facts-as-of = Ältester Stand der Quellen, soweit bekannt: { $date }. Niemand hat die Fakten einzeln geprüft. Bitte prüfen Sie, was für Sie wichtig ist.

# state: machine
# target: be176985632f
imprint-facts-checked = Alle Fakten wurden am { $date } oder später geprüft.

# state: machine
# target: 7249642347cf
imprint-german-decides = Wenn sich Ausgaben unterscheiden, gilt der deutsche Text.

# state: machine
# target: b53d1fbab6a3
imprint-language = Sprache dieser Ausgabe: { $language }.

# state: machine
# target: fc45958a08ff
imprint-languages = Die Sprachen haben wir selbst ausgewählt. Die Liste der Stadt Köln steht nicht in unseren Quellen.

# state: machine
# target: e7577464c564
imprint-outdated = Einige Stellen sind noch nicht auf dem neuesten Stand.

# state: machine
# target: e0605658fc41
imprint-source = Diese deutsche Ausgabe ist das Original.

# state: machine
# target: 296ad90b9c6c
imprint-state-draft = Diese Übersetzung ist ein Entwurf. Sie ist noch nicht geprüft.

# state: machine
# target: 9d4250d2054a
imprint-state-machine = Diese Übersetzung hat eine Maschine gemacht. Noch kein Mensch hat sie geprüft.

# state: machine
# target: a88114ee9fd3
imprint-state-reviewed = Diese Übersetzung hat { $by } am { $date } geprüft.

# state: machine
# target: 9478b2f372d1
imprint-state-translated = Diese Übersetzung ist fertig. Eine zweite Person hat sie noch nicht geprüft.

# state: machine
# target: a88ffb18d5e1
letter-to-send = Diesen Brief schicken Sie ab

# state: machine
# target: 5019dffaa9a1
letter-translation = Übersetzung nur für Sie, bitte nicht abschicken

# state: machine
# target: 1984a7732c4c
link-email = E-Mail an { $email }

# state: machine
# target: 2354f0555a1d
link-page = Zu Seite { $page }

# state: machine
# target: b2bab7c18b12
link-phone = Anrufen: { $phone }

# state: machine
# target: 39715161956b
link-web = Internetseite { $url }

# state: machine
# target: 45928e8f4351
no-mark = Nein

# state: machine
# target: 79e3930fe7bb
note-info = Gut zu wissen

# state: machine
# target: 259a5f078eae
note-tip = Tipp

# state: machine
# target: 422b7c532a23
note-warning = Achtung

# state: machine
# target: 659db21867ad
page = Seite { $page }

# state: machine
# target: 303ac97084e8
qr-alt = QR-Code mit der Adresse { $url }

# state: machine
# target: 1d532cefdbeb
quote-by = { $name }, { $role }

# state: machine
# target: c81061217407
table = Tabelle { $number }

# state: machine
# target: f31a6e107df9
untranslated = Noch nicht übersetzt

# state: machine
# target: 84092c875321
yes-mark = Ja
