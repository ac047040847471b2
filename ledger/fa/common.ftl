# state: machine
# target: 5b0a2275dd6e
chapter = Kapitel { $number }

# state: machine
# target: 7657a7c47af2
chart = Diagramm { $number }

# state: machine
# target: 944dd5a6d458
chart-data = Zahlen zum Diagramm

# state: machine
# target: d2fb4c5ba5ce
checkbox = Kästchen zum Ankreuzen

# state: machine
# target: 5ffd1b726821
column-label = Bezeichnung

# state: machine
# target: e2c77d510db0
column-value = Wert

# state: machine
# target: 645eeaa97dee
contact-address = Adresse

# state: machine
# target: a93dbe2f51b4
contact-as-of = Stand: { $date }, bitte prüfen.

# state: machine
# target: faa77a15b70a
contact-checked = Geprüft am { $date }

# state: machine
# target: ef34f6d1d15d
contact-email = E-Mail

# state: machine
# target: f13c5c1d1858
contact-hours = Sprechzeiten

# state: machine
# target: d6df001d29fe
contact-phone = Telefon

# state: machine
# target: e603b4476c72
contact-undated = Bitte prüfen Sie diese Angaben.

# state: machine
# target: 5792cdbb3bb9
contact-web = Internet

# state: machine
# target: 5812ca2bf742
contents = Inhalt

# state: machine
# target: 962520144bab
continued = Fortsetzung

# state: machine
# target: 0660819de688
cross-reference = Kapitel { $number }, Seite { $page }

# state: machine
# target: 912ded608568
cross-reference-unnumbered = „{ $title }“, Seite { $page }

# state: machine
# target: 8d57f2229c8a
do = So ist es richtig

# state: machine
# target: 58062203617b
dont = Bitte nicht

# state: machine
# target: ce66c8c09140
edition-date = Stand: { $date }

# state: machine
# target: 05db9a75561d
figure = Bild { $number }

# state: machine
# target: 84dceddb830a
footnote = Fußnote { $number }

# state: machine
# target: 593fce5b45dd
glossary-german = Deutsches Wort

# state: machine
# target: 7b014588a9ea
imprint = Über dieses Heft

# state: machine
# target: 41f08d67878f
imprint-facts-as-of = Ältester Stand der Quellen, soweit bekannt: { $date }. Niemand hat die Fakten einzeln geprüft. Bitte prüfen Sie, was für Sie wichtig ist.

# state: machine
# target: c20bce2c16f4
imprint-facts-checked = Alle Fakten wurden am { $date } oder später geprüft.

# state: machine
# target: e008884d4724
imprint-german-decides = Wenn sich Ausgaben unterscheiden, gilt der deutsche Text.

# state: machine
# target: 45fb89301449
imprint-language = Sprache dieser Ausgabe: { $language }.

# state: machine
# target: e126f275df98
imprint-languages = Die Sprachen haben wir selbst ausgewählt. Die Liste der Stadt Köln steht nicht in unseren Quellen.

# state: machine
# target: 12157935755a
imprint-outdated = Einige Stellen sind noch nicht auf dem neuesten Stand.

# state: machine
# target: 220a220ad9bd
imprint-source = Diese deutsche Ausgabe ist das Original.

# state: machine
# target: 6dc52f87dd70
imprint-state-draft = Diese Übersetzung ist ein Entwurf. Sie ist noch nicht geprüft.

# state: machine
# target: 44152cfaa8aa
imprint-state-machine = Diese Übersetzung hat eine Maschine gemacht. Noch kein Mensch hat sie geprüft.

# state: machine
# target: 3c9184a4f3f0
imprint-state-reviewed = Diese Übersetzung hat { $by } am { $date } geprüft.

# state: machine
# target: 8b41961c2085
imprint-state-translated = Diese Übersetzung ist fertig. Eine zweite Person hat sie noch nicht geprüft.

# state: machine
# target: 6fe443ec4552
letter-to-send = Diesen Brief schicken Sie ab

# state: machine
# target: 8b28ed006d70
letter-translation = Übersetzung nur für Sie, bitte nicht abschicken

# state: machine
# target: 1f36e2c0da41
link-email = E-Mail an { $email }

# state: machine
# target: eaa75bdb9cc1
link-page = Zu Seite { $page }

# state: machine
# target: dd150661324b
link-phone = Anrufen: { $phone }

# state: machine
# target: e0ab9b2c8c59
link-web = Internetseite { $url }

# state: machine
# target: 09bc81dde051
no-mark = Nein

# state: machine
# target: fc3275f14a67
note-info = Gut zu wissen

# state: machine
# target: c388489d9c83
note-tip = Tipp

# state: machine
# target: 219062a9b29b
note-warning = Achtung

# state: machine
# target: dcb17c990900
page = Seite { $page }

# state: machine
# target: ae2a4cbf6aa5
qr-alt = QR-Code mit der Adresse { $url }

# state: machine
# target: 7b80c9131c38
quote-by = { $name }, { $role }

# state: machine
# target: b053071dff16
table = Tabelle { $number }

# state: machine
# target: 69484edc3a1c
untranslated = Noch nicht übersetzt

# state: machine
# target: 47cff910d52e
yes-mark = Ja
