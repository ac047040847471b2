### Words around the text: headings, counters, labels and the imprint.
### They stand in every document of the library. Keep them short; there is often little room.

## Zähler und Verweise

contents = Contents

page = Page { $page }

chapter = Chapter { $number }

cross-reference = Chapter { $number }, page { $page }

cross-reference-unnumbered = “{ $title }”, page { $page }

table = Table { $number }

figure = Figure { $number }

chart = Chart { $number }

footnote = Footnote { $number }

continued = Continued

## Kästen und Spalten

note-tip = Tip

note-warning = Warning

note-info = Good to know

do = Do this

dont = Please don’t

yes-mark = Yes

no-mark = No

checkbox = Box to tick

## Glossar und Musterbriefe

glossary-german = German word

letter-to-send = Send this letter

letter-translation = Translation for you only, please do not send it

## Karten mit Adressen

contact-address = Address

contact-phone = Phone

contact-email = Email

contact-web = Website

contact-hours = Office hours

contact-checked = Checked on { $date }

contact-as-of = Date of the source: { $date }, please check.

contact-undated = Please check these details.

## Links und Codes

link-page = Go to page { $page }

link-web = Website { $url }

link-email = Email to { $email }

link-phone = Call { $phone }

qr-alt = QR code with the address { $url }

## Diagramme und Zitate

chart-data = Figures in the chart

column-value = Value

column-label = Item

quote-by = { $name }, { $role }

## Impressum

edition-date = Version of { $date }

imprint = About this booklet

imprint-language = Language of this edition: { $language }.

imprint-source = This German edition is the original.

imprint-german-decides = If the editions differ, the German text applies.

imprint-facts-checked = All facts were checked on { $date } or later.

imprint-facts-as-of = Oldest date of the sources, as far as known: { $date }. Nobody has checked the facts one by one. Please check what is important for you.

imprint-state-machine = This translation was made by a machine. No person has checked it yet.

imprint-state-draft = This translation is a draft. It has not been checked yet.

imprint-state-translated = This translation is complete. A second person has not checked it yet.

imprint-state-reviewed = This translation was checked by { $by } on { $date }.

imprint-outdated = Some passages are not up to date yet.

imprint-languages = We chose these languages ourselves. The City of Cologne’s own list is not published in our sources.

untranslated = Not translated yet
