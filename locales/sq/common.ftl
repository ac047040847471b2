### Page furniture in Albanian. Form of address: ju (polite plural). Keep it short.

## Zähler und Verweise

contents = Përmbajtja

page = Faqja { $page }

chapter = Kapitulli { $number }

cross-reference = kapitulli { $number }, faqja { $page }

cross-reference-unnumbered = «{ $title }», faqja { $page }

table = Tabela { $number }

figure = Figura { $number }

chart = Grafiku { $number }

footnote = Shënimi { $number }

continued = Vazhdim

## Kästen und Spalten

note-tip = Këshillë

note-warning = Kujdes

note-info = Mirë ta dini

do = Kështu është mirë

dont = Ju lutemi, jo kështu

yes-mark = Po

no-mark = Jo

checkbox = Kuti për t’u shënuar

## Glossar und Musterbriefe

glossary-german = Fjala gjermane

letter-to-send = Dërgoni këtë letër

letter-translation = Përkthim vetëm për ju, ju lutemi mos e dërgoni

## Karten mit Adressen

contact-address = Adresa

contact-phone = Telefoni

contact-email = E-maili

contact-web = Interneti

contact-hours = Orari

contact-checked = Kontrolluar më { $date }

contact-as-of = Data e burimit: { $date }, ju lutemi kontrolloni.

contact-undated = Ju lutemi kontrollojini këto të dhëna.

## Links und Codes

link-page = Te faqja { $page }

link-web = Faqja e internetit { $url }

link-email = E-mail te { $email }

link-phone = Telefononi: { $phone }

qr-alt = Kod QR me adresën { $url }

## Diagramme und Zitate

chart-data = Numrat e grafikut

column-value = Vlera

column-label = Emërtimi

quote-by = { $name }, { $role }

## Impressum

edition-date = Data: { $date }

imprint = Për këtë broshurë

imprint-language = Gjuha e këtij botimi: { $language }.

imprint-source = Ky botim në gjermanisht është origjinali.

imprint-german-decides = Kur botimet ndryshojnë nga njëri-tjetri, vlen teksti në gjermanisht.

imprint-facts-checked = Të gjitha faktet u kontrolluan më { $date } ose më vonë.

imprint-facts-as-of = Data më e vjetër e burimeve, me sa dihet: { $date }. Askush nuk i ka kontrolluar faktet një nga një. Ju lutemi kontrolloni çfarë është e rëndësishme për ju.

imprint-state-machine = Këtë përkthim e bëri një makinë. Ende nuk e ka kontrolluar asnjë njeri.

imprint-state-draft = Ky përkthim është një draft. Ende nuk është kontrolluar.

imprint-state-translated = Ky përkthim ka përfunduar. Një person i dytë ende nuk e ka kontrolluar.

imprint-state-reviewed = Këtë përkthim e kontrolloi { $by } më { $date }.

imprint-outdated = Disa pjesë ende nuk janë përditësuar.

imprint-languages = Gjuhët i kemi zgjedhur vetë. Në burimet tona, lista e gjuhëve të Qytetit të Këlnit nuk është publike.

untranslated = Ende nuk është përkthyer
