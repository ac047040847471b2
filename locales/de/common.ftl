### Wörter rund um den Text: Überschriften, Zähler, Beschriftungen und das Impressum.
### Sie stehen in jedem Dokument der Bibliothek. Anrede: „Sie“. Kurz bleiben, oft ist wenig Platz.

## Zähler und Verweise

# Überschrift des Inhaltsverzeichnisses.
contents = Inhalt

# Fußzeile jeder Seite.
page = Seite { $page }

chapter = Kapitel { $number }

# Steht nach einem Doppelpunkt oder in Klammern, im Nominativ.
cross-reference = Kapitel { $number }, Seite { $page }

cross-reference-unnumbered = „{ $title }“, Seite { $page }

table = Tabelle { $number }

figure = Bild { $number }

chart = Diagramm { $number }

footnote = Fußnote { $number }

# Über einer Tabelle oder Liste, die auf der nächsten Seite weitergeht.
continued = Fortsetzung

## Kästen und Spalten

note-tip = Tipp

note-warning = Achtung

note-info = Gut zu wissen

# Kopf der linken Spalte: So ist es richtig.
do = So ist es richtig

# Kopf der rechten Spalte: So nicht.
dont = Bitte nicht

# Wird statt des Häkchens vorgelesen.
yes-mark = Ja

# Wird statt des Kreuzes vorgelesen.
no-mark = Nein

# Wird statt des leeren Kästchens einer Checkliste vorgelesen.
checkbox = Kästchen zum Ankreuzen

## Glossar und Musterbriefe

# Kopf der Spalte mit dem deutschen Wort.
glossary-german = Deutsches Wort

# Über dem deutschen Brief, den die Leser*innen abschicken.
letter-to-send = Diesen Brief schicken Sie ab

# Über der Übersetzung des Briefs neben dem deutschen Brief.
letter-translation = Übersetzung nur für Sie, bitte nicht abschicken

## Karten mit Adressen

contact-address = Adresse

contact-phone = Telefon

contact-email = E-Mail

contact-web = Internet

contact-hours = Sprechzeiten

# Nur, wenn wirklich jemand die Angaben an diesem Tag geprüft hat.
contact-checked = Geprüft am { $date }

# $date - Stand der Quelle: ein Tag, ein Monat oder nur ein Jahr. Niemand hat die Angaben geprüft.
contact-as-of = Stand: { $date }, bitte prüfen.

# Kein Datum bekannt.
contact-undated = Bitte prüfen Sie diese Angaben.

## Links und Codes

link-page = Zu Seite { $page }

link-web = Internetseite { $url }

link-email = E-Mail an { $email }

link-phone = Anrufen: { $phone }

qr-alt = QR-Code mit der Adresse { $url }

## Diagramme und Zitate

chart-data = Zahlen zum Diagramm

column-value = Wert

column-label = Bezeichnung

quote-by = { $name }, { $role }

## Impressum

edition-date = Stand: { $date }

imprint = Über dieses Heft

# $language (String) - Name der Sprache in ihrer eigenen Schrift, zum Beispiel „Deutsch“.
imprint-language = Sprache dieser Ausgabe: { $language }.

# Nur in der deutschen Ausgabe gedruckt.
imprint-source = Diese deutsche Ausgabe ist das Original.

imprint-german-decides = Wenn sich Ausgaben unterscheiden, gilt der deutsche Text.

# Nur, wenn wirklich alle Fakten geprüft wurden.
imprint-facts-checked = Alle Fakten wurden am { $date } oder später geprüft.

# $date - Stand der ältesten Quelle mit Datum: ein Tag, ein Monat oder nur ein Jahr.
imprint-facts-as-of = Ältester Stand der Quellen, soweit bekannt: { $date }. Niemand hat die Fakten einzeln geprüft. Bitte prüfen Sie, was für Sie wichtig ist.

imprint-state-machine = Diese Übersetzung hat eine Maschine gemacht. Noch kein Mensch hat sie geprüft.

imprint-state-draft = Diese Übersetzung ist ein Entwurf. Sie ist noch nicht geprüft.

imprint-state-translated = Diese Übersetzung ist fertig. Eine zweite Person hat sie noch nicht geprüft.

# $by (String) - Name der Person, die geprüft hat. $date - Tag der Prüfung.
imprint-state-reviewed = Diese Übersetzung hat { $by } am { $date } geprüft.

imprint-outdated = Einige Stellen sind noch nicht auf dem neuesten Stand.

imprint-languages = Die Sprachen haben wir selbst ausgewählt. Die Liste der Stadt Köln steht nicht in unseren Quellen.

# Marke vor einem Absatz, der deutsch gedruckt wird, weil die Übersetzung fehlt.
untranslated = Noch nicht übersetzt
