### Page furniture in Serbian (Latin letters). Form of address: vi (polite plural). Keep it short.
### Dates end with a full stop of their own: no full stop after them.

## Zähler und Verweise

contents = Sadržaj

page = Strana { $page }

chapter = Poglavlje { $number }

cross-reference = poglavlje { $number }, strana { $page }

cross-reference-unnumbered = „{ $title }”, strana { $page }

table = Tabela { $number }

figure = Slika { $number }

chart = Grafikon { $number }

footnote = Fusnota { $number }

continued = Nastavak

## Kästen und Spalten

note-tip = Savet

note-warning = Pažnja

note-info = Dobro je znati

do = Ovako je ispravno

dont = Molimo, ne ovako

yes-mark = Da

no-mark = Ne

checkbox = Kvadratić za označavanje

## Glossar und Musterbriefe

glossary-german = Nemačka reč

letter-to-send = Ovo pismo šaljete

letter-translation = Prevod samo za vas, molimo ne šaljite ga

## Karten mit Adressen

contact-address = Adresa

contact-phone = Telefon

contact-email = E-pošta

contact-web = Internet

contact-hours = Radno vreme

contact-checked = Provereno: { $date }

contact-as-of = Stanje: { $date } Molimo proverite.

contact-undated = Molimo proverite ove podatke.

## Links und Codes

link-page = Na stranu { $page }

link-web = Internet stranica { $url }

link-email = E-pošta na adresu { $email }

link-phone = Pozovite: { $phone }

qr-alt = QR kod s adresom { $url }

## Diagramme und Zitate

chart-data = Brojevi uz grafikon

column-value = Vrednost

column-label = Naziv

quote-by = { $name }, { $role }

## Impressum

edition-date = Stanje: { $date }

imprint = O ovoj brošuri

imprint-language = Jezik ovog izdanja: { $language }.

imprint-source = Ovo nemačko izdanje je original.

imprint-german-decides = Ako se izdanja razlikuju, važi nemački tekst.

imprint-facts-checked = Svi podaci su provereni na dan { $date } ili kasnije.

imprint-facts-as-of = Najstarije stanje izvora, koliko je poznato: { $date } Niko nije proverio podatke jedan po jedan. Molimo proverite ono što je za vas važno.

imprint-state-machine = Ovaj prevod je mašinski: napravio ga je računar. Još ga nije proverio nijedan čovek.

imprint-state-draft = Ovaj prevod je nacrt. Još nije proveren.

imprint-state-translated = Ovaj prevod je gotov. Druga osoba ga još nije proverila.

imprint-state-reviewed = Ovaj prevod je proveren. Ime: { $by }, datum: { $date }

imprint-outdated = Neka mesta u tekstu još nisu ažurirana.

imprint-languages = Jezike smo izabrali sami. Spisak jezika grada Kelna nije javno dostupan u našim izvorima.

untranslated = Još nije prevedeno
