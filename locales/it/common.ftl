### Words around the text: headings, counters, labels and the imprint. Form of address: Lei. Keep them short.

## Zähler und Verweise

contents = Indice

page = Pagina { $page }

chapter = Capitolo { $number }

cross-reference = capitolo { $number }, pagina { $page }

cross-reference-unnumbered = «{ $title }», pagina { $page }

table = Tabella { $number }

figure = Figura { $number }

chart = Grafico { $number }

footnote = Nota { $number }

continued = Continuazione

## Kästen und Spalten

note-tip = Consiglio

note-warning = Attenzione

note-info = Da sapere

do = Così va bene

dont = Da evitare

yes-mark = Sì

no-mark = No

checkbox = Casella da segnare

## Glossar und Musterbriefe

glossary-german = Parola tedesca

letter-to-send = Questa è la lettera da spedire

letter-translation = Traduzione solo per Lei, da non spedire

## Karten mit Adressen

contact-address = Indirizzo

contact-phone = Telefono

contact-email = E-mail

contact-web = Internet

contact-hours = Orari

contact-checked = Controllo dei dati: { $date }

contact-as-of = Data della fonte: { $date }. Per favore, controlli.

contact-undated = Per favore, controlli questi dati.

## Links und Codes

link-page = A pagina { $page }

link-web = Sito Internet { $url }

link-email = E-mail a { $email }

link-phone = Chiamare: { $phone }

qr-alt = Codice QR con l’indirizzo { $url }

## Diagramme und Zitate

chart-data = Cifre del grafico

column-value = Valore

column-label = Voce

quote-by = { $name }, { $role }

## Impressum

edition-date = Aggiornamento: { $date }

imprint = Informazioni su questo opuscolo

imprint-language = Lingua di questa edizione: { $language }.

imprint-source = Questa edizione in tedesco è il testo originale.

imprint-german-decides = Se le edizioni sono diverse tra loro, vale il testo tedesco.

imprint-facts-checked = Tutti i dati sono stati controllati in questa data o più tardi: { $date }.

imprint-facts-as-of = Data più vecchia delle fonti, per quanto si sa: { $date }. Nessuno ha controllato i dati uno per uno. Per favore, controlli quello che è importante per Lei.

imprint-state-machine = Questa traduzione è stata fatta da una macchina. Nessuna persona l’ha ancora controllata.

imprint-state-draft = Questa traduzione è una bozza. Non è ancora controllata.

imprint-state-translated = Questa traduzione è pronta. Una seconda persona non l’ha ancora controllata.

imprint-state-reviewed = Questa traduzione è stata controllata da { $by }. Data del controllo: { $date }.

imprint-outdated = Alcuni passaggi non sono ancora aggiornati.

imprint-languages = La scelta delle lingue è nostra. La lista del Comune di Colonia non è pubblica nelle nostre fonti.

untranslated = Non ancora tradotto
