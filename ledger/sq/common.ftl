# state: machine
# target: 2c1fd8167c35
chapter = Kapitel { $number }

# state: machine
# target: f4af59711dbd
chart = Diagramm { $number }

# state: machine
# target: 6bfc125adab7
chart-data = Zahlen zum Diagramm

# state: machine
# target: 110f701fe81c
checkbox = Kästchen zum Ankreuzen

# state: machine
# target: 638c8e383cb9
column-label = Bezeichnung

# state: machine
# target: 291fd78d0102
column-value = Wert

# state: machine
# target: 00c1a93fe331
contact-address = Adresse

# state: machine
# target: f8ffacc1d655
contact-as-of = Stand: { $date }, bitte prüfen.

# state: machine
# target: b04de1a66bea
contact-checked = Geprüft am { $date }

# state: machine
# target: 9185d215800b
contact-email = E-Mail

# state: machine
# target: ab43f6df3ad4
contact-hours = Sprechzeiten

# state: machine
# target: edd7c38fbe66
contact-phone = Telefon

# state: machine
# target: 9d3d80535f7d
contact-undated = Bitte prüfen Sie diese Angaben.

# state: machine
# target: a82cc10a3a6d
contact-web = Internet

# state: machine
# target: 64470d126196
contents = Inhalt

# state: machine
# target: a3cce889c2b7
continued = Fortsetzung

# state: machine
# target: 4e755ac55c8d
cross-reference = Kapitel { $number }, Seite { $page }

# state: machine
# target: 62fa5a1649b9
cross-reference-unnumbered = „{ $title }“, Seite { $page }

# state: machine
# target: 230327cca894
do = So ist es richtig

# state: machine
# target: 7411941650fd
dont = Bitte nicht

# state: machine
# target: 2806d568ab91
edition-date = Stand: { $date }

# state: machine
# target: bcbe6b37b27a
figure = Bild { $number }

# state: machine
# target: 65d404b88cfa
footnote = Fußnote { $number }

# state: machine
# target: db8fadf70e56
glossary-german = Deutsches Wort

# state: machine
# target: 8d224d7341f0
imprint = Über dieses Heft

# state: machine
# target: b9bf4f9efbca
imprint-facts-as-of = Ältester Stand der Quellen, soweit bekannt: { $date }. Niemand hat die Fakten einzeln geprüft. Bitte prüfen Sie, was für Sie wichtig ist.

# state: machine
# target: 2a19c809b589
imprint-facts-checked = Alle Fakten wurden am { $date } oder später geprüft.

# state: machine
# target: 8be45a9ebd7d
imprint-german-decides = Wenn sich Ausgaben unterscheiden, gilt der deutsche Text.

# state: machine
# target: 015a14ecc84a
imprint-language = Sprache dieser Ausgabe: { $language }.

# state: machine
# target: 98c75b7dada2
imprint-languages = Die Sprachen haben wir selbst ausgewählt. Die Liste der Stadt Köln steht nicht in unseren Quellen.

# state: machine
# target: 66d47241cc24
imprint-outdated = Einige Stellen sind noch nicht auf dem neuesten Stand.

# state: machine
# target: 01292ad62b75
imprint-source = Diese deutsche Ausgabe ist das Original.

# state: machine
# target: e1c0a49d3781
imprint-state-draft = Diese Übersetzung ist ein Entwurf. Sie ist noch nicht geprüft.

# state: machine
# target: 1d9035419cb6
imprint-state-machine = Diese Übersetzung hat eine Maschine gemacht. Noch kein Mensch hat sie geprüft.

# state: machine
# target: 2f0df5e96f09
imprint-state-reviewed = Diese Übersetzung hat { $by } am { $date } geprüft.

# state: machine
# target: 03f03e8df8e1
imprint-state-translated = Diese Übersetzung ist fertig. Eine zweite Person hat sie noch nicht geprüft.

# state: machine
# target: bdf250f60221
letter-to-send = Diesen Brief schicken Sie ab

# state: machine
# target: fc780f3fc9a3
letter-translation = Übersetzung nur für Sie, bitte nicht abschicken

# state: machine
# target: af107c6dabc1
link-email = E-Mail an { $email }

# state: machine
# target: 63400bf21222
link-page = Zu Seite { $page }

# state: machine
# target: e287d1195c7c
link-phone = Anrufen: { $phone }

# state: machine
# target: 47911986bb2d
link-web = Internetseite { $url }

# state: machine
# target: 851aafb7629c
no-mark = Nein

# state: machine
# target: 0b3ae5ea2eef
note-info = Gut zu wissen

# state: machine
# target: b283e88ffea7
note-tip = Tipp

# state: machine
# target: cdd217e801b8
note-warning = Achtung

# state: machine
# target: 61458224d813
page = Seite { $page }

# state: machine
# target: 7491db03a5bd
qr-alt = QR-Code mit der Adresse { $url }

# state: machine
# target: 1d532cefdbeb
quote-by = { $name }, { $role }

# state: machine
# target: c81061217407
table = Tabelle { $number }

# state: machine
# target: 61082d75fffd
untranslated = Noch nicht übersetzt

# state: machine
# target: ee2b0f6ca532
yes-mark = Ja
