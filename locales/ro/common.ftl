### Words around the text: headings, counters, labels and the imprint. Form of address: dumneavoastră. Keep them short.

## Zähler und Verweise

contents = Cuprins

page = Pagina { $page }

chapter = Capitolul { $number }

cross-reference = capitolul { $number }, pagina { $page }

cross-reference-unnumbered = „{ $title }”, pagina { $page }

table = Tabelul { $number }

figure = Imaginea { $number }

chart = Diagrama { $number }

footnote = Nota { $number }

continued = Continuare

## Kästen und Spalten

note-tip = Sfat

note-warning = Atenție

note-info = Bine de știut

do = Așa este corect

dont = Așa nu, vă rugăm

yes-mark = Da

no-mark = Nu

checkbox = Căsuță de bifat

## Glossar und Musterbriefe

glossary-german = Cuvânt german

letter-to-send = Trimiteți această scrisoare

letter-translation = Traducere doar pentru dumneavoastră, vă rugăm să nu o trimiteți

## Karten mit Adressen

contact-address = Adresă

contact-phone = Telefon

contact-email = E-mail

contact-web = Internet

contact-hours = Program

contact-checked = Verificat la { $date }

contact-as-of = Data sursei: { $date }, vă rugăm să verificați.

contact-undated = Vă rugăm să verificați aceste informații.

## Links und Codes

link-page = La pagina { $page }

link-web = Pagina de internet { $url }

link-email = E-mail către { $email }

link-phone = Sunați: { $phone }

qr-alt = Cod QR cu adresa { $url }

## Diagramme und Zitate

chart-data = Cifrele din diagramă

column-value = Valoare

column-label = Denumire

quote-by = { $name }, { $role }

## Impressum

edition-date = Data ediției: { $date }

imprint = Despre această broșură

imprint-language = Limba acestei ediții: { $language }.

imprint-source = Această ediție în limba germană este originalul.

imprint-german-decides = Dacă edițiile diferă, este valabil textul german.

imprint-facts-checked = Toate informațiile au fost verificate la { $date } sau mai târziu.

imprint-facts-as-of = Cea mai veche dată a surselor, din câte se știe: { $date }. Nimeni nu a verificat informațiile una câte una. Vă rugăm să verificați ce este important pentru dumneavoastră.

imprint-state-machine = Această traducere a fost făcută automat, de un program de calculator. Încă nu a verificat-o niciun om.

imprint-state-draft = Această traducere este o schiță. Încă nu este verificată.

imprint-state-translated = Această traducere este gata. O a doua persoană încă nu a verificat-o.

imprint-state-reviewed = Această traducere a fost verificată de { $by } la { $date }.

imprint-outdated = Unele pasaje nu sunt încă aduse la zi.

imprint-languages = Selecția limbilor ne aparține. Lista orașului Köln nu este publică în sursele noastre.

untranslated = Încă netradus
