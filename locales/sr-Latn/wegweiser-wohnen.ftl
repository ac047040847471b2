### Housing guide in Serbian (Latin letters). Form of address: vi (polite plural). Vocabulary: see terms.ftl.
### Dates print in the nominative and with a full stop of their own („31. decembar 2029.”): no full stop and no comma after them.

## Umschlag und Impressum

guide-title = Vodič za stanovanje

guide-subtitle = Kako u { -city(case: "loc") } naći, unajmiti i zadržati stan

guide-publisher = Lotse – primer vodiča

guide-subject = Vodič jednostavnim jezikom objašnjava šta je važno kada tražite stan u { -city(case: "loc") }, kada ga unajmite i kada se iz njega iselite.

cover-picture =
    .alt = Niz šarenih kuća stoji pored reke. Ispred njih putokaz pokazuje u dva smera.

imprint-about = Ova brošura je primer. Napisana je iznova za programsku biblioteku „<span lang="de">Lotse</span>”. Ideja potiče od kelnske brošure „<span lang="de">Wegweiser Wohnen</span>”. Ova brošura nije zvanična publikacija grada { -city(case: "gen") }.

imprint-no-legal-advice = Ova brošura nije pravni savet. Zakoni, iznosi i adrese mogu da se promene. Posavetujte se pre nego što potpišete nešto važno. Adrese su ovde: <a name="help"></a>.

## So benutzen Sie dieses Heft

how-to-title = Kako da koristite ovu brošuru

how-to-intro = Ova brošura vas prati od prvog oglasa do iseljenja. Ne morate sve da čitate. Potražite poglavlje koje vam sada treba. Važna pravila su u okvirima. Liste s kvadratićima možete da odštampate, ponesete i označavate.

how-to-words = <strong>Nemačke reči:</strong> Neke reči stoje baš tako u pismima i ugovorima. Objašnjavamo ih u tekstu i ovde: <a name="glossary"></a>. Gotova pisma su na samom kraju: <a name="letters"></a>.

how-to-star = <strong>Oblici reči:</strong> Pišemo na primer „stanodavac”, to jest osoba koja vam izdaje stan. Mislimo na ljude svakog pola. U nemačkom tekstu tome služi zvezdica: „<span lang="de">Vermieter*in</span>”.

how-to-together = <strong>Zajedničko čitanje:</strong> Izdanja na svim jezicima imaju ista poglavlja i iste brojeve. Tako možete da koristite brošuru zajedno sa savetnikom. Jednostavno pokažite na isto mesto.

## Kapitel Suchen

search-title = Kako tražiti stan

search-intro = Da biste našli stan, često vam treba strpljenje. Ako se dobro pripremite, možete brzo da odgovorite kada se pojavi ponuda. Ovo poglavlje pokazuje gde da tražite, šta da pišete i čega da se čuvate.

search-residence-title = Smete li slobodno da birate gde ćete stanovati?

search-residence =
    Mnogi ljudi sa statusom zaštite moraju { $residence-years ->
        [one] { $residence-years } godinu
        [few] { $residence-years } godine
       *[other] { $residence-years } godina
    } da stanuju u određenoj saveznoj pokrajini. Ta obaveza se zove <span lang="de">Wohnsitzregelung</span>. Postoje izuzeci, na primer ako radite najmanje { $residence-hours ->
        [one] { $residence-hours } sat
        [few] { $residence-hours } sata
       *[other] { $residence-hours } sati
    } sedmično. Pitajte službu za strance (<span lang="de">Ausländerbehörde</span>) <strong>pre</strong> nego što potpišete ugovor o najmu. Najbolje je da tražite odgovor napismeno.

search-residence-note = § 12a AufenthG. To je zakon o boravku stranaca.

search-where-title = Gde možete da tražite

search-where-internet = Tražite na internetu i u novinama. Ako je moguće, uključite automatsku poruku za nove ponude. Gledajte svaki dan, najbolje ujutru i uveče.

search-where-companies = Pišite firmama koje izdaju stanove. Pitajte i stambene zadruge: tamo članovi kupuju udele, a zatim stanuju i plaćaju kiriju (stanarinu). Postoji lista čekanja? Upišite se na nju i redovno se javljajte.

search-where-people = Recite svima da tražite stan: na poslu, u školi, u udruženju, u komšiluku. Cedulja u supermarketu ili u centru u vašem delu grada traži malo truda. Tražite u više delova grada i u okolini grada.

search-steps-title = Korak po korak

search-step-budget = Izračunajte koliku kiriju možete da plaćate svakog meseca: <a name="costs"></a>. Mislite i na struju, internet, karte za prevoz i nameštaj.

search-step-papers = Pripremite svoje papire: <a name="money"></a>. Sačuvajte dobre kopije u telefonu. Tako ćete biti brzi.

search-step-message = Napišite kratak tekst o sebi. Navedite ime, broj osoba, posao, termin useljenja i broj telefona. Zamolite osobu koja dobro zna nemački da pročita tekst.

search-step-answer = Brzo odgovarajte na nove ponude. Zapišite kome ste i kada pisali. Ako ne možete da dođete, otkažite dolazak. Tako ostavljate dobar utisak.

search-fraud-title = Bez plaćanja pre razgledanja

search-fraud = Nikada ne plaćajte za stan koji niste videli. Ne šaljite kopiju ličnog dokumenta nepoznatim ljudima. Ponuda je neobično jeftina? Onda budite oprezni. Neki prevaranti kažu da su u inostranstvu i da će ključ poslati poštom. Na to ne odgovarajte.

## Kapitel Geld und Papiere

money-title = Novac i papiri

money-intro = Stanodavci žele da znaju da li možete da plaćate kiriju. Nadležna služba može da vam pomogne ako nemate dovoljno novca. U ovom poglavlju ćete saznati koji vam papiri trebaju i za koji novac možete da podnesete zahtev.

money-papers-title = Vaša fascikla

money-papers-income = Dokazi o vašim prihodima u poslednjim mesecima, na primer platni listići ili rešenje neke službe

money-papers-schufa = Izveštaj firme { -schufa }

money-papers-wbs = Vaš { -wbs }, ako ga imate

money-papers-rent = Ako je moguće: potvrda da ste kiriju za stari stan uvek plaćali

money-schufa-title = Koji izveštaj firme { -schufa }?

money-schufa = Firma { -schufa } prikuplja podatke o tome da li ljudi plaćaju račune. Postoje dva papira. <strong>Kopija podataka</strong> (<span lang="de">Datenkopie</span>) besplatna je i samo za vas. <strong>Izveštaj o platežnoj sposobnosti</strong> (<span lang="de">BonitätsAuskunft</span>) plaća se i namenjen je stanodavcima. Ne dajte kopiju podataka drugima: u njoj ima mnogo privatnih podataka.

money-wbs-title = { -wbs }

money-wbs-what = Za neke stanove država je dala novac. Ti stanovi su često jeftiniji. Za te stanove vam treba dokument { -wbs }, skraćeno { -wbs-short }. Dobijate ga ako su vaši prihodi ispod određene granice. Pitajte gradsku upravu da li to važi za vas.

money-wbs-valid =
    { -wbs-short } važi { $wbs-years ->
        [one] { $wbs-years } godinu
        [few] { $wbs-years } godine
       *[other] { $wbs-years } godina
    } u Severnoj Rajni-Vestfaliji. Grad { -city } više ne posreduje u iznajmljivanju stanova. Stan dakle tražite sami. Ali grad vas o tome savetuje: <a name="housing-office"><span lang="de">Amt für Wohnungswesen</span></a> (stambena služba). Ako taj rok uskoro ističe, na vreme podnesite zahtev za novi dokument.

money-wbs-valid-note = § 27 WoFG, zakon o državnoj podršci za stanove. U Severnoj Rajni-Vestfaliji za to važi poseban pokrajinski zakon.

money-wbs-qr = Ovde grad { -city } daje informacije o dokumentu { -wbs } i o savetovanju.

money-wohngeld-title = { -wohngeld }

money-wohngeld =
    { -wohngeld } je dodatak za kiriju za ljude s malim prihodima. Za njega morate da podnesete zahtev. Dobijate ga od meseca u kom podnesete zahtev. Zato ne čekajte. Najčešće se odobrava na { $wohngeld-months ->
        [one] { $wohngeld-months } mesec
        [few] { $wohngeld-months } meseca
       *[other] { $wohngeld-months } meseci
    }. Primate novčanu pomoć { -grundsicherungsgeld } (novac za život i stan)? Onda ne možete da dobijete { -wohngeld }. Podneli ste zahtev? Brzo pošaljite papire koji nedostaju.

money-wohngeld-note = §§ 1, 3, 7 i 25 WoGG. To je zakon o dodatku za kiriju.

money-jobcenter-title = Novac za kiriju od službe { -jobcenter }

money-jobcenter = { -jobcenter } isplaćuje novčanu pomoć { -grundsicherungsgeld }. Tu spada i novac za primeren stan. Koliko stan sme da košta, kaže vam { -jobcenter }. Uvek pitajte za iznose koji sada važe. Ako želite, ova služba uplaćuje kiriju direktno stanodavcu.

money-jobcenter-move-title = Tako se selite uz odobrenje

money-jobcenter-step-ask = Predajte ponudu sa svim troškovima službi { -jobcenter }. Zamolite za pismeno odobrenje. Ono se zove <span lang="de">Zusicherung</span>.

money-jobcenter-step-deposit = Pritom podnesite i zahtev za { -kaution(case: "acc") } (<span lang="de">Kaution</span>) ili za udele u stambenoj zadruzi. Taj novac je najčešće zajam. To znači: vraćate ga.

money-jobcenter-step-sign = Potpišite ugovor o najmu <strong>tek posle</strong> odobrenja. Bez odobrenja ćete možda deo troškova morati da platite sami.

money-jobcenter-young =
    Imate manje od { $benefit-age ->
        [one] { $benefit-age } godine
        [few] { $benefit-age } godine
       *[other] { $benefit-age } godina
    }? Onda posle selidbe dobijate novac za stan samo uz pismeno odobrenje (<span lang="de">Zusicherung</span>). Selite se unutar { -city(case: "gen") } bez nužnog razloga? Onda { -jobcenter } plaća samo onoliko koliko i do tada. I tada važi: razgovarajte sa službom pre selidbe, a ne posle nje.

money-jobcenter-limit =
    { $benefit-protected-years ->
        [1] U prvoj godini
        [one] U roku od prve { $benefit-protected-years } godine
        [few] U prve { $benefit-protected-years } godine
       *[other] U prvih { $benefit-protected-years } godina
    } { -jobcenter } plaća stvarnu kiriju, ali do gornje granice. Ta granica se računa ovako: uobičajena granica puta { $benefit-limit-factor }. Novi stan košta više od uobičajene granice? Služba { -jobcenter } to plaća samo ako je pre toga dala pismeno odobrenje. Kirija je viša nego što dozvoljava pravilo { -mietpreisbremse }? Onda se smatra da kirija nije primerena, i morate da podnesete pritužbu stanodavcu: <a name="rent-brake"></a>.

money-jobcenter-limit-note = § 22 SGB II. To je druga knjiga socijalnog zakonika.

money-jobcenter-sites =
    { -jobcenter } u { -city(case: "loc") } planira selidbu. Sredinom { $jobcenter-move-year } godine umesto { $jobcenter-sites-today ->
        [one] { $jobcenter-sites-today } lokacije
        [few] { $jobcenter-sites-today } lokacije
       *[other] { $jobcenter-sites-today } lokacija
    } treba da ih bude samo { $jobcenter-sites-planned }: { $jobcenter-site-deutz } u delu grada <span lang="de">Deutz</span> i { $jobcenter-site-west }. Pre svakog termina pogledajte adresu u svom pismu.

## Kapitel Besichtigung und faire Behandlung

viewing-title = Razgledanje stana i pošteno postupanje

viewing-intro = Na razgledanju vi proveravate stan, a stanodavac upoznaje vas. Dođite na vreme. Slobodno povedite osobu koja dobro govori nemački. Postavljajte pitanja i zapisujte. Smete da fotografišete ako se slože ljudi koji tu stanuju.

viewing-picture = Na miru pogledajte sve: prozore, zidove, grejanje.
    .alt = Dve osobe stoje u praznoj sobi. Jedna drži listu, druga pokazuje na prozor. Ispod prozora visi radijator.

viewing-check-title = Kontrolna lista za razgledanje stana

viewing-check-windows = Prozori i vrata se dobro zatvaraju. Nema promaje.

viewing-check-mould = Zidovi i uglovi su suvi, bez buđi (plesni) i tamnih mrlja. Ne miriše na vlagu.

viewing-check-heating = Svaka soba može da se greje. U kupatilu ima tople vode.

viewing-check-noise = Buka, komšiluk i put do prevoza, škole i prodavnica mi odgovaraju.

viewing-check-costs = Znam koliko iznose { -kaltmiete } (osnovna kirija), { -nebenkosten } (<span lang="de">Nebenkosten</span>) i { -kaution }. Znam i koliko je grejanje koštalo prošle godine.

viewing-check-included = Znam da li uz stan idu kuhinja, podrum i parking mesto. Znam i od kada je stan slobodan.

viewing-known-defects = Za neke nedostatke znate već pre potpisa. Zbog tih nedostataka kasnije najčešće ne možete da plaćate manju kiriju. Zato tražite da se u ugovor o najmu upiše šta stanodavac popravlja i do kada. Potpišite tek posle toga (§ 536b BGB).

viewing-questions-title = Šta stanodavci smeju da pitaju

viewing-questions-first = Na razgledanju dajete samo ime i kontakt. Kod stanova s državnom podrškom pokazujete i { -wbs-short }. Ne morate da predate kopiju ličnog dokumenta. Prihode dokazujete tek kada stvarno želite stan. Platne listiće dakle donesite tek kasnije.

viewing-questions-first-note = Službe za zaštitu podataka izdale su o tome smernice s obrascem. One su na stranici ldi.nrw.de. Datum smernica: { $questions-guidance }

viewing-fair-title = Ako vas neko lošije tretira

viewing-fair = Niko ne sme da vas zbog vašeg porekla stavi u lošiji položaj kada tražite stan. To važi na primer ako vas odbiju samo zbog vašeg imena. Ima malo izuzetaka. Jedan može biti ovaj: stanodavac i sam stanuje na istom zemljištu.

viewing-fair-note = §§ 19 i 21 AGG. To je opšti zakon o jednakom postupanju.

viewing-fair-deadline =
    Ponekad tada imate pravo na novac. Taj novac morate da zatražite od stanodavca u roku od { $discrimination-months ->
        [one] { $discrimination-months } meseca
        [few] { $discrimination-months } meseca
       *[other] { $discrimination-months } meseci
    }, najbolje pismeno. Zato brzo potražite pomoć. Savetovanje je besplatno: <a name="adb">savetovalište protiv diskriminacije</a> (<span lang="de">Antidiskriminierungsbüro</span>). Tamo možete i samo da razgovarate o tome šta se dogodilo.

viewing-proof = Odmah zapišite šta se dogodilo: dan, vreme, imena, tačne reči. Sačuvajte oglase i poruke. Ko je bio prisutan? Zapišite i to. Osoba s nemačkim imenom pozvana je na razgledanje, a vi niste? I to može da bude znak.

## Kapitel Mietvertrag

lease-title = Ugovor o najmu

lease-intro = Ugovor o najmu (<span lang="de">Mietvertrag</span>) određuje šta plaćate i šta smete. Pročitajte ga celog. Ne potpisujte pod pritiskom. Zamolite za vreme za razmišljanje ili ponesite tekst na savetovanje. Pitajte za svaku reč koju ne razumete. Zamolite za primerak sa svim potpisima i dobro ga čuvajte.

lease-content-title = To treba da stoji u ugovoru

lease-content-flat = Imena svih stanara i stanodavca, adresa, sprat i veličina stana. Ko potpiše, mora i da plati.

lease-content-rent = { -kaltmiete }, { -nebenkosten } i { -kaution }, za svaku stavku iznos u evrima. Nešto nedostaje? Pitajte.

lease-content-start = Dan useljenja. Ako u ugovoru stoji i datum kraja, dajte to na proveru. Pre tog datuma najčešće ne možete da otkažete ugovor s normalnim otkaznim rokom. Isto važi ako u ugovoru stoji „<span lang="de">Kündigungsverzicht</span>” (odricanje od prava na otkaz): onda najčešće neko vreme ne možete da otkažete ugovor.

lease-content-promises = Sve što vam je obećano, na primer novi pod. Ono što je samo rečeno kasnije se teško dokazuje.

lease-painting-title = Ko mora da kreči?

lease-painting = Krečenje i lepljenje tapeta u ugovoru se često zove „<span lang="de">Schönheitsreparaturen</span>”. To je obaveza stanodavca, osim ako ugovor tu obavezu na valjan način prenosi na vas. Stan nije bio renoviran kada ste se uselili? Onda najčešće ne morate da krečite. Nevažeći su i čvrsti rokovi koji ne dopuštaju izuzetke. Pre nego što kupite boju, dajte ugovor na proveru.

lease-painting-note = § 535 BGB i presude Saveznog vrhovnog suda (<span lang="de">Bundesgerichtshof</span>), na primer VIII ZR 185/14. BGB je nemački građanski zakonik.

lease-sublet-title = Primanje drugih ljudi u stan

lease-sublet = Želite da izdajete u podnajam? Onda vam uvek unapred treba dozvola. Za <strong>deo</strong> stana često imate pravo na dozvolu. Za to vam treba dobar razlog koji je nastao tek posle početka ugovora (§§ 540 i 553 BGB). Napišite stanodavcu ko treba da se useli i zašto. Sačekajte odgovor.

lease-brake-title = Da li je kirija previsoka?

lease-brake = U { -city(case: "loc") } važi pravilo { -mietpreisbremse } (ograničenje kirije). Kod novog ugovora kirija sme da bude veća od uobičajene kirije za najviše { $brake-percent }. Uobičajena kirija se zove „<span lang="de">ortsübliche Vergleichsmiete</span>” (uporedna kirija u tom mestu). { -mietspiegel } je lista. Pomoću nje možete da procenite uobičajenu kiriju. U { -city(case: "loc") } tu listu dobijate od ustanove <span lang="de">Rheinische Immobilienbörse</span>, telefon { $immobilienboerse-phone }. U njoj pogledajte veličinu, položaj i starost stana. Savetovalište vam pomaže da izračunate.

lease-brake-note = §§ 556d do 556g BGB. Uredba za Severnu Rajnu-Vestfaliju važi od datuma { $brake-since } Ograničenje važi do datuma { $brake-until } Kelnski { -mietspiegel } je jednostavan (<span lang="de">einfacher Mietspiegel</span>); datum novog izdanja: { $mietspiegel-issue }

lease-brake-exceptions = Ograničenje ne važi za nove zgrade koje su prvi put korišćene i izdate tek posle datuma { $brake-new-building } Ne važi ni za prvo izdavanje posle obimne modernizacije. Postoje i drugi izuzeci. Stanodavac najčešće mora da vas obavesti o izuzetku pre potpisa. Ako to ne uradi, ograničenje često ipak važi. Pitajte i kada je zgrada sagrađena i kada je modernizovana.

lease-brake-complain-title = Tako se branite

lease-brake-complain =
    Napišite stanodavcu da je kirija previsoka. Ta pritužba se zove { -ruege }. Dovoljna je poruka e-poštom. Ne čekajte dugo. Sve što ste preplatili od prvog dana možete da tražite nazad ako su ispunjena dva uslova. Prvo: { -ruege } stiže u roku od { $complaint-months ->
        [one] { $complaint-months } meseca
        [few] { $complaint-months } meseca
       *[other] { $complaint-months } meseci
    } od početka ugovora o najmu. Drugo: { -ruege } stiže <strong>pre</strong> nego što se ugovor o najmu završi. Inače to važi samo još za nove uplate.

lease-brake-letter = Ako vam je stanodavac pre ugovora naveo neki izuzetak, posavetujte se. Onda u pritužbi ({ -ruege }) odgovorite upravo na taj izuzetak. Inače { -ruege } najčešće ne pomaže. Pismo za to je ovde: <a name="letters"></a>. Ako vam niko nije naveo izuzetak, precrtajte u pismu rečenicu s rečju „<span lang="de">Auskunft</span>” (obaveštenje). Zadržite kopiju i dokaz da je pismo stiglo.

## Kapitel Kaution und Makler

deposit-title = Kaucija i posrednik

deposit-intro = { -kaution(case: "capital") } (<span lang="de">Kaution</span>) je novac koji dajete kao garanciju. Stanodavac ga čuva dok tu stanujete. Posle iseljenja dobijate ga nazad ako ništa niste dužni. Plaćajte samo uz potvrdu.

deposit-limit =
    { $deposit-months ->
        [one] { -kaution(case: "capital") } sme da iznosi najviše { $deposit-months } mesečnu kiriju.
        [few] { -kaution(case: "capital") } sme da iznosi najviše { $deposit-months } mesečne kirije.
       *[other] { -kaution(case: "capital") } sme da iznosi najviše { $deposit-months } mesečnih kirija.
    } Pritom se računa kirija bez { -nebenkosten(case: "gen") } i bez grejanja. Primer: { -kaltmiete } je { $example-cold-rent }. Onda { -kaution } sme da iznosi najviše { $example-deposit }.

deposit-limit-note = § 551 BGB.

deposit-parts =
    { $deposit-parts ->
        [one] Morate da platite { -kaution(case: "acc") } u { $deposit-parts } delu.
        [few] Smete da platite u { $deposit-parts } jednaka dela, svakog meseca jedan.
       *[other] Smete da platite u { $deposit-parts } jednakih delova, svakog meseca jedan.
    } Prvi deo plaćate tek kada ugovor o najmu počne, a ne već pri potpisivanju. Najbolje je da platite preko banke. Onda imate dokaz.

deposit-safe = Stanodavac mora da uloži vaš novac odvojeno od svog novca. Kamata pripada vama. U studentskim domovima ne mora da bude kamate. Pitajte gde je vaš novac.

deposit-back = Kada dobijate novac nazad, pročitajte ovde: <a name="moving-out-deposit"></a>. Primate novac od službe { -jobcenter }? Onda pitajte za zajam pre nego što potpišete.

deposit-broker-title = Ko plaća posrednika?

deposit-broker = Posrednici (<span lang="de">Makler</span>) spajaju one koji traže stan i one koji ga izdaju. Najčešće plaća onaj ko ih je angažovao. To je često stanodavac. Vi plaćate samo ako važi oboje:

deposit-broker-order = Sami ste naručili traženje stana, i to u tekstualnom obliku, na primer e-poštom. Nije dovoljno ako ste to samo rekli telefonom.

deposit-broker-only = Posrednik je tražio stan samo za vas i nije znao za njega već od ranije.

deposit-broker-warning = Ne plaćajte avans: on je zabranjen. Za stanove s državnom podrškom posrednici od vas ne smeju da traže nikakav novac. Ne plaćajte ništa ni samo za razgledanje.

deposit-broker-note = § 2 WoVermRG. Taj zakon uređuje posredovanje pri iznajmljivanju stanova.

## Kapitel Einzug

moving-in-title = Useljenje

moving-in-intro = Imate ključ. Čestitamo! Sada treba brzo da obavite nekoliko stvari. Pobrinite se i da vaše ime bude na zvonu i na poštanskom sandučetu. Inače pošta ne stiže.

moving-in-record-title = Primopredaja

moving-in-record = Prođite sa stanodavcem kroz sve prostorije. Zapišite zajedno kakav je stan. Taj papir se zove { -uebergabeprotokoll } (<span lang="de">Übergabeprotokoll</span>). On vas štiti kada se iseljavate. Potpišite samo ono što je tačno. Obavite primopredaju po danjem svetlu i povedite svedoka.

moving-in-reservation = Ako znate za neki nedostatak i preuzmete stan bez zadržavanja prava (<span lang="de">Vorbehalt</span>), gubite prava. Onda zbog tog nedostatka ne smete da plaćate manju kiriju. Za njega ne dobijate ni naknadu štete. Za svaki nedostatak upišite u zapisnik do kada će ga stanodavac popraviti. Upišite i ovu rečenicu: „<span lang="de">Ich behalte mir meine Rechte wegen dieser Mängel vor.</span>” (Zadržavam svoja prava zbog ovih nedostataka.) Ponekad stanodavac to odbije. Onda mu još na primopredaji dajte poseban list papira. Na njemu stoje nedostaci i ova rečenica. Vaš svedok treba da bude prisutan (§ 536b BGB).

moving-in-reservation-known = Ova rečenica najčešće <strong>ne</strong> pomaže kod nedostataka za koje ste znali već pre ugovora o najmu. Stanodavac te nedostatke najčešće ipak mora da popravi.

moving-in-check-title = Kontrolna lista za { -uebergabeprotokoll(case: "acc") }

moving-in-check-damage = Sva oštećenja su u zapisniku, i male ogrebotine. Postoje fotografije svih prostorija.

moving-in-check-meters = Zapisani su brojevi na brojilima za struju, gas, vodu i grejanje.

moving-in-check-keys = Broj ključeva stoji u zapisniku.

moving-in-check-works = Grejanje, šporet, voda i prozori su isprobani. Ono što ne radi stoji u zapisniku.

moving-in-check-reservation = Za svaki nedostatak u zapisniku stoji do kada će biti popravljen. Tu stoji i moje zadržavanje prava (<span lang="de">Vorbehalt</span>).

moving-in-check-copy = Svi su potpisali. Imam kopiju.

moving-in-picture = Fotografišite svako brojilo tako da se vide sve cifre.
    .alt = Ruka drži telefon ispred brojila na zidu. Na telefonu se vidi brojilo. Pored visi papir s listom i kvačicama.

moving-in-register-title = Prijava adrese

moving-in-register =
    Prijavite se u roku od { $register-weeks ->
        [one] { $register-weeks } sedmice
        [few] { $register-weeks } sedmice
       *[other] { $register-weeks } sedmica
    } posle useljenja. To možete u gradskoj službi { -kundenzentrum }. { $service-centres ->
        [one] U { -city(case: "loc") } postoji { $service-centres } takva služba, nekim danima samo uz zakazan termin.
        [few] U { -city(case: "loc") } postoje { $service-centres } takve službe, nekim danima samo uz zakazan termin.
       *[other] U { -city(case: "loc") } postoji { $service-centres } takvih službi, nekim danima samo uz zakazan termin.
    } Ponesite lične karte ili pasoše svih koji se useljavaju. Ako se prijavite prekasno, možete da dobijete novčanu kaznu do { $register-fine }.

moving-in-register-note = §§ 17, 19 i 54 BMG. To je savezni zakon o prijavi adrese.

moving-in-confirmation = Za to vam treba { -wohnungsgeberbestaetigung }. Tim papirom stanodavac potvrđuje vaše useljenje. Ugovor o najmu nije dovoljan. Stanodavac mora da vam da taj papir u istom roku. Ne dobijate ga? Odmah to recite u službi { -kundenzentrum }.

moving-in-sham = Prijavite se samo tamo gde stvarno stanujete. Neko ne stanuje kod vas? Onda ta osoba takođe ne sme da se prijavi na vašoj adresi. Ko za to ustupi svoju adresu, možda će morati da plati novčanu kaznu do { $sham-address-fine }.

moving-in-power-title = Struja i { -rundfunkbeitrag }

moving-in-power = Palite svetlo, a nemate svoj ugovor? Onda struju dobijate od osnovnog snabdevača (<span lang="de">Grundversorger</span>). Tako se zove firma koja snabdeva sva domaćinstva. Javite joj se i recite stanje svog brojila. Zatim uporedite ponude. Pre nego što promenite firmu, proverite cenu, trajanje ugovora i otkazni rok.

moving-in-power-note =
    § 2 StromGVV, §§ 20a i 38 EnWG. Zamensko snabdevanje bez ugovora traje najviše { $substitute-supply-months ->
        [one] { $substitute-supply-months } mesec
        [few] { $substitute-supply-months } meseca
       *[other] { $substitute-supply-months } meseci
    }. Prelazak na drugu firmu tehnički se obavlja za { $supplier-switch-hours ->
        [one] { $supplier-switch-hours } sat
        [few] { $supplier-switch-hours } sata
       *[other] { $supplier-switch-hours } sati
    }. To važi od datuma { $supplier-switch-since }

moving-in-broadcasting = Za radio i televiziju postoji naknada { -rundfunkbeitrag }. Do datuma { $broadcasting-fee-until } (uključujući i taj dan) ona iznosi { $broadcasting-fee } mesečno, dakle { $broadcasting-fee-quarter } za tri meseca. Posle toga iznos može da se promeni. Pisma o tome šalje „<span lang="de">Beitragsservice</span>” (služba koja naplaćuje ovu naknadu). Ako za vaš stan još niko ne plaća, tamo prijavite stan. Naknada { -rundfunkbeitrag } plaća se po stanu, a ne po osobi. Uz neke vrste pomoći od službi ne morate da plaćate tu naknadu. Za to podnosite zahtev. Ako stanujete s drugima, dogovorite se ko plaća i podelite troškove.

## Kapitel Miete und Nebenkosten

costs-title = Kirija i dodatni troškovi

costs-intro = Svakog meseca plaćate kiriju i deo troškova za zgradu. Jednom godišnje se pravi obračun. Ko razume taj obračun, može da nađe greške i da uštedi novac.

costs-words = { -kaltmiete } (osnovna kirija) je novac samo za stan. Uz to se plaćaju { -nebenkosten } (<span lang="de">Nebenkosten</span>), na primer za vodu, smeće i grejanje. Sve zajedno se zove { -warmmiete } (ukupna kirija). Struja najčešće nije uključena. Zato kod svakog oglasa pogledajte: da li je cena „<span lang="de">kalt</span>” (bez troškova) ili „<span lang="de">warm</span>” (s troškovima)?

costs-example = Primer s izmišljenim iznosima

costs-column-part = Šta plaćate

costs-column-amount = Iznos mesečno

costs-example-cold = { -kaltmiete }

costs-example-cold-amount = { $example-cold-rent }

costs-example-operating = { -nebenkosten(case: "capital") } bez grejanja

costs-example-operating-amount = { $example-operating-costs }

costs-example-heating = Grejanje i topla voda

costs-example-heating-amount = { $example-heating }

costs-example-warm = <strong>{ -warmmiete }</strong>

costs-example-warm-amount = <strong>{ $example-warm-rent }</strong>

costs-who-title = Šta su dodatni troškovi?

costs-who =
    Plaćate { -nebenkosten(case: "acc") } samo ako to stoji u ugovoru. Zakon navodi { $cost-kinds ->
        [one] { $cost-kinds } vrstu
        [few] { $cost-kinds } vrste
       *[other] { $cost-kinds } vrsta
    } troškova. Uprava zgrade i popravke ne spadaju u njih. Stoji li tako nešto u vašem obračunu? Onda pitajte.

costs-who-note = § 556 BGB; §§ 1 i 2 BetrKV. To je uredba o troškovima zgrade (<span lang="de">Betriebskosten</span>).

costs-table = Ko šta plaća?

costs-column-cost = Troškovi

costs-column-payer = Ko plaća?

costs-row-heating = Grejanje, voda, otpadna voda

costs-row-waste = Smeće, čišćenje ulica, porez na nekretninu

costs-row-house = Lift, svetlo u hodniku, domar, vrt, osiguranje zgrade

costs-row-repairs = Popravke na zgradi i uprava

costs-payer-tenant = vi, ako to stoji u ugovoru

costs-payer-landlord = stanodavac

costs-statement-title = Godišnji obračun

costs-statement =
    Najčešće svakog meseca plaćate avans. Posle jedne godine stanodavac pravi obračun. Obračun mora da stigne kod vas u roku od { $statement-months ->
        [one] { $statement-months } meseca
        [few] { $statement-months } meseca
       *[other] { $statement-months } meseci
    } posle kraja obračunske godine. Stigao je prekasno? Onda po pravilu ne morate ništa da doplatite. Čuvajte sve obračune.

costs-check =
    Proverite obračun. Smete da vidite sve dokaze o troškovima, na primer račune firmi. Pismo za to: <a name="letters"></a>. Nešto je pogrešno? Uložite prigovor u roku od { $objection-months ->
        [one] { $objection-months } meseca
        [few] { $objection-months } meseca
       *[other] { $objection-months } meseci
    } nakon što ste dobili obračun. Uporedite s prošlom godinom. Troškovi su mnogo porasli? Zamolite za objašnjenje.

costs-info-title = Grejanje, CO₂ i televizija

costs-info-heating = Očitavanje na daljinu: kod takvih uređaja svakog meseca dobijate brojeve o svojoj potrošnji.

costs-info-carbon = Troškove za CO₂ kod lož-ulja i gasa delite sa stanodavcem. Imate svoj ugovor za gas? Onda morate sami da tražite njegov deo.

costs-info-cable =
    Televizija ili internet preko stanodavca: posle { $cable-months ->
        [one] { $cable-months } meseca
        [few] { $cable-months } meseca
       *[other] { $cable-months } meseci
    } to možete da otkažete kod njega.

costs-overcharge = Da li je kirija veća od uobičajene kirije za više od { $overcharge-percent }? To može da bude zabranjeno. Gradska služba { -wohnungsaufsicht } besplatno proverava takve slučajeve: <a name="housing-office">adresa</a>.

## Kapitel Leben im Haus

living-title = Život u zgradi

living-intro = U zgradi stanuje mnogo ljudi. Pozdrav na stepeništu je dobar početak. Pravila su često u dokumentu koji se zove { -hausordnung } (<span lang="de">Hausordnung</span>). On visi u hodniku ili je deo ugovora. Pročitajte jednom sva pravila. Često se radi o čišćenju, biciklima, vešernici i miru.

living-waste-title = Odvajanje otpada

living-waste = U { -city(case: "loc") } kante prepoznajete po boji poklopca. Električni uređaji i baterije ne idu ni u jednu kantu. Pažljivo odvajajte: to je dobro za životnu sredinu.

living-bins-picture = Četiri poklopca, četiri vrste otpada: sivi, plavi, žuti i braon.
    .alt = Četiri kante za smeće stoje jedna pored druge. Prvi poklopac je siv, drugi plav, treći žut, četvrti braon.

living-bins-table = Šta ide u koju kantu?

living-bins-column-lid = Poklopac

living-bins-column-in = Ovo ide unutra

living-bins-column-out = Ovo ne

living-bin-grey = Siva: ostali otpad

living-bin-grey-in = pelene, prašina, razbijeno posuđe

living-bin-grey-out = sve što ide u neku drugu kantu

living-bin-blue = Plava: papir

living-bin-blue-in = novine, kartoni, sveske

living-bin-blue-out = prljav papir, papirne maramice

living-bin-yellow = Žuta: { -wertstofftonne }

living-bin-yellow-in = ambalaža i druge stvari od plastike ili metala

living-bin-yellow-out = električni uređaji, baterije, staklo, papir

living-bin-brown = Braon: biootpad

living-bin-brown-in = ostaci voća i povrća, kafa, biljke

living-bin-brown-out = plastične kese

living-waste-rules = Otpad svakog dana

living-waste-do-flat = kartone rasklopiti i staviti u plavu kantu

living-waste-do-plan =
    paziti na termine: žuta kanta se prazni { $yellow-bin-weeks ->
        [1] svake sedmice
        [one] svake { $yellow-bin-weeks } sedmice
        [few] svake { $yellow-bin-weeks } sedmice
       *[other] svakih { $yellow-bin-weeks } sedmica
    }

living-waste-dont-beside = stavljati smeće pored kante

living-waste-dont-stairs = ostavljati nameštaj u hodniku ili podrumu

living-bulky = Velike stvari, na primer nameštaj, zovu se krupni otpad (<span lang="de">Sperrmüll</span>). Preduzeće <span lang="de">Abfallwirtschaftsbetriebe Köln</span>, skraćeno <span lang="de">AWB</span>, odvozi ga kada to zatražite. Ili ga sami odnesite u reciklažno dvorište <span lang="de">Wertstoff-Center</span> u delu grada <span lang="de">Ossendorf</span> ({ $wertstoff-ossendorf-street }) ili <span lang="de">Gremberghoven</span> ({ $wertstoff-gremberghoven-street }). Ne ostavljajte ništa na ulici bez termina.

living-quiet-title = Mir i tišina

living-quiet =
    Od { $quiet-from } do { $quiet-to ->
        [one] { $quiet-to } sat
        [few] { $quiet-to } sata
       *[other] { $quiet-to } sati
    } je noćni mir. Tada ne smete da uznemiravate druge. I nedeljom i praznikom važi: bez bučnih radova, na primer bez bušenja. Mir u podne može da propiše { -hausordnung }. Slavite? Recite to unapred komšijama. Nešto smeta vama? Prvo razgovarajte ljubazno.

living-quiet-note = § 9 LImSchG NRW. To je pokrajinski zakon o zaštiti od buke i drugih smetnji.

living-air-title = Provetravanje i grejanje

living-air = Dok kuvate, tuširate se i spavate, u vazduh odlazi vlaga. Ako ostane na hladnim zidovima, može da se pojavi buđ (plesan). Zato: provetravajte i grejte stan. Dok provetravate, smanjite grejanje. Posle toga ponovo zatvorite prozore.

living-air-picture = Levo ispravno: prozor je širom otvoren. Desno pogrešno: prozor je ceo dan otvoren na kip.
    .alt = Dva prozora jedan pored drugog. Levi prozor je širom otvoren, strelice pokazuju svež vazduh, iznad je kvačica. Desni prozor je samo otvoren na kip, iznad je krstić.

living-air-rules = Protiv buđi

living-air-do-wide =
    više puta dnevno { $airing-minutes ->
        [one] otprilike { $airing-minutes } minut
        [few] otprilike { $airing-minutes } minuta
       *[other] otprilike { $airing-minutes } minuta
    } širom otvoriti prozore

living-air-do-steam = posle tuširanja i kuvanja odmah provetriti

living-air-do-gap = nameštaj malo odmaknuti od spoljnog zida

living-air-dont-tilted = držati prozore ceo dan na kip

living-air-dont-cold =
    pustiti da soba bude hladnija od otprilike { $room-temperature ->
        [one] { $room-temperature } stepena
        [few] { $room-temperature } stepena
       *[other] { $room-temperature } stepeni
    }

living-mould-tip = Za buđ niste uvek krivi vi. Ponekad je razlog zgrada. Nemojte da je krijete niti da je prekrečite. Odmah je prijavite: <a name="repairs"></a>. Fotografišite je i zapišite kako provetravate i grejete.

living-smoke-title = Detektor dima

living-smoke = Detektori dima spasavaju život. Oni moraju da budu u spavaćoj sobi, u dečjoj sobi i u hodnicima kroz koje se beži u slučaju požara. Ko tu stanuje, brine se da oni rade. Ponekad to radi stanodavac. Pitajte. Nikada ne skidajte detektor dima. Detektor kratko pišti, i to se stalno ponavlja? Onda je baterija najčešće prazna.

living-smoke-note = § 47 BauO NRW. To je zakon o gradnji za Severnu Rajnu-Vestfaliju.

living-smoke-picture = Detektor dima visi na plafonu. Možete da ga isprobate dugmetom.
    .alt = Okrugli beli detektor dima visi na plafonu sobe. Ruka jednim prstom pritiska dugme. Lukovi pokazuju glasan zvuk.

living-changes = Želite malu solarnu ploču na balkonu ili prepravku zbog invaliditeta? Pitajte unapred. Najčešće imate pravo na dozvolu (§ 554 BGB). Tačno napišite šta želite da promenite i priložite crtež.

## Kapitel Etwas ist kaputt

repairs-title = Nešto je pokvareno

repairs-intro = Grejanje ne greje, voda kaplje, zid je mokar. Tako nešto se zove nedostatak (<span lang="de">Mangel</span>). Stanodavac mora da održava stan u ispravnom stanju. Vi morate svaki nedostatak odmah da prijavite. Što ranije to uradite, to bolje za sve.

repairs-step-report = Fotografišite. Odmah pismeno prijavite nedostatak. Pismo za to: <a name="letters"></a>. Zvali ste telefonom? Ipak pošaljite i pismo ili poruku e-poštom.

repairs-step-deadline = Navedite dan do kog nedostatak treba da bude otklonjen. Ako zimi grejanje ne greje, to je vrlo kratak rok.

repairs-step-access = Pustite majstore u stan po dogovoru. Pre toga pitajte za ime, firmu i vreme.

repairs-step-help = Ništa se ne događa? Potražite savet u udruženju <a name="mieterverein"><span lang="de">Mieterverein</span></a>. Ponesite fotografije, pisma i svoj ugovor o najmu.

repairs-late = Ako ne prijavite nedostatak, to može skupo da vas košta. Možda ćete onda morati da platite štetu. Možete da izgubite i pravo na manju kiriju. Zato sačuvajte kopiju svoje prijave.

repairs-late-note = §§ 536 do 536c BGB.

repairs-reduction-title = Plaćati manju kiriju?

repairs-reduction =
    Ako ne možete normalno da koristite stan, za to vreme morate da plaćate samo manju kiriju. To se zove umanjenje kirije (<span lang="de">Mietminderung</span>). Mali nedostaci se ne računaju. Ako se zgrada modernizuje radi uštede energije, to ne važi tokom { $energy-works-months ->
        [one] { $energy-works-months } meseca
        [few] { $energy-works-months } meseca
       *[other] { $energy-works-months } meseci
    }. Koliko manje plaćate, zavisi od nedostatka. Zato je dobar savet tako važan.

repairs-reduction-warning = Ne smanjujte kiriju sami. Ako je previše smanjite, nastaju dugovi. Prvo se posavetujte. Do tada plaćajte celu kiriju i uz to napišite: „<span lang="de">Zahlung unter Vorbehalt</span>”. To znači: možda ćete kasnije tražiti novac nazad.

repairs-gas-title = Oseća se miris gasa

repairs-gas-flame = Ne paliti vatru, ne paliti i ne gasiti svetlo, ne koristiti telefon u stanu.

repairs-gas-leave = Otvoriti prozore, upozoriti sve, odmah izaći.

repairs-gas-call = Tek napolju pozvati: { $fire-brigade-phone }.

## Kapitel Mieterhöhung und Kündigung

notice-title = Povećanje kirije i otkaz

notice-intro = Pismo od stanodavca često izaziva strah. Ostanite mirni. Postoje čvrsta pravila i rokovi. Sačuvajte koverat i na njega napišite datum. Što pre potražite savet. Ništa ne potpisujte na vratima.

notice-increase-title = Kada stanodavac hoće veću kiriju

notice-increase-kinds = Prvo proverite koja je to vrsta povećanja. Kod ugovora „<span lang="de">Staffelmiete</span>” (stepenasta kirija) već u ugovoru stoji kada i koliko raste kirija. Kod ugovora „<span lang="de">Indexmiete</span>” (indeksirana kirija) kirija se menja zajedno s cenama u Nemačkoj. I posle modernizacije kirija može da poraste. I { -nebenkosten } (<span lang="de">Nebenkosten</span>) mogu da porastu bez vaše saglasnosti. U tim slučajevima granice koje stoje niže u tekstu <strong>ne</strong> važe (§§ 557a, 557b, 559 i 560 BGB). Za stanove s državnom podrškom često važe druga pravila.

notice-increase-kinds-advice = Ako u takvim slučajevima plaćate premalo, nastaju dugovi za kiriju. Prvo se posavetujte. Kod ugovora „<span lang="de">Staffelmiete</span>” pravilo { -mietpreisbremse } (ograničenje kirije) može da važi za svaki stepen kirije. Kod ugovora „<span lang="de">Indexmiete</span>” ono može da važi samo za kiriju na početku ugovora. Više o tome: <a name="rent-brake"></a>.

notice-increase =
    U drugim slučajevima vaš stanodavac može da traži da se saglasite s većom kirijom. To je moguće samo do visine „<span lang="de">ortsübliche Vergleichsmiete</span>” (uporedna kirija u tom mestu). Kada povećanje počne da važi, kirija mora već { $increase-unchanged-months ->
        [one] { $increase-unchanged-months } mesec
        [few] { $increase-unchanged-months } meseca
       *[other] { $increase-unchanged-months } meseci
    } da bude ista. Pismo sme da stigne najranije { $increase-wait-years ->
        [one] { $increase-wait-years } godinu
        [few] { $increase-wait-years } godine
       *[other] { $increase-wait-years } godina
    } posle poslednjeg povećanja. Povećanja zbog modernizacije ili zbog { -nebenkosten(case: "gen") } (<span lang="de">Nebenkosten</span>) pritom se ne računaju. Ako sumnjate, proverite računicu uz pomoć liste { -mietspiegel }.

notice-increase-note = §§ 558 i 558b BGB. Ova granica u { -city(case: "loc") } važi do datuma { $increase-cap-until }

notice-increase-cap =
    Kod takvog povećanja u { -city(case: "loc") } postoji još i druga granica. Kirija u roku od { $increase-cap-years ->
        [one] { $increase-cap-years } godine
        [few] { $increase-cap-years } godine
       *[other] { $increase-cap-years } godina
    } sme da poraste za najviše { $increase-cap }. Povrh toga može da dođe povećanje zbog modernizacije ili zbog { -nebenkosten(case: "gen") }. Za odgovor imate vreme do kraja { $consent-month } meseca nakon meseca u kom je pismo stiglo. Primer: pismo stiže u martu. Onda odgovorite do kraja maja. Dajte pismo na proveru pre nego što se saglasite. Ako se ne saglasite, stanodavac može da ide na sud.

notice-landlord-title = Stanodavac daje otkaz

notice-landlord = Stanodavcu po pravilu treba razlog koji zakon priznaje. Razlog mora da stoji u pismu. Otkaz najčešće važi samo na papiru s pravim potpisom. Obična poruka e-poštom, faks ili aplikacija za poruke nisu dovoljni. Otkaz može da stoji i u pismu od suda. Nemojte odmah da se iselite. Dajte pismo na proveru pre nego što odgovorite.

notice-landlord-note = §§ 568, 573 i 573c BGB.

notice-table = Rokovi kod otkaza

notice-column-who = Ko daje otkaz i koliko dugo tu stanujete?

notice-column-period = Rok

notice-row-tenant = Vi sami dajete otkaz. Izuzeci: <a name="moving-out-notice"></a>

notice-cell-tenant =
    { $notice-months ->
        [one] { $notice-months } mesec
        [few] { $notice-months } meseca
       *[other] { $notice-months } meseci
    }

notice-row-short =
    { $tenancy-years-middle ->
        [one] Stanodavac daje otkaz, stanujete tu manje od { $tenancy-years-middle } godine
        [few] Stanodavac daje otkaz, stanujete tu manje od { $tenancy-years-middle } godine
       *[other] Stanodavac daje otkaz, stanujete tu manje od { $tenancy-years-middle } godina
    }

notice-cell-short =
    { $landlord-notice-months ->
        [one] { $landlord-notice-months } mesec
        [few] { $landlord-notice-months } meseca
       *[other] { $landlord-notice-months } meseci
    }

notice-row-middle =
    { $tenancy-years-long ->
        [one] Stanodavac daje otkaz, stanujete tu najmanje { $tenancy-years-middle }, ali manje od { $tenancy-years-long } godine
        [few] Stanodavac daje otkaz, stanujete tu najmanje { $tenancy-years-middle }, ali manje od { $tenancy-years-long } godine
       *[other] Stanodavac daje otkaz, stanujete tu najmanje { $tenancy-years-middle }, ali manje od { $tenancy-years-long } godina
    }

notice-cell-middle =
    { $landlord-notice-months-middle ->
        [one] { $landlord-notice-months-middle } mesec
        [few] { $landlord-notice-months-middle } meseca
       *[other] { $landlord-notice-months-middle } meseci
    }

notice-row-long =
    { $tenancy-years-long ->
        [one] Stanodavac daje otkaz, stanujete tu najmanje { $tenancy-years-long } godinu
        [few] Stanodavac daje otkaz, stanujete tu najmanje { $tenancy-years-long } godine
       *[other] Stanodavac daje otkaz, stanujete tu najmanje { $tenancy-years-long } godina
    }

notice-cell-long =
    { $landlord-notice-months-long ->
        [one] { $landlord-notice-months-long } mesec
        [few] { $landlord-notice-months-long } meseca
       *[other] { $landlord-notice-months-long } meseci
    }

notice-table-exceptions =
    Tabela ne važi za otkaz „<span lang="de">fristlos</span>” (bez otkaznog roka) ni za ugovore koji su „<span lang="de">befristet</span>” (na određeno vreme). Ponekad se nameštena soba nalazi u stanu u kom stanuje i stanodavac. Onda često važi manja zaštita. Otkazni rok tamo može da bude mnogo kraći, a stanodavcu ne treba razlog. Ponekad stanodavac i sam stanuje u zgradi. Ako u njoj ima najviše { $owner-house-flats ->
        [one] { $owner-house-flats } stan
        [few] { $owner-house-flats } stana
       *[other] { $owner-house-flats } stanova
    }, on može da otkaže ugovor i bez razloga. Otkazni rok je tada duži (§§ 549, 573a i 573c BGB).

notice-hardship =
    Da li bi iseljenje za vas ili vašu porodicu bilo veoma teško? Na primer zbog teške bolesti? Onda možete da uložite prigovor (§ 574 BGB). Dovoljna je poruka e-poštom. Ona mora da stigne najkasnije { $hardship-months ->
        [one] { $hardship-months } mesec
        [few] { $hardship-months } meseca
       *[other] { $hardship-months } meseci
    } pre kraja ugovora o najmu. Tačno objasnite zašto je iseljenje tako teško i priložite dokaze. Ako je rok prošao, ipak se odmah posavetujte. Ako vas stanodavac nije pravilno obavestio o pravu na prigovor, prigovor je ponekad još moguć na prvom ročištu u sudu.

notice-arrears-title = Ako niste mogli da platite kiriju

notice-arrears =
    Ako nedostaje kirija ili { -kaution } (<span lang="de">Kaution</span>), stanodavac možda može da otkaže ugovor <strong><span lang="de">fristlos</span></strong>. To znači: bez otkaznog roka. Pre toga ne mora da stigne opomena. Zakon navodi tri slučaja. Prvo: { $arrears-dates ->
        [one] { $arrears-dates } put
        [few] { $arrears-dates } puta
       *[other] { $arrears-dates } puta
    } zaredom na dan plaćanja ne platite ništa ili platite premalo. Pritom ukupno nedostaje više od { $arrears-short-months ->
        [one] { $arrears-short-months } mesečne kirije
        [few] { $arrears-short-months } mesečne kirije
       *[other] { $arrears-short-months } mesečnih kirija
    }. Drugo: tokom dužeg vremena nastali su dugovi za kiriju u visini od { $arrears-months ->
        [one] { $arrears-months } mesečne kirije
        [few] { $arrears-months } mesečne kirije
       *[other] { $arrears-months } mesečnih kirija
    }. Treće: od { -kaution(case: "gen") } je već dospeo, a nije plaćen iznos od { $arrears-months ->
        [one] { $arrears-months } mesečne kirije
        [few] { $arrears-months } mesečne kirije
       *[other] { $arrears-months } mesečnih kirija
    } bez { -nebenkosten(case: "gen") }.

notice-arrears-cure =
    Najbolje je da platite <strong>pre</strong> nego što otkaz stigne kod vas. Ako je tada sav novac već kod stanodavca, on više ne sme da otkaže ugovor <span lang="de">fristlos</span>. Kasnije najčešće pomaže samo jedno: cela dospela kirija je plaćena, i za vreme posle otkaza. Ako je otkaz stigao zbog { -kaution(case: "gen") }, dospela { -kaution } mora da bude plaćena. Rok za to se završava { $arrears-cure-months ->
        [one] { $arrears-cure-months } mesec
        [few] { $arrears-cure-months } meseca
       *[other] { $arrears-cure-months } meseci
    } nakon što je kod vas stigla „<span lang="de">Räumungsklage</span>” (tužba za iseljenje). Tom tužbom stanodavac traži da se iselite. Dovoljno je i ako do tada neka državna ili gradska služba čvrsto obeća stanodavcu da će platiti sve. Onda je otkaz <span lang="de">fristlos</span> nevažeći.

notice-arrears-limits =
    Rate <strong>nisu</strong> dovoljne. Posle otkaza plaćanje pomaže samo jednom u { $arrears-cure-years ->
        [one] { $arrears-cure-years } godini
        [few] { $arrears-cure-years } godine
       *[other] { $arrears-cure-years } godina
    }. Ako vam stanodavac duguje novac, <strong>odmah</strong> zatražite da se proveri da li možete taj novac da prebijete s dugom za kiriju.

notice-arrears-note = §§ 543, 569, 573 i 574 BGB. O otkazu s otkaznim rokom: <span lang="de">Bundesgerichtshof</span>, VIII ZR 106/23.

notice-arrears-ordinary = <strong>I ako platite sve, možete da izgubite stan.</strong> Često stanodavac istovremeno otkazuje ugovor i s otkaznim rokom. U pismu tada često stoji „<span lang="de">ordentlich</span>” (s otkaznim rokom) ili „<span lang="de">hilfsweise ordentlich</span>” (s otkaznim rokom, ako otkaz <span lang="de">fristlos</span> ne važi). Taj drugi otkaz plaćanjem <strong>ne</strong> postaje nevažeći. Prigovor zbog teškog položaja protiv njega najčešće ne pomaže. S otkaznim rokom stanodavac ponekad može da otkaže ugovor i kada nedostaje manje.

notice-arrears-help = Ne čekajte! <strong>Odmah</strong> potražite pomoć, najbolje još pre otkaza. Služba <a name="fachstelle">{ -fachstelle }</a> pomaže da zadržite stan. { -jobcenter } može da preuzme dugove za kiriju. Pitajte da li će neka državna ili gradska služba pismeno obećati stanodavcu da će platiti sve. Svako pismo od suda odmah otvorite i poštujte rokove u njemu. Ako ponudite plaćanje na rate, stanodavac treba pismeno da se odrekne svakog otkaza zbog tih dugova.

## Kapitel Auszug

moving-out-title = Iseljenje

moving-out-intro = Imate novi stan? Dobro isplanirajte odlazak. Tako ćete lakše dobiti nazad svoju { -kaution(case: "acc") } (<span lang="de">Kaution</span>). Prvo proverite da li i kada možete da otkažete stari ugovor. Stari stan otkažite tek kada je novi ugovor potpisan.

moving-out-notice-title = Kada vi dajete otkaz

moving-out-notice-fixed =
    Prvo pročitajte svoj ugovor. Ako je „<span lang="de">befristet</span>” (na određeno vreme), predviđeno je da se završi tačno određenog dana. Pre toga najčešće ne možete da ga otkažete s normalnim otkaznim rokom. Ako pri potpisivanju nije bilo pismenog razloga, ugovor se najčešće ne završava sam od sebe. I „<span lang="de">Kündigungsverzicht</span>” (odricanje od prava na otkaz) ili „<span lang="de">Kündigungsausschluss</span>” (isključenje prava na otkaz) vas obavezuje, najčešće na najviše { $notice-waiver-years ->
        [one] { $notice-waiver-years } godinu
        [few] { $notice-waiver-years } godine
       *[other] { $notice-waiver-years } godina
    }. Nije svako takvo pravilo važeće. Dajte stari ugovor na proveru <strong>pre</strong> nego što se iselite ili potpišete novi. Inače ćete možda izgubiti stan ili dugo plaćati dve kirije (§§ 557a i 575 BGB).

moving-out-notice =
    Ako je vaš ugovor na neodređeno vreme i u njemu nema odricanja od prava na otkaz (<span lang="de">Kündigungsverzicht</span>), ne treba vam razlog. Otkazni rok je { $notice-months ->
        [one] { $notice-months } mesec
        [few] { $notice-months } meseca
       *[other] { $notice-months } meseci
    }. Vaše pismo mora da bude kod stanodavca najkasnije { $notice-workday } radnog dana (<span lang="de">Werktag</span>) u mesecu. Onda se i taj mesec računa. Radni dani su ovde dani od ponedeljka do subote, osim praznika. <strong>I subota se računa.</strong> Ne čekajte do poslednjeg dana. Najbolje je da pismo bude tamo već prvog ili drugog radnog dana. Primer: pismo stiže najkasnije { $notice-workday } radnog dana u martu. Onda se ugovor završava krajem maja. Ako pismo stigne kasnije u martu, ugovor se završava tek krajem juna. Tačno izračunajte, da ne biste plaćali dve kirije.

moving-out-notice-room = Ponekad se nameštena soba nalazi u stanu u kom stanuje i stanodavac. Onda je otkazni rok često mnogo kraći.

moving-out-notice-note = § 573c BGB. Za potpis važe §§ 126 i 568 BGB.

moving-out-form = Svi stanari iz ugovora svojom rukom potpisuju pismo. Najsigurnije je ovako: svedok pročita pismo i ubaci ga u poštansko sanduče stanodavca. Ili stanodavac potpiše da je dobio pismo. Za preporučeno pismo (<span lang="de">Einschreiben</span>) koje niko ne podigne najčešće se smatra da nije stiglo. Primer pisma: <a name="letters"></a>. Zadržite kopiju i dokaz.

moving-out-check-title = Kontrolna lista za iseljenje

moving-out-check-painting = Provereno je da li stvarno moram da krečim: <a name="lease-painting"></a>.

moving-out-check-clean = Stan i podrum su prazni i čisti. Sve moje ugradnje su uklonjene, ili je pismeno dogovoreno nešto drugo.

moving-out-check-meters = Stanja svih brojila su zapisana i fotografisana. Firme su dobile te brojeve.

moving-out-check-record = U { -uebergabeprotokoll(case: "loc") } stoji samo ono što je tačno. Imam kopiju.

moving-out-check-keys = Svi ključevi su vraćeni. To stoji u zapisniku.

moving-out-check-address = Firma za struju, banka, pošta, { -rundfunkbeitrag } i službe znaju moju novu adresu.

moving-out-deposit-title = Kako dobiti { -kaution(case: "acc") } nazad

moving-out-deposit =
    Zakon ne navodi rok. Sudovi stanodavcu najčešće daju { $deposit-return-min } do { $deposit-return-max ->
        [one] { $deposit-return-max } mesec
        [few] { $deposit-return-max } meseca
       *[other] { $deposit-return-max } meseci
    } vremena, ponekad i više. Jedan deo stanodavac sme da zadrži za poslednji obračun { -nebenkosten(case: "gen") }. Napišite mu broj svog računa i novu adresu. Dugo ne dobijate odgovor? Pišite još jednom i navedite dan do kog očekujete novac.

moving-out-claims =
    Stanodavac ne može zauvek da traži novac za štetu u stanu. Najčešće njegovo pravo zastareva { $claims-months ->
        [one] { $claims-months } mesec
        [few] { $claims-months } meseca
       *[other] { $claims-months } meseci
    } posle vraćanja stana. Onda možete da odbijete plaćanje. <strong>Ali:</strong> od vaše { -kaution(case: "gen") } on često i kasnije sme da oduzme novac za takvu štetu. Posavetujte se pre nego što zbog { -kaution(case: "gen") } odete na sud.

moving-out-claims-note = §§ 215 i 548 BGB. I neka vaša prava zastarevaju tako brzo, ali taj rok počinje na kraju ugovora o najmu. O { -kaution(case: "loc") }: <span lang="de">Bundesgerichtshof</span>, VIII ZR 71/05 i VIII ZR 184/23.

moving-out-register =
    Selite se unutar Nemačke? Onda prijavite samo novu adresu. Odjaviti se morate samo ako nemate novi stan u Nemačkoj. To možete najranije { $deregister-weeks-before ->
        [one] { $deregister-weeks-before } sedmicu
        [few] { $deregister-weeks-before } sedmice
       *[other] { $deregister-weeks-before } sedmica
    } pre iseljenja i najkasnije { $deregister-weeks-after ->
        [one] { $deregister-weeks-after } sedmicu
        [few] { $deregister-weeks-after } sedmice
       *[other] { $deregister-weeks-after } sedmica
    } posle toga.

## Kapitel Hilfe in Köln

help-title = Pomoć u Kelnu

help-intro = Ne morate sve da rešite sami. Ovde su brojevi za hitne slučajeve, najvažniji rokovi i dobre adrese. Pre posete pozovite, ako je moguće. Adrese i radno vreme mogu da se promene. Ponesite svoj ugovor i sva pisma.

help-emergency-title = U hitnom slučaju

help-emergency = Neko je u opasnosti? Onda odmah pozovite. Recite svoje ime, adresu i šta se dogodilo.

help-emergency-police = Policija: { $police-phone }

help-emergency-fire = Vatrogasci i hitna pomoć: { $fire-brigade-phone }

help-emergency-doctor = Dežurni lekari, kada je ordinacija zatvorena: { $doctor-phone }

help-emergency-women =
    Pomoć kod nasilja nad ženama, danju i noću, na { $helpline-languages ->
        [one] { $helpline-languages } jeziku
        [few] { $helpline-languages } jezika
       *[other] { $helpline-languages } jezika
    }: { $helpline-women-phone }

help-deadlines-table = Pregled rokova

help-column-task = Šta?

help-column-deadline = Koliko vremena?

help-row-register = Prijaviti adresu

help-cell-register =
    { $register-weeks ->
        [one] { $register-weeks } sedmica posle useljenja
        [few] { $register-weeks } sedmice posle useljenja
       *[other] { $register-weeks } sedmica posle useljenja
    }

help-row-brake = Podneti pritužbu na previsoku kiriju i tražiti sve nazad

help-cell-brake =
    { $complaint-months ->
        [one] { $complaint-months } mesec od početka, ali pre kraja ugovora
        [few] { $complaint-months } meseca od početka, ali pre kraja ugovora
       *[other] { $complaint-months } meseci od početka, ali pre kraja ugovora
    }

help-row-statement = Prijaviti greške u obračunu

help-cell-statement =
    { $objection-months ->
        [one] { $objection-months } mesec posle prijema
        [few] { $objection-months } meseca posle prijema
       *[other] { $objection-months } meseci posle prijema
    }

help-row-hardship = Uložiti prigovor na otkaz zbog teškog položaja

help-cell-hardship =
    { $hardship-months ->
        [one] najkasnije { $hardship-months } mesec pre kraja; posle toga se odmah posavetujte
        [few] najkasnije { $hardship-months } meseca pre kraja; posle toga se odmah posavetujte
       *[other] najkasnije { $hardship-months } meseci pre kraja; posle toga se odmah posavetujte
    }

help-contacts-title = Dobre adrese

contact-mieterverein = Savetuje članove o svim pitanjima u vezi s najmom. Za članstvo se plaća članarina.

contact-adb = Besplatno pomaže ako vas pri traženju stana lošije tretiraju zbog vašeg porekla.
    .hours = Telefon: od ponedeljka do srede, od { $adb-opens } do { $adb-closes } h

contact-housing-office = { -wbs }, savetovanje o traženju stana i { -wohnungsaufsicht }
    .hours = Ponedeljak, utorak i četvrtak, od { $city-office-opens } do { $city-office-closes } h

contact-fachstelle = Pomaže kod dugova za kiriju i kada gubite stan ili ste ga već izgubili.
    .hours = Ponedeljak, utorak i četvrtak, od { $city-office-opens } do { $city-office-closes } h

contact-wohngeld = Ovde podnosite zahtev za { -wohngeld }.
    .hours = Ponedeljak, utorak i četvrtak, od { $city-office-opens } do { $city-office-closes } h

contact-kundenzentrum = Ovde prijavljujete svoju adresu. Nekim danima samo uz zakazan termin. Kada zovete, pitajte i za centar u svojoj blizini.

help-qr-mieterverein = Internet stranica udruženja <span lang="de">Mieterverein</span>

## Glossar

glossary-title = Rečnik: važne nemačke reči

glossary-intro = Ove reči ćete videti u oglasima, ugovorima i pismima. Ovde ukratko stoji šta one znače.

glossary-anmeldung = Javljate gradu gde sada stanujete. To možete u službi { -kundenzentrum }.
    .term = prijava adrese

glossary-grundsicherungsgeld = Novac od službe { -jobcenter } za život i za stan. U starijim tekstovima za to još stoji drugo ime.
    .term = { -grundsicherungsgeld(form: "own") }

glossary-hausordnung = Pravila za sve u zgradi, na primer o miru i čišćenju.
    .term = { -hausordnung }

glossary-kaltmiete = Kirija samo za stan, bez { -nebenkosten(case: "gen") } i grejanja.
    .term = { -kaltmiete(form: "own") }

glossary-kaution = Novac koji dajete kao garanciju. Dobijate ga nazad posle iseljenja ako ništa niste dužni.
    .term = { -kaution }

glossary-kuendigung = Pismo kojim ugovor o najmu treba da se završi. Najčešće mora da bude na papiru i da ima pravi potpis.
    .term = otkaz

glossary-mangel = Nešto u stanu je pokvareno ili mnogo smeta. Primer: grejanje ne greje.
    .term = nedostatak

glossary-mietminderung = Manja kirija dok nedostatak postoji. Prvo se posavetujte.
    .term = umanjenje kirije

glossary-mietpreisbremse = Pravilo koje ograničava kiriju kod novih ugovora. Za neke stanove ne važi.
    .term = { -mietpreisbremse(form: "own") }

glossary-mietspiegel = Lista s uobičajenim kirijama u jednom gradu. Njome proveravate da li je vaša kirija normalna.
    .term = { -mietspiegel(form: "own") }

glossary-nebenkosten = Troškovi za zgradu, na primer voda i smeće. U zakonu se zovu „<span lang="de">Betriebskosten</span>”.
    .term = { -nebenkosten }

glossary-ruege = Pišete stanodavcu da je kirija previsoka. Pritom se pozivate na pravilo { -mietpreisbremse }.
    .term = { -ruege(form: "own") }

glossary-schoenheitsreparaturen = Krečenje, lepljenje tapeta i slični radovi u stanu. Neki ugovori vas na to ne obavezuju.
    .term = krečenje i slični radovi

glossary-uebergabeprotokoll = Lista koja pokazuje kakav je stan pri useljenju ili iseljenju. Najbolje je da potpišu obe strane.
    .term = { -uebergabeprotokoll }

glossary-untermiete = Stanar dalje izdaje stan ili sobu. Za to mu treba dozvola.
    .term = podnajam

glossary-vorbehalt = Plaćate novac ili preuzimate stan, ali pritom kažete: zadržavam svoja prava. Možda ću kasnije tražiti novac nazad.
    .term = zadržavanje prava

glossary-warmmiete = Kirija s { -nebenkosten(case: "ins") } i grejanjem.
    .term = { -warmmiete(form: "own") }

glossary-wbs = Papir s kojim smete da unajmite stan s državnom podrškom. Skraćeno: { -wbs-short }.
    .term = { -wbs(form: "own") }

glossary-wohngeld = Dodatak za kiriju za ljude s malim prihodima. Zahtev podnosite gradu.
    .term = { -wohngeld(form: "own") }

glossary-wohnungsgeberbestaetigung = Papir kojim stanodavac potvrđuje vaše useljenje. Treba vam za prijavu adrese.
    .term = { -wohnungsgeberbestaetigung(form: "own") }

## Musterbriefe

letters-title = Primeri pisama

letters-intro = Uvek šaljite nemačko pismo. Prevod vam pomaže samo da razumete. Popunite linije, precrtajte ono što ne odgovara i zadržite kopiju. Važna pisma šaljite tako da možete da dokažete da su stigla. Najsigurniji način je opisan ovde: <a name="moving-out-notice"></a>. Otkaz mora da bude na papiru. Potpisuju ga svi stanari iz ugovora. Druga pisma možete da pošaljete i e-poštom.

letter-address = Od: ime, adresa: ____________________<br>Za: ime i adresa stanodavca: ____________________<br>{ -city }, datum: __________

letter-salutation = Poštovane dame i gospodo,

letter-closing = S poštovanjem<br>Potpis: ____________________

letter-defect-title = Prijava nedostatka

letter-defect-subject = <strong>Nedostatak u stanu ____________________</strong>

letter-defect-report = od __________ u mom stanu postoji ovaj nedostatak: ____________________. Prilažem fotografije.

letter-defect-demand = Molim Vas da otklonite nedostatak do __________. Molim Vas da mi pre toga javite termin. Do tada kiriju plaćam uz zadržavanje prava. Zadržavam pravo da tražim novac nazad.

letter-receipts-title = Uvid u dokaze uz obračun

letter-receipts-subject = <strong>Obračun troškova zgrade (<span lang="de">Betriebskosten</span>) za godinu ______</strong>

letter-receipts-request = želim da proverim Vaš obračun od __________. Molim Vas da mi javite termin kada mogu da pogledam dokaze o troškovima. Dokaze možete da mi pošaljete i elektronski. Do tada eventualnu doplatu plaćam samo uz zadržavanje prava. Zadržavam pravo na prigovore.

letter-rent-title = Pritužba na previsoku kiriju

letter-rent-subject = <strong>Pritužba na visinu kirije prema § 556g BGB</strong>

letter-rent-complaint = od __________ stanujem u stanu ____________________. Osnovna kirija (<span lang="de">Kaltmiete</span>) iznosi ______ evra. Podnosim pritužbu jer je ta kirija viša nego što dozvoljavaju §§ 556d do 556g BGB. Povodom Vašeg obaveštenja (<span lang="de">Auskunft</span>) pre ugovora (____________________): osporavam ga jer ____________________.

letter-rent-demand = Po mom računu uporedna kirija u ovom mestu iznosi ______ evra. Molim Vas da smanjite kiriju i da vratite preplaćeni novac. Molim Vas da mi javite na koje izuzetke se pozivate. Dalje uplate vršim uz zadržavanje prava.

letter-notice-title = Otkaz stana

letter-notice-subject = <strong>Otkaz stana ____________________</strong>

letter-notice-declaration = ovim otkazujem ugovor o najmu ovog stana u skladu s otkaznim rokom, i to za dan __________, a ako to nije moguće, za prvi sledeći mogući dan.

letter-notice-request = Molim Vas da mi potvrdite otkaz. Molim Vas da predložite termin za primopredaju. Molim Vas da kauciju uplatite na ovaj račun: ____________________.
