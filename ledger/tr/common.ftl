# state: machine
# target: 8d393505b7cd
chapter = Kapitel { $number }

# state: machine
# target: 5a43e5c89c1c
chart = Diagramm { $number }

# state: machine
# target: c499535f0f28
chart-data = Zahlen zum Diagramm

# state: machine
# target: 4e8063b56175
checkbox = Kästchen zum Ankreuzen

# state: machine
# target: 5f0be72f5ba3
column-label = Bezeichnung

# state: machine
# target: af2ee9c1617e
column-value = Wert

# state: machine
# target: 22fc00e39049
contact-address = Adresse

# state: machine
# target: a96c400a9a4d
contact-as-of = Stand: { $date }, bitte prüfen.

# state: machine
# target: e1ab0a313559
contact-checked = Geprüft am { $date }

# state: machine
# target: f3ddcb05b30e
contact-email = E-Mail

# state: machine
# target: 267aaa3cdf6b
contact-hours = Sprechzeiten

# state: machine
# target: cb8cbb4906eb
contact-phone = Telefon

# state: machine
# target: 3bcdb635dba4
contact-undated = Bitte prüfen Sie diese Angaben.

# state: machine
# target: 651762b8830e
contact-web = Internet

# state: machine
# target: b239179b6b13
contents = Inhalt

# state: machine
# target: a38e27a63acf
continued = Fortsetzung

# state: machine
# target: 3935e90b5a95
cross-reference = Kapitel { $number }, Seite { $page }

# state: machine
# target: 9185d719b2a5
cross-reference-unnumbered = „{ $title }“, Seite { $page }

# state: machine
# target: 71971581b8dc
do = So ist es richtig

# state: machine
# target: 2853186ad327
dont = Bitte nicht

# state: machine
# target: 5db1f9873a71
edition-date = Stand: { $date }

# state: machine
# target: 3f286860469d
figure = Bild { $number }

# state: machine
# target: 1f492f36d365
footnote = Fußnote { $number }

# state: machine
# target: 2f23b2738ca4
glossary-german = Deutsches Wort

# state: machine
# target: 84b2ac8c3628
imprint = Über dieses Heft

# state: machine
# target: 9cf81c642460
imprint-facts-as-of = Ältester Stand der Quellen, soweit bekannt: { $date }. Niemand hat die Fakten einzeln geprüft. Bitte prüfen Sie, was für Sie wichtig ist.

# state: machine
# target: 67d281b02d3b
imprint-facts-checked = Alle Fakten wurden am { $date } oder später geprüft.

# state: machine
# target: 713a30975b3b
imprint-german-decides = Wenn sich Ausgaben unterscheiden, gilt der deutsche Text.

# state: machine
# target: ebbfa7420cc9
imprint-language = Sprache dieser Ausgabe: { $language }.

# state: machine
# target: 4fa8c4cf7152
imprint-languages = Die Sprachen haben wir selbst ausgewählt. Die Liste der Stadt Köln steht nicht in unseren Quellen.

# state: machine
# target: 7850f65481c3
imprint-outdated = Einige Stellen sind noch nicht auf dem neuesten Stand.

# state: machine
# target: 2718ee2dc5c2
imprint-source = Diese deutsche Ausgabe ist das Original.

# state: machine
# target: e5e7a56e33e9
imprint-state-draft = Diese Übersetzung ist ein Entwurf. Sie ist noch nicht geprüft.

# state: machine
# target: 885f2ac8d5a2
imprint-state-machine = Diese Übersetzung hat eine Maschine gemacht. Noch kein Mensch hat sie geprüft.

# state: machine
# target: 663e94148979
imprint-state-reviewed = Diese Übersetzung hat { $by } am { $date } geprüft.

# state: machine
# target: b9873750efba
imprint-state-translated = Diese Übersetzung ist fertig. Eine zweite Person hat sie noch nicht geprüft.

# state: machine
# target: 01f7ac390794
letter-to-send = Diesen Brief schicken Sie ab

# state: machine
# target: b335d8f306ca
letter-translation = Übersetzung nur für Sie, bitte nicht abschicken

# state: machine
# target: 0441fa2f87f3
link-email = E-Mail an { $email }

# state: machine
# target: 24f783cc2452
link-page = Zu Seite { $page }

# state: machine
# target: e7e6e921be3f
link-phone = Anrufen: { $phone }

# state: machine
# target: b9efbd9a6f1a
link-web = Internetseite { $url }

# state: machine
# target: e7cdd1dd21f9
no-mark = Nein

# state: machine
# target: a56d14511949
note-info = Gut zu wissen

# state: machine
# target: 7677ed6a9045
note-tip = Tipp

# state: machine
# target: 376a612b12a5
note-warning = Achtung

# state: machine
# target: c616a2fd36a2
page = Seite { $page }

# state: machine
# target: 92be7c4f1e32
qr-alt = QR-Code mit der Adresse { $url }

# state: machine
# target: 1d532cefdbeb
quote-by = { $name }, { $role }

# state: machine
# target: a8232a83ba24
table = Tabelle { $number }

# state: machine
# target: 0365697b303f
untranslated = Noch nicht übersetzt

# state: machine
# target: 321ee21a78f0
yes-mark = Ja
