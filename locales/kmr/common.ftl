### Page furniture in Kurmanji. Form of address: hûn (polite plural). Keep it short.

## Zähler und Verweise

contents = Naverok

page = Rûpel { $page }

chapter = Beş { $number }

cross-reference = Beş { $number }, rûpel { $page }

cross-reference-unnumbered = “{ $title }”, rûpel { $page }

table = Tablo { $number }

figure = Wêne { $number }

chart = Diyagram { $number }

footnote = Jêrenot { $number }

continued = Dewam

## Kästen und Spalten

note-tip = Şîret

note-warning = Hişyarî

note-info = Baş e ku hûn bizanibin

do = Wisa rast e

dont = Ji kerema xwe wisa nekin

yes-mark = Erê

no-mark = Na

checkbox = Qutiya îşaretkirinê

## Glossar und Musterbriefe

glossary-german = Peyva almanî

letter-to-send = Vê nameyê bişînin

letter-translation = Werger tenê ji bo we ye, ji kerema xwe neşînin

## Karten mit Adressen

contact-address = Navnîşan

contact-phone = Telefon

contact-email = E-mail

contact-web = Înternet

contact-hours = Demên têkiliyê

contact-checked = Roja kontrolê: { $date }

contact-as-of = Dîroka çavkaniyê: { $date }, ji kerema xwe kontrol bikin.

contact-undated = Ji kerema xwe van agahiyan kontrol bikin.

## Links und Codes

link-page = Herin rûpela { $page }

link-web = Malpera { $url }

link-email = E-mail ji bo { $email }

link-phone = Telefon bikin: { $phone }

qr-alt = Koda QR bi navnîşana { $url }

## Diagramme und Zitate

chart-data = Hejmarên diyagramê

column-value = Nirx

column-label = Nav

quote-by = { $name }, { $role }

## Impressum

edition-date = Dîrok: { $date }

imprint = Derbarê vê pirtûkokê de

imprint-language = Zimanê vê çapê: { $language }.

imprint-source = Ev çapa almanî ya orîjînal e.

imprint-german-decides = Eger di navbera çapan de cudahî hebe, nivîsa almanî derbasdar e.

imprint-facts-checked = Hemû agahî di roja { $date } de an piştî wê rojê hatine kontrolkirin.

imprint-facts-as-of = Dîroka herî kevn a çavkaniyan, bi qasî ku tê zanîn: { $date }. Tu kesî agahî yek bi yek kontrol nekirine. Ji kerema xwe tiştê ku ji bo we girîng e kontrol bikin.

imprint-state-machine = Ev werger ji aliyê makîneyê ve hatiye çêkirin. Hêj tu mirovî ew kontrol nekiriye.

imprint-state-draft = Ev werger reşnivîsek e. Ew hêj nehatiye kontrolkirin.

imprint-state-translated = Ev werger temam bûye. Kesekî duyem hêj ew kontrol nekiriye.

imprint-state-reviewed = Ev werger hatiye kontrolkirin. Kesê ku kontrol kiriye: { $by }, roj: { $date }.

imprint-outdated = Hin cih hêj nehatine nûkirin.

imprint-languages = Me bi xwe ev ziman hilbijartine. Lîsteya zimanan a Şaredariya Kolnê di çavkaniyên me de ji her kesî re ne vekirî ye.

untranslated = Hêj nehatiye wergerandin
