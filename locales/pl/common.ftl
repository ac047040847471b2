### Page furniture in Polish. Form of address: Państwo (polite plural). Keep it short.

## Zähler und Verweise

contents = Spis treści

page = Strona { $page }

chapter = Rozdział { $number }

cross-reference = rozdział { $number }, strona { $page }

cross-reference-unnumbered = „{ $title }”, strona { $page }

table = Tabela { $number }

figure = Ilustracja { $number }

chart = Wykres { $number }

footnote = Przypis { $number }

continued = Ciąg dalszy

## Kästen und Spalten

note-tip = Wskazówka

note-warning = Uwaga

note-info = Warto wiedzieć

do = Tak jest dobrze

dont = Tak proszę nie robić

yes-mark = Tak

no-mark = Nie

checkbox = Pole do zaznaczenia

## Glossar und Musterbriefe

glossary-german = Niemieckie słowo

letter-to-send = Ten list proszę wysłać

letter-translation = Tłumaczenie tylko dla Państwa, proszę go nie wysyłać

## Karten mit Adressen

contact-address = Adres

contact-phone = Telefon

contact-email = E-mail

contact-web = Internet

contact-hours = Godziny przyjęć

contact-checked = Sprawdzono { $date }

contact-as-of = Stan danych: { $date }, proszę sprawdzić.

contact-undated = Proszę sprawdzić te dane.

## Links und Codes

link-page = Do strony { $page }

link-web = Strona internetowa { $url }

link-email = E-mail na adres { $email }

link-phone = Telefon: { $phone }

qr-alt = Kod QR z adresem { $url }

## Diagramme und Zitate

chart-data = Liczby do wykresu

column-value = Wartość

column-label = Nazwa

quote-by = { $name }, { $role }

## Impressum

edition-date = Stan na { $date }

imprint = O tej broszurze

imprint-language = Język tego wydania: { $language }.

imprint-source = To niemieckie wydanie jest oryginałem.

imprint-german-decides = Jeśli wydania się różnią, obowiązuje tekst niemiecki.

imprint-facts-checked = Wszystkie fakty sprawdzono { $date } lub później.

imprint-facts-as-of = Najstarszy stan źródeł, o ile wiadomo: { $date }. Nikt nie sprawdził faktów jeden po drugim. Proszę sprawdzić to, co jest dla Państwa ważne.

imprint-state-machine = To tłumaczenie wykonała maszyna. Żaden człowiek jeszcze go nie sprawdził.

imprint-state-draft = To tłumaczenie jest szkicem. Nie zostało jeszcze sprawdzone.

imprint-state-translated = To tłumaczenie jest gotowe. Druga osoba jeszcze go nie sprawdziła.

imprint-state-reviewed = To tłumaczenie sprawdzono { $date }. Osoba sprawdzająca: { $by }.

imprint-outdated = Niektóre fragmenty nie są jeszcze aktualne.

imprint-languages = Języki wybraliśmy sami. W naszych źródłach nie ma publicznej listy języków miasta Kolonii.

untranslated = Jeszcze nieprzetłumaczone
