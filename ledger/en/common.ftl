# state: machine
# target: 8caacbc79a6d
chapter = Kapitel { $number }

# state: machine
# target: 6f635441beb6
chart = Diagramm { $number }

# state: machine
# target: 5b1b50ea39d3
chart-data = Zahlen zum Diagramm

# state: machine
# target: aed4faf21d66
checkbox = Kästchen zum Ankreuzen

# state: machine
# target: d625de07e402
column-label = Bezeichnung

# state: machine
# target: def7b7bdd1a1
column-value = Wert

# state: machine
# target: 775c97b3beaa
contact-address = Adresse

# state: machine
# target: 8f329b529c57
contact-as-of = Stand: { $date }, bitte prüfen.

# state: machine
# target: d772475d616a
contact-checked = Geprüft am { $date }

# state: machine
# target: 904cfabf5b9c
contact-email = E-Mail

# state: machine
# target: b9501eab1bf3
contact-hours = Sprechzeiten

# state: machine
# target: ab854ca69c9a
contact-phone = Telefon

# state: machine
# target: 84a4d079f662
contact-undated = Bitte prüfen Sie diese Angaben.

# state: machine
# target: c5889954aa05
contact-web = Internet

# state: machine
# target: 8b8747168159
contents = Inhalt

# state: machine
# target: 9b64c4cb2ad1
continued = Fortsetzung

# state: machine
# target: e100f357ed44
cross-reference = Kapitel { $number }, Seite { $page }

# state: machine
# target: dbd79b13531e
cross-reference-unnumbered = „{ $title }“, Seite { $page }

# state: machine
# target: dbcda3291918
do = So ist es richtig

# state: machine
# target: 2ed8c68a0857
dont = Bitte nicht

# state: machine
# target: bb026aa4fe63
edition-date = Stand: { $date }

# state: machine
# target: 4298c3a7ea9b
figure = Bild { $number }

# state: machine
# target: e2da528dec3b
footnote = Fußnote { $number }

# state: machine
# target: bdc8b95c9384
glossary-german = Deutsches Wort

# state: machine
# target: f4f4eed40e69
imprint = Über dieses Heft

# state: machine
# target: bf07b8eca86c
imprint-facts-as-of = Ältester Stand der Quellen, soweit bekannt: { $date }. Niemand hat die Fakten einzeln geprüft. Bitte prüfen Sie, was für Sie wichtig ist.

# state: machine
# target: f2140db4ebe9
imprint-facts-checked = Alle Fakten wurden am { $date } oder später geprüft.

# state: machine
# target: 1ed94898dfe2
imprint-german-decides = Wenn sich Ausgaben unterscheiden, gilt der deutsche Text.

# state: machine
# target: 75683d20628d
imprint-language = Sprache dieser Ausgabe: { $language }.

# state: machine
# target: 5e3e03e5f353
imprint-languages = Die Sprachen haben wir selbst ausgewählt. Die Liste der Stadt Köln steht nicht in unseren Quellen.

# state: machine
# target: c933641df609
imprint-outdated = Einige Stellen sind noch nicht auf dem neuesten Stand.

# state: machine
# target: 2a27bf50853a
imprint-source = Diese deutsche Ausgabe ist das Original.

# state: machine
# target: 83fab5cf94ad
imprint-state-draft = Diese Übersetzung ist ein Entwurf. Sie ist noch nicht geprüft.

# state: machine
# target: 4bf5b51ac0b1
imprint-state-machine = Diese Übersetzung hat eine Maschine gemacht. Noch kein Mensch hat sie geprüft.

# state: machine
# target: b7764e046b3e
imprint-state-reviewed = Diese Übersetzung hat { $by } am { $date } geprüft.

# state: machine
# target: f9da1a6d6f70
imprint-state-translated = Diese Übersetzung ist fertig. Eine zweite Person hat sie noch nicht geprüft.

# state: machine
# target: 31a1a64b1df7
letter-to-send = Diesen Brief schicken Sie ab

# state: machine
# target: 83f55fdd7d57
letter-translation = Übersetzung nur für Sie, bitte nicht abschicken

# state: machine
# target: 2379087539cf
link-email = E-Mail an { $email }

# state: machine
# target: 39b9724a2249
link-page = Zu Seite { $page }

# state: machine
# target: a8a344c2791f
link-phone = Anrufen: { $phone }

# state: machine
# target: b7a61e867250
link-web = Internetseite { $url }

# state: machine
# target: d04dfbd600a6
no-mark = Nein

# state: machine
# target: 901a1d3b71c6
note-info = Gut zu wissen

# state: machine
# target: b8e918e63e7a
note-tip = Tipp

# state: machine
# target: ffb6ff360b9f
note-warning = Achtung

# state: machine
# target: 7c7a6f7b3978
page = Seite { $page }

# state: machine
# target: 3e4b1f90a229
qr-alt = QR-Code mit der Adresse { $url }

# state: machine
# target: 1d532cefdbeb
quote-by = { $name }, { $role }

# state: machine
# target: 89c10b531013
table = Tabelle { $number }

# state: machine
# target: 38218643af0d
untranslated = Noch nicht übersetzt

# state: machine
# target: 39022706f6c7
yes-mark = Ja
