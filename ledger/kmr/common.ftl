# state: machine
# target: 9b58c1a10983
chapter = Kapitel { $number }

# state: machine
# target: 597be9cb71b9
chart = Diagramm { $number }

# state: machine
# target: 6d7981868e3c
chart-data = Zahlen zum Diagramm

# state: machine
# target: 928296ccded7
checkbox = Kästchen zum Ankreuzen

# state: machine
# target: effba2e5e0d8
column-label = Bezeichnung

# state: machine
# target: 9a99de8debed
column-value = Wert

# state: machine
# target: a2a34658cb2b
contact-address = Adresse

# state: machine
# target: f7a010df87ce
contact-as-of = Stand: { $date }, bitte prüfen.

# state: machine
# target: 403baf0156dc
contact-checked = Geprüft am { $date }

# state: machine
# target: 3aad8eccac9b
contact-email = E-Mail

# state: machine
# target: d38efb40da33
contact-hours = Sprechzeiten

# state: machine
# target: cb8cbb4906eb
contact-phone = Telefon

# state: machine
# target: a1d6e5d744f6
contact-undated = Bitte prüfen Sie diese Angaben.

# state: machine
# target: 5ea5c3ea242a
contact-web = Internet

# state: machine
# target: 43846e7aeb61
contents = Inhalt

# state: machine
# target: 331c8035ac88
continued = Fortsetzung

# state: machine
# target: ceda78f7d705
cross-reference = Kapitel { $number }, Seite { $page }

# state: machine
# target: 1f7df5c697df
cross-reference-unnumbered = „{ $title }“, Seite { $page }

# state: machine
# target: 1f862b695738
do = So ist es richtig

# state: machine
# target: 3593b3d48a45
dont = Bitte nicht

# state: machine
# target: e49d5f23f8b6
edition-date = Stand: { $date }

# state: machine
# target: 5f0c2e410b46
figure = Bild { $number }

# state: machine
# target: f142d8bb29bc
footnote = Fußnote { $number }

# state: machine
# target: 2480ff5c1cea
glossary-german = Deutsches Wort

# state: machine
# target: 411e54458fbb
imprint = Über dieses Heft

# state: machine
# target: 95d83dfcf02e
imprint-facts-as-of = Ältester Stand der Quellen, soweit bekannt: { $date }. Niemand hat die Fakten einzeln geprüft. Bitte prüfen Sie, was für Sie wichtig ist.

# state: machine
# target: 58a647c4ee40
imprint-facts-checked = Alle Fakten wurden am { $date } oder später geprüft.

# state: machine
# target: cc8244a3d3ce
imprint-german-decides = Wenn sich Ausgaben unterscheiden, gilt der deutsche Text.

# state: machine
# target: a0159eaf759f
imprint-language = Sprache dieser Ausgabe: { $language }.

# state: machine
# target: 6d7dfc7ea571
imprint-languages = Die Sprachen haben wir selbst ausgewählt. Die Liste der Stadt Köln steht nicht in unseren Quellen.

# state: machine
# target: 77cda1b34aae
imprint-outdated = Einige Stellen sind noch nicht auf dem neuesten Stand.

# state: machine
# target: d542ebe6abe1
imprint-source = Diese deutsche Ausgabe ist das Original.

# state: machine
# target: e77b20c5a2c0
imprint-state-draft = Diese Übersetzung ist ein Entwurf. Sie ist noch nicht geprüft.

# state: machine
# target: 8c52a38500c1
imprint-state-machine = Diese Übersetzung hat eine Maschine gemacht. Noch kein Mensch hat sie geprüft.

# state: machine
# target: 9e3a9b498e73
imprint-state-reviewed = Diese Übersetzung hat { $by } am { $date } geprüft.

# state: machine
# target: 6966b13e888d
imprint-state-translated = Diese Übersetzung ist fertig. Eine zweite Person hat sie noch nicht geprüft.

# state: machine
# target: eaa7b450a67b
letter-to-send = Diesen Brief schicken Sie ab

# state: machine
# target: 4a901120c441
letter-translation = Übersetzung nur für Sie, bitte nicht abschicken

# state: machine
# target: 2c1b187df18b
link-email = E-Mail an { $email }

# state: machine
# target: 321d631184cb
link-page = Zu Seite { $page }

# state: machine
# target: 13fec6bea43a
link-phone = Anrufen: { $phone }

# state: machine
# target: efeca050a95f
link-web = Internetseite { $url }

# state: machine
# target: 31df39cfa1d3
no-mark = Nein

# state: machine
# target: ee0c10d879ef
note-info = Gut zu wissen

# state: machine
# target: ea9fd2a3b5fa
note-tip = Tipp

# state: machine
# target: ae607a01f52a
note-warning = Achtung

# state: machine
# target: bdbbbff0b942
page = Seite { $page }

# state: machine
# target: 6ba44d99b4c7
qr-alt = QR-Code mit der Adresse { $url }

# state: machine
# target: 1d532cefdbeb
quote-by = { $name }, { $role }

# state: machine
# target: a8232a83ba24
table = Tabelle { $number }

# state: machine
# target: ce621b056732
untranslated = Noch nicht übersetzt

# state: machine
# target: d3ce2825a5cc
yes-mark = Ja
