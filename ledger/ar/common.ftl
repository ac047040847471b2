# state: machine
# target: f32e64a91a75
chapter = Kapitel { $number }

# state: machine
# target: 6ebddfaca8d8
chart = Diagramm { $number }

# state: machine
# target: 35fda80e13c9
chart-data = Zahlen zum Diagramm

# state: machine
# target: 87947df37f98
checkbox = Kästchen zum Ankreuzen

# state: machine
# target: 92253377c6cf
column-label = Bezeichnung

# state: machine
# target: f67714acc0ec
column-value = Wert

# state: machine
# target: 4aa48dc0db88
contact-address = Adresse

# state: machine
# target: 2aaf8825548a
contact-as-of = Stand: { $date }, bitte prüfen.

# state: machine
# target: ae84ded98746
contact-checked = Geprüft am { $date }

# state: machine
# target: f0bba162ee83
contact-email = E-Mail

# state: machine
# target: 43e1ecd24042
contact-hours = Sprechzeiten

# state: machine
# target: 9f843a5c0f58
contact-phone = Telefon

# state: machine
# target: 18f98b572a4b
contact-undated = Bitte prüfen Sie diese Angaben.

# state: machine
# target: 71cec95b8482
contact-web = Internet

# state: machine
# target: daf70959e0b4
contents = Inhalt

# state: machine
# target: a51f1effd517
continued = Fortsetzung

# state: machine
# target: 70abef659d6d
cross-reference = Kapitel { $number }, Seite { $page }

# state: machine
# target: c18ba781a5f0
cross-reference-unnumbered = „{ $title }“, Seite { $page }

# state: machine
# target: 4b3322cd8f5d
do = So ist es richtig

# state: machine
# target: 152c3659f7a4
dont = Bitte nicht

# state: machine
# target: 9516aa9be807
edition-date = Stand: { $date }

# state: machine
# target: e09727bf8fac
figure = Bild { $number }

# state: machine
# target: a7a9cb8bad2f
footnote = Fußnote { $number }

# state: machine
# target: d096ec512983
glossary-german = Deutsches Wort

# state: machine
# target: 674def114f62
imprint = Über dieses Heft

# state: machine
# target: ef590ee4daf5
imprint-facts-as-of = Ältester Stand der Quellen, soweit bekannt: { $date }. Niemand hat die Fakten einzeln geprüft. Bitte prüfen Sie, was für Sie wichtig ist.

# state: machine
# target: 5960f03d8280
imprint-facts-checked = Alle Fakten wurden am { $date } oder später geprüft.

# state: machine
# target: 0dfc13c76761
imprint-german-decides = Wenn sich Ausgaben unterscheiden, gilt der deutsche Text.

# state: machine
# target: 696c8bbfc610
imprint-language = Sprache dieser Ausgabe: { $language }.

# state: machine
# target: 2b9fd2515eb6
imprint-languages = Die Sprachen haben wir selbst ausgewählt. Die Liste der Stadt Köln steht nicht in unseren Quellen.

# state: machine
# target: d0c9abd2054f
imprint-outdated = Einige Stellen sind noch nicht auf dem neuesten Stand.

# state: machine
# target: 8ae1091e5bed
imprint-source = Diese deutsche Ausgabe ist das Original.

# state: machine
# target: 178ebda1383d
imprint-state-draft = Diese Übersetzung ist ein Entwurf. Sie ist noch nicht geprüft.

# state: machine
# target: 1b304cc05cdc
imprint-state-machine = Diese Übersetzung hat eine Maschine gemacht. Noch kein Mensch hat sie geprüft.

# state: machine
# target: 1400fc87f031
imprint-state-reviewed = Diese Übersetzung hat { $by } am { $date } geprüft.

# state: machine
# target: 8ffbd7dbf09e
imprint-state-translated = Diese Übersetzung ist fertig. Eine zweite Person hat sie noch nicht geprüft.

# state: machine
# target: 4e61ea5741b6
letter-to-send = Diesen Brief schicken Sie ab

# state: machine
# target: aa9201a6e18e
letter-translation = Übersetzung nur für Sie, bitte nicht abschicken

# state: machine
# target: 084cfb28853a
link-email = E-Mail an { $email }

# state: machine
# target: bb580f8bea60
link-page = Zu Seite { $page }

# state: machine
# target: 1ba75aab2d6e
link-phone = Anrufen: { $phone }

# state: machine
# target: 8f6949266741
link-web = Internetseite { $url }

# state: machine
# target: 213324ce6eb8
no-mark = Nein

# state: machine
# target: c7d8f39c36fa
note-info = Gut zu wissen

# state: machine
# target: 03663dcefd47
note-tip = Tipp

# state: machine
# target: 93896952c79a
note-warning = Achtung

# state: machine
# target: ffd4987c18db
page = Seite { $page }

# state: machine
# target: 61e0a9c4e952
qr-alt = QR-Code mit der Adresse { $url }

# state: machine
# target: 7b80c9131c38
quote-by = { $name }, { $role }

# state: machine
# target: 973cbb825943
table = Tabelle { $number }

# state: machine
# target: 1fe855d8f851
untranslated = Noch nicht übersetzt

# state: machine
# target: f19ade3fa086
yes-mark = Ja
