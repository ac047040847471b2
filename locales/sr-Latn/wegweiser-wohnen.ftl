### Housing guide in Serbian (Latin letters). Form of address: vi (polite plural). Vocabulary: see terms.ftl.
### Dates print with a full stop of their own („31. decembra 2029.”): no full stop and no comma after them. In a sentence ask for the genitive: DATETIME($date, case: "gen").

## Umschlag und Impressum

guide-title = Vodič za stanovanje

guide-subtitle = Kako u { -city(case: "loc") } naći, unajmiti i zadržati stan

guide-publisher = Lotse – primer vodiča

guide-subject = Vodič jednostavnim jezikom objašnjava šta je važno kada tražite stan u { -city(case: "loc") }, kada ga unajmite i kada se iz njega iselite.

cover-picture =
    .alt = Niz šarenih kuća stoji pored reke. Ispred njih putokaz pokazuje u dva smera.

imprint-about = Ova brošura je primer. Napisana je iznova za programsku biblioteku „<span lang="de">Lotse</span>”. Ideja potiče od kelnske brošure „<span lang="de">Wegweiser Wohnen</span>”. Ova brošura nije zvanična publikacija grada { -city(case: "gen") }. Jezike smo sami izabrali.

imprint-no-legal-advice = Ova brošura nije pravni savet. Zakoni, iznosi i adrese mogu da se promene. Posavetujte se pre nego što potpišete nešto važno. Adrese su ovde: <a name="help"></a>.

imprint-law = Stanje zakona: { $law-date } Savezni zakoni u ovoj brošuri imaju tekst od tog dana. Kasnije izmene nisu uključene.

## So benutzen Sie dieses Heft

how-to-title = Kako da koristite ovu brošuru

how-to-intro = Ova brošura vas prati od prvog oglasa do iseljenja. Ne morate sve da čitate. Potražite poglavlje koje vam sada treba. U okvirima su upozorenja i saveti. Najvažniji rokovi su u tabeli: <a name="help-deadlines"></a>. Liste s kvadratićima možete da odštampate, ponesete i označavate.

how-to-words = <strong>Nemačke reči:</strong> Neke reči stoje baš tako u pismima i ugovorima. Objašnjavamo ih u tekstu i ovde: <a name="glossary"></a>. Gotova pisma su na samom kraju: <a name="letters"></a>.

how-to-star = <strong>Oblici reči:</strong> Pišemo na primer „stanodavac”, to jest osoba koja vam izdaje stan. Mislimo na ljude svakog pola. U nemačkom tekstu tome služi zvezdica: „<span lang="de">Vermieter*in</span>”.

how-to-together = <strong>Zajedničko čitanje:</strong> Izdanja na svim jezicima imaju ista poglavlja i iste brojeve. Tako možete da koristite brošuru zajedno sa savetnikom. Jednostavno pokažite na isto mesto.

how-to-law = <strong>Reči iz prava:</strong> „<span lang="de">Unwirksam</span>” znači: ne važi. „<span lang="de">Wirksam</span>” znači: važi. „<span lang="de">Frist</span>” (rok) je vreme kog morate da se držite. Znak „§” pokazuje mesto u zakonu. „<span lang="de">BGB</span>” znači <span lang="de">Bürgerliches Gesetzbuch</span> (nemački građanski zakonik).

## Kapitel Suchen

search-title = Kako tražiti stan

search-intro = Da biste našli stan, često vam treba strpljenje. Ako se dobro pripremite, možete brzo da odgovorite kada se pojavi ponuda. Ovo poglavlje pokazuje gde da tražite, šta da pišete i čega da se čuvate.

search-residence-title = Smete li slobodno da birate gde ćete stanovati?

search-residence =
    „<span lang="de">Schutzstatus</span>” (status zaštite) znači: Nemačka vas štiti, na primer kao izbeglicu. Mnogi ljudi sa statusom zaštite moraju { $residence-years ->
        [one] { $residence-years } godinu
        [few] { $residence-years } godine
       *[other] { $residence-years } godina
    } da stanuju u određenoj saveznoj pokrajini. Često to važi i za određeni grad. U Severnoj Rajni-Vestfaliji vam služba najčešće dodeljuje grad. Ta obaveza se zove <span lang="de">Wohnsitzregelung</span>. Ako je u vašem rešenju ({ -bescheid }) naveden drugi grad, ne smete jednostavno da se preselite u { -city(case: "acc") }. Postoje izuzeci. Jedan primer je posao sa osiguranjem, dovoljnom platom i najmanje { $residence-hours ->
        [one] { $residence-hours } sat
        [few] { $residence-hours } sata
       *[other] { $residence-hours } sati
    } sedmično. Može da se računa i stručno obrazovanje, studije ili kurs jezika. Pitajte službu za strance (<span lang="de">Ausländerbehörde</span>) u mestu u kom stanujete, <strong>pre</strong> nego što potpišete ugovor o najmu. Najbolje je da tražite odgovor napismeno.

search-residence-note = { $residence-law }. To je zakon o boravku stranaca.

search-where-title = Gde možete da tražite

search-where-internet = Tražite na internetu i u novinama. Ako je moguće, uključite automatsku poruku za nove ponude. Gledajte svaki dan, najbolje ujutru i uveče.

search-where-companies = Pišite firmama koje izdaju stanove. Pitajte i stambene zadruge: tamo članovi kupuju udele, a zatim stanuju i plaćaju kiriju (stanarinu). Ako postoji lista čekanja, upišite se na nju. Redovno se javljajte.

search-where-people = Recite svima da tražite stan: na poslu, u školi, u udruženju, u komšiluku. Cedulja u supermarketu ili u centru u vašem delu grada traži malo truda. Tražite u više delova grada i u okolini grada.

search-steps-title = Korak po korak

search-step-budget = Izračunajte koliku kiriju možete da plaćate svakog meseca: <a name="costs"></a>. Mislite i na struju, internet, karte za prevoz i nameštaj.

search-step-papers = Pripremite svoje papire: <a name="money-papers"></a>. Sačuvajte dobre kopije u telefonu. Tako ćete biti brzi. Papire dajte tek kada stvarno želite stan.

search-step-message = Napišite kratak tekst o sebi. Navedite ime, broj telefona i dan kada želite da se uselite. Više na početku ne morate da kažete. Ako želite, možete da napišete i koliko vas ima i šta radite. Zamolite osobu koja dobro zna nemački da pročita tekst.

search-step-answer = Brzo odgovarajte na nove ponude. Zapišite kome ste i kada pisali. Ako ne možete da dođete, otkažite dolazak. Tako ostavljate dobar utisak.

search-fraud-title = Bez plaćanja pre razgledanja

search-fraud = Nikada ne plaćajte za stan koji niste videli. Ne šaljite kopiju ličnog dokumenta nepoznatim ljudima. Ako je ponuda neobično jeftina, budite oprezni. Neki prevaranti kažu da su u inostranstvu i da će ključ poslati poštom. Na to ne odgovarajte.

search-shelter-title = Iz prihvatilišta u stan

search-shelter = Ako stanujete u gradskom prihvatilištu (<span lang="de">Unterkunft</span>), ne morate sami da tražite stan. U { -city(case: "loc") } za to postoji { -auszugsmanagement } (pomoć pri preseljenju iz prihvatilišta). Tamo pomažu ljudi iz organizacija <span lang="de">Caritas</span>, <span lang="de">Deutsches Rotes Kreuz</span> (<span lang="de">DRK</span>, Nemački crveni krst) i <span lang="de">Kölner Flüchtlingsrat</span>. Pitajte u svom prihvatilištu ko je nadležan za vas. Zamolite za pomoć pri traženju stana i kod ugovora o najmu.

search-shelter-steps = Razjasnite tri stvari pre nego što potpišete. Prvo, da li smete da stanujete u { -city(case: "loc") }: <a name="search-residence"></a>. Drugo, da li služba plaća novu kiriju: <a name="money-jobcenter-move"></a>. Treće, ko plaća prvi nameštaj: <a name="money-furniture"></a>. Ako vaš novac ne dolazi od službe { -jobcenter }, nego od socijalne službe (<span lang="de">Sozialamt</span>), pitajte tamo.

## Kapitel Geld und Papiere

money-title = Novac i papiri

money-intro = Stanodavci žele da znaju da li možete da plaćate kiriju. Nadležne službe mogu da vam pomognu ako nemate dovoljno novca. U ovom poglavlju ćete saznati koji vam papiri trebaju i za koji novac možete da podnesete zahtev.

money-papers-title = Vaša fascikla

money-papers-intro = Ponesite ove papire na razgledanje. Dajte ih tek kada stvarno želite stan:

money-papers-income = Dokazi o vašim prihodima u poslednjim mesecima, na primer platni listići ili rešenje neke službe

money-papers-schufa = Izveštaj firme { -schufa }

money-papers-wbs = Vaš { -wbs }, ako ga imate

money-papers-rent = Ako je moguće: potvrda da ste kiriju za stari stan uvek plaćali

money-schufa-title = Koji izveštaj firme { -schufa }?

money-schufa = Firma { -schufa } prikuplja podatke o tome da li ljudi plaćaju račune. Postoje dva papira. <strong>Kopija podataka</strong> (<span lang="de">Datenkopie</span>) besplatna je i samo za vas. <strong>Izveštaj o platežnoj sposobnosti</strong> (<span lang="de">BonitätsAuskunft</span>) plaća se i namenjen je stanodavcima. Ne dajte kopiju podataka drugima: u njoj ima mnogo privatnih podataka.

money-wbs-title = { -wbs }

money-wbs-what = Za neke stanove država je dala novac. Ti stanovi su često jeftiniji. Za te stanove vam treba dokument { -wbs }, skraćeno { -wbs-short }. Dobijate ga ako su vaši prihodi ispod određene granice. Morate i zakonito i na duže vreme da stanujete u Nemačkoj. Pitajte gradsku upravu da li to važi za vas.

money-wbs-valid =
    U dokumentu { -wbs-short } piše koliko veliki stan sme da bude. On važi { $wbs-years ->
        [one] { $wbs-years } godinu
        [few] { $wbs-years } godine
       *[other] { $wbs-years } godina
    } u Severnoj Rajni-Vestfaliji. Ako taj rok uskoro ističe, na vreme podnesite zahtev za novi dokument. Grad { -city } više ne posreduje u iznajmljivanju stanova. Stan dakle tražite sami. Ali grad vas o tome savetuje, i to stambena služba ({ -housing-office }): <a name="card-housing-office"></a>.

money-wbs-valid-note = { $wbs-law }. To je zakon Severne Rajne-Vestfalije o stanovima s državnom podrškom.

money-wbs-qr = Ovde grad { -city } daje informacije o dokumentu { -wbs-short } i o savetovanju.

money-wohngeld-title = { -wohngeld }

money-wohngeld =
    { -wohngeld } je dodatak za kiriju za ljude s malim prihodima. Za njega morate da podnesete zahtev. Dobijate ga od meseca u kom podnesete zahtev. Zato ne čekajte. Najčešće se odobrava na { $wohngeld-months ->
        [one] { $wohngeld-months } mesec
        [few] { $wohngeld-months } meseca
       *[other] { $wohngeld-months } meseci
    }. Posle toga podnosite novi zahtev. Ako primate novčanu pomoć { -grundsicherungsgeld }, ne možete da dobijete { -wohngeld }. Ako posle vašeg zahteva nedostaju papiri, brzo ih pošaljite.

money-wohngeld-note = { $wohngeld-law }. To je zakon o dodatku za kiriju.

money-jobcenter-title = Novac za kiriju od službe { -jobcenter }

money-jobcenter = { -jobcenter } isplaćuje novčanu pomoć { -grundsicherungsgeld }. Ranije se zvala „<span lang="de">Bürgergeld</span>”. Tu spada i novac za primeren stan („<span lang="de">angemessen</span>”). To znači: stan ne sme da bude preskup. Granicu vam kaže { -jobcenter }. Uvek pitajte za iznose koji sada važe. Ako želite, ova služba uplaćuje kiriju direktno stanodavcu.

money-jobcenter-move-title = Tako se selite uz pismeno obećanje (<span lang="de">Zusicherung</span>)

money-jobcenter-step-ask = { -zusicherung } je pismeno obećanje da { -jobcenter } plaća. Tražite ga <strong>pre</strong> nego što potpišete. Nadležan je { -jobcenter } u mestu u koje se selite. Tamo predajte ponudu sa svim troškovima.

money-jobcenter-step-deposit = Tamo podnesite i zahtev za { -kaution(case: "acc") } (<span lang="de">Kaution</span>) ili za udele u stambenoj zadruzi. I za to vam unapred treba { -zusicherung }. Taj novac je najčešće zajam (<span lang="de">Darlehen</span>). To znači: vraćate ga.

money-jobcenter-step-costs = Za troškove selidbe podnosite zahtev službi { -jobcenter } koja je za vas nadležna <strong>do selidbe</strong>. I ovde važi: prvo { -zusicherung }, pa onda selidba.

money-jobcenter-step-sign = Potpišite ugovor o najmu <strong>tek kada</strong> imate pismeno obećanje ({ -zusicherung }). Bez njega ćete možda deo troškova morati da platite sami.

money-jobcenter-young =
    Ako imate manje od { $benefit-age ->
        [one] { $benefit-age } godine
        [few] { $benefit-age } godine
       *[other] { $benefit-age } godina
    }, posle selidbe dobijate novac za stan samo uz pismeno obećanje ({ -zusicherung }). Ako se selite unutar { -city(case: "gen") } i to nije nužno, { -jobcenter } plaća najviše onoliko koliko i do tada. I tada važi: razgovarajte sa službom pre selidbe, a ne posle nje.

money-jobcenter-limit =
    Za stan u kom već stanujete postoji zaštićeno vreme. U pismu se ono zove „<span lang="de">Karenzzeit</span>”. Počinje s prvim mesecom u kom primate { -grundsicherungsgeld }. Traje { $benefit-protected-years ->
        [one] { $benefit-protected-years } godinu
        [few] { $benefit-protected-years } godine
       *[other] { $benefit-protected-years } godina
    }. U tom vremenu { -jobcenter } plaća stvarnu kiriju, ali do gornje granice. Ta granica se računa ovako: uobičajena granica puta { $benefit-limit-factor }. Za porodice s decom može da bude više. Za grejanje zaštićeno vreme ne važi. Posle zaštićenog vremena { -jobcenter } plaća previsoku kiriju najčešće još najviše { $benefit-after-months ->
        [one] { $benefit-after-months } mesec
        [few] { $benefit-after-months } meseca
       *[other] { $benefit-after-months } meseci
    }.

money-jobcenter-limit-new = Za <strong>novi</strong> stan važi: { -jobcenter } plaća više od uobičajene granice samo ako je to pre toga pismeno obećao. Grad može da odredi i granicu po kvadratnom metru. Ako je kirija viša nego što dozvoljava { -mietpreisbremse } (ograničenje kirije), smatra se da nije primerena. Onda { -jobcenter } mora da zatraži od vas da podnesete pritužbu na kiriju. Šta je to, pročitajte ovde: <a name="rent-brake"></a>.

money-jobcenter-limit-note = { $benefit-law }. To je druga knjiga socijalnog zakonika.

money-jobcenter-sites =
    { -jobcenter } u { -city(case: "loc") } planira selidbu. Sredinom { $jobcenter-move-year } godine umesto { $jobcenter-sites-today ->
        [one] { $jobcenter-sites-today } lokacije
        [few] { $jobcenter-sites-today } lokacije
       *[other] { $jobcenter-sites-today } lokacija
    } treba da ih bude samo { $jobcenter-sites-planned }: { $jobcenter-site-deutz } i { $jobcenter-site-west }. Koja adresa važi za vas, piše u vašem pismu. Pre svakog termina pogledajte tamo.

money-furniture-title = Selidba i prvi nameštaj

money-furniture = Za prvi stan { -jobcenter } može da odobri novac za nameštaj, šporet i druge uređaje. To se zove { -erstausstattung } (prvo opremanje stana). Za to podnosite poseban zahtev. Uradite to <strong>pre</strong> kupovine i napišite spisak. Ponekad umesto novca dobijate bonove ili stvari. Može da pita i onaj ko inače ne prima novac od službe { -jobcenter }, ako su prihodi mali.

money-furniture-move = { -jobcenter } može da plati i troškove selidbe. Za to selidba mora da bude nužna. Unapred vam treba { -zusicherung }: <a name="money-jobcenter-move"></a>. Pribavite ponude pre nego što nekog angažujete.

money-furniture-note = { $furniture-law }.

money-jobcenter-find = Koji { -jobcenter } je za vas nadležan i kako da ga nađete, pročitajte ovde: <a name="help-offices"></a>.

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

viewing-check-costs = Znam koliko iznose { -kaltmiete } (osnovna kirija), { -nebenkosten } (<span lang="de">Nebenkosten</span>) i { -kaution } (<span lang="de">Kaution</span>). Znam i koliko je grejanje koštalo prošle godine.

viewing-check-included = Znam da li uz stan idu kuhinja, podrum i parking mesto. Znam i od kada je stan slobodan.

viewing-known-defects = Za neke nedostatke znate već pre potpisa. Zbog tih nedostataka kasnije najčešće ne možete da plaćate manju kiriju. Zato tražite da se u ugovor o najmu upiše šta stanodavac popravlja i do kada. Potpišite tek posle toga ({ $known-defects-law }).

viewing-questions-title = Šta stanodavci smeju da pitaju

viewing-questions-first = Na razgledanju dajete samo ime i kontakt. Kod stanova s državnom podrškom pokazujete i { -wbs-short }. Ne morate da predate kopiju ličnog dokumenta. Platne listiće ponesite. Ali ih dajte tek kada stvarno želite stan.

viewing-questions-first-note = Službe za zaštitu podataka su o tome napisale „<span lang="de">Orientierungshilfe</span>”. To je objašnjenje s primerom obrasca, od { DATETIME($questions-guidance, case: "gen") } Naći ćete ga ovde: { $questions-page }.

viewing-questions-form = Mnogi stanodavci vam daju obrazac. On se zove { -selbstauskunft } (podaci o vama). Na razgledanju još ne morate da ga popunite celog. Ako kod nekog pitanja niste sigurni, pitajte savetovalište pre nego što odgovorite.

viewing-fair-title = Ako vas neko lošije tretira

viewing-fair =
    Kada tražite stan, niko ne sme da vas lošije tretira zbog vašeg porekla ili boje kože. To važi na primer ako vas odbiju samo zbog vašeg imena. Ima malo izuzetaka. Jedan može biti ovaj: stanodavac i sam stanuje na istom zemljištu. Ni pol, vera, invaliditet, starost i seksualni identitet često nisu dozvoljen razlog. Ta zaštita najčešće važi samo ako stanodavac izdaje više od { $fairness-flats ->
        [one] { $fairness-flats } stana
        [few] { $fairness-flats } stana
       *[other] { $fairness-flats } stanova
    }.

viewing-fair-note = { $fairness-law }. To je opšti zakon o jednakom postupanju.

viewing-fair-deadline =
    Ponekad tada imate pravo na novac. Taj novac morate da zatražite od stanodavca u roku od { $discrimination-months ->
        [one] { $discrimination-months } meseca
        [few] { $discrimination-months } meseca
       *[other] { $discrimination-months } meseci
    }, najbolje pismeno. Računajte od dana kada se to dogodilo. Tako ste sigurni. Zato brzo potražite pomoć u savetovalištu protiv diskriminacije ({ -antidiskriminierungsbuero }). Savetovanje je besplatno: <a name="card-adb"></a>. Tamo možete i samo da razgovarate o tome šta se dogodilo.

viewing-proof = Odmah zapišite šta se dogodilo: dan, vreme, imena, tačne reči. Zapišite i ko je bio prisutan. Sačuvajte oglase i poruke. Ponekad osoba s nemačkim imenom dobije poziv, a vi ne. I to može da bude znak.

## Kapitel Mietvertrag

lease-title = Ugovor o najmu

lease-intro = Ugovor o najmu (<span lang="de">Mietvertrag</span>) određuje šta plaćate i šta smete. Pročitajte ga celog. Ne potpisujte pod pritiskom. Zamolite za vreme za razmišljanje ili ponesite tekst na savetovanje. Pitajte za svaku reč koju ne razumete. Zamolite za primerak sa svim potpisima i dobro ga čuvajte.

lease-content-title = To treba da stoji u ugovoru

lease-content-flat = Imena svih najmoprimaca i stanodavca, adresa, sprat i veličina stana. Ko potpiše, mora i da plati.

lease-content-rent = { -kaltmiete }, { -nebenkosten } (<span lang="de">Nebenkosten</span>) i { -kaution } (<span lang="de">Kaution</span>), za svaku stavku iznos u evrima. Ako nešto nedostaje, pitajte.

lease-content-start = Dan useljenja. Ako u ugovoru stoji i datum isteka, dajte to na proveru. Pre tog datuma najčešće ne možete da otkažete ugovor s normalnim otkaznim rokom. Isto važi za { -kuendigungsverzicht } (odricanje od prava na otkaz): onda najčešće neko vreme ne možete da otkažete ugovor.

lease-content-promises = Sve što vam je obećano, na primer novi pod. Ono što je samo rečeno kasnije se teško dokazuje.

lease-content-pets = Da li su dozvoljeni kućni ljubimci. Pitajte unapred, i kada u ugovoru ništa ne piše.

lease-kinds-title = Na određeno vreme, namešteno, <span lang="de">WG</span>

lease-kinds = Neki ugovori su drugačiji. Čitajte ih posebno pažljivo.

lease-kind-fixed = <strong>Na određeno vreme (<span lang="de">befristet</span>):</strong> U ugovoru stoji tačno određen poslednji dan. On se zove i { -zeitmietvertrag }. Stanodavcu za to treba razlog iz zakona. Primer: kasnije želi sam tu da stanuje. Taj razlog mora pismeno da vam kaže pri potpisivanju. Inače je ugovor na neodređeno vreme (<span lang="de">unbefristet</span>, { $fixed-term-law }).

lease-kind-waiver = <strong>{ -kuendigungsverzicht }:</strong> Neko vreme ne možete da otkažete ugovor, i kada nađete drugi stan. To potpišite samo ako sigurno ostajete toliko dugo.

lease-kind-short = <strong>Samo za kratko vreme:</strong> Ponekad neko izdaje stan samo „<span lang="de">vorübergehend</span>” (privremeno), na primer dok je odsutan (<span lang="de">Zwischenmiete</span>). Onda često nema zaštite od { -kuendigung(case: "gen") } (<span lang="de">Kündigung</span>). Ni { -mietpreisbremse } (ograničenje kirije) onda često ne važi ({ $exempt-law }). Pitajte zašto je ugovor tako kratak.

lease-kind-furnished = <strong>Namešteno:</strong> Stan već ima nameštaj. Tražite da se u ugovor upiše spisak nameštaja. Pitajte koliko nameštaj košta. Ako je soba u stanu stanodavca, često imate manje zaštite: <a name="notice-landlord"></a>.

lease-kind-shared = <strong><span lang="de">WG</span>:</strong> Više ljudi deli jedan stan. Pitajte s kim sklapate ugovor. Ako potpišete zajedno s drugima, možda ćete morati da platite celu kiriju. Onda možete i da otkažete ugovor samo zajedno. Ako vam glavni najmoprimac („<span lang="de">Hauptmieter*in</span>”) izdaje sobu, to se zove { -untermiete } (podnajam). Tražite da vam pokaže da je stanodavac saglasan.

lease-painting-title = Ko mora da kreči?

lease-painting = Krečenje i lepljenje tapeta u ugovoru se često zove { -schoenheitsreparaturen }. To je obaveza stanodavca, osim ako ugovor tu obavezu na valjan način prenosi na vas. Ako stan nije bio renoviran kada ste se uselili, najčešće ne morate da krečite. Ni čvrsti rokovi bez izuzetaka ne važe. Dajte ugovor na proveru pre nego što kupite boju.

lease-painting-note = { $painting-law } i presude suda { -bundesgerichtshof }, na primer VIII ZR 185/14. To je najviši nemački sud za najam stanova.

lease-sublet-title = Primanje drugih ljudi u stan

lease-family = Vaš bračni partner i vaša deca smeju da se usele kod vas. Za to vam ne treba dozvola. Ali to unapred recite stanodavcu, najbolje pismeno. I goste smete da imate bez pitanja.

lease-sublet = Ako želite da stan ili sobu izdate dalje, uvek vam unapred treba dozvola. To se zove podnajam (<span lang="de">untervermieten</span>). Za <strong>deo</strong> stana često imate pravo na dozvolu. Za to vam treba dobar razlog koji je nastao tek posle početka ugovora ({ $sublet-law }). Napišite stanodavcu koju osobu želite da primite i zašto. Sačekajte odgovor.

lease-brake-title = Da li je kirija previsoka?

lease-brake = U { -city(case: "loc") } važi pravilo { -mietpreisbremse } (ograničenje kirije). Kod novog ugovora kirija sme da bude najviše { $brake-percent } iznad „<span lang="de">ortsübliche Vergleichsmiete</span>”. To je kirija koja je ovde uobičajena za slične stanove. { -mietspiegel } je lista pomoću koje možete da je procenite. U { -city(case: "loc") } je dobijate ovde: { $immobilienboerse-name }, telefon { $immobilienboerse-phone }. U njoj pogledajte veličinu, položaj i starost stana. Savetovalište vam pomaže da izračunate.

lease-brake-note = { $brake-law }. Da ograničenje važi u { -city(case: "loc") }, stoji u uredbi (<span lang="de">Verordnung</span>). To je pravilo pokrajinske vlade. Uredba važi od { DATETIME($brake-since, case: "gen") } Ograničenje važi do { DATETIME($brake-until, case: "gen") } (stanje ovog podatka: { $ordinance-as-of }). Kelnski { -mietspiegel } je od { DATETIME($mietspiegel-issue, case: "gen") } U zakonu se takva lista zove „<span lang="de">einfacher Mietspiegel</span>”.

lease-brake-exceptions = Postoje izuzeci. Najčešći: najmoprimac pre vas je već plaćao više. Onda i za vas kirija najčešće sme da bude toliko visoka. Ograničenje ne važi ni za nove zgrade koje su prvi put korišćene i izdate tek posle { DATETIME($brake-new-building, case: "gen") } Ne važi ni za prvo izdavanje posle obimne { -modernisierung(case: "gen") } (<span lang="de">Modernisierung</span>). To znači: stan je postao mnogo bolji. Stanodavac najčešće mora da vas obavesti o izuzetku pre potpisa. Ako to nije uradio, u početku ne sme da se poziva na taj izuzetak. Onda ograničenje ipak važi.

lease-brake-complain-title = Tako se branite

lease-brake-complain =
    Napišite stanodavcu da je kirija previsoka. To se zove { -ruege }. Dovoljna je poruka e-poštom. Ne čekajte dugo. Ono što ste preplatili od prvog dana možete da tražite nazad ako su ispunjena dva uslova. Prvo: { -ruege } stiže u roku od { $complaint-months ->
        [one] { $complaint-months } meseca
        [few] { $complaint-months } meseca
       *[other] { $complaint-months } meseci
    } od početka ugovora o najmu. Drugo: { -ruege } stiže <strong>pre</strong> nego što se ugovor o najmu završi. Ako { -ruege } stigne kasnije, možete da tražite nazad samo novac koji posle toga preplatite. Ako stigne tek posle kraja ugovora, ne dobijate ništa nazad ({ $complaint-law }).

lease-brake-letter = Ako vam je stanodavac pre ugovora naveo neki izuzetak, posavetujte se. Onda u pritužbi ({ -ruege }) odgovorite upravo na taj izuzetak. Inače { -ruege } najčešće ne pomaže. Pismo za to je ovde: <a name="letters"></a>. Ako vam niko nije naveo izuzetak, precrtajte u pismu rečenicu s rečju „<span lang="de">Auskunft</span>” (obaveštenje). Zadržite kopiju i dokaz da je pismo stiglo.

## Kapitel Kaution und Makler

deposit-title = Kaucija i posrednik

deposit-intro = { -kaution(case: "capital") } (<span lang="de">Kaution</span>) je novac koji dajete kao garanciju. Stanodavac ga čuva dok tu stanujete. Posle iseljenja dobijate ga nazad ako ništa niste dužni. Plaćajte samo uz potvrdu.

deposit-limit =
    { $deposit-months ->
        [one] { -kaution(case: "capital") } sme da iznosi najviše { $deposit-months } mesečnu kiriju.
        [few] { -kaution(case: "capital") } sme da iznosi najviše { $deposit-months } mesečne kirije.
       *[other] { -kaution(case: "capital") } sme da iznosi najviše { $deposit-months } mesečnih kirija.
    } Pritom se računa kirija bez { -nebenkosten(case: "gen") } (<span lang="de">Nebenkosten</span>). Primer: { -kaltmiete } je { $example-cold-rent }. Onda { -kaution } sme da iznosi najviše { $example-deposit }.

deposit-limit-note = { $deposit-law }.

deposit-parts =
    { $deposit-parts ->
        [1] Plaćate { -kaution(case: "acc") } odjednom.
        [one] Smete da platite { -kaution(case: "acc") } u { $deposit-parts } jednakom delu, svakog meseca jedan.
        [few] Smete da platite { -kaution(case: "acc") } u { $deposit-parts } jednaka dela, svakog meseca jedan.
       *[other] Smete da platite { -kaution(case: "acc") } u { $deposit-parts } jednakih delova, svakog meseca jedan.
    } Prva uplata dospeva tek kada ugovor o najmu počne, a ne već pri potpisivanju. Najbolje je da platite preko banke. Onda imate dokaz.

deposit-safe = Stanodavac mora da drži vaš novac odvojeno od svog novca, na posebnom računu. Kamata pripada vama. U studentskim domovima ne mora da bude kamate. Pitajte gde je vaš novac. Ponekad je umesto novca moguća i { -buergschaft } (jemstvo). Onda na primer banka obećava da će platiti za vas.

deposit-not-rent = Plaćajte kiriju i u poslednjim mesecima. Ne odbijajte sami { -kaution(case: "acc") } od nje. Inače nastaju dugovi za kiriju.

deposit-back = Kada dobijate novac nazad, pročitajte ovde: <a name="moving-out-deposit"></a>. Ako primate novac od službe { -jobcenter }, pitajte za zajam pre nego što potpišete: <a name="money-jobcenter-move"></a>.

deposit-broker-title = Ko plaća posrednika?

deposit-broker = Posrednici (<span lang="de">Makler</span>) spajaju one koji traže stan i one koji ga izdaju. Najčešće plaća onaj ko ih je angažovao. To je često stanodavac. Vi plaćate samo ako važi oboje:

deposit-broker-order = Sami ste naručili traženje stana, i to u tekstualnom obliku, na primer e-poštom. Nije dovoljno ako ste to samo rekli telefonom.

deposit-broker-only = Posrednik je tražio stan samo za vas i nije znao za njega već od ranije.

deposit-broker-warning = Ne plaćajte avans: on je zabranjen. Za stanove s državnom podrškom posrednici od vas ne smeju da traže nikakav novac. Ne plaćajte ništa ni samo za razgledanje.

deposit-broker-cap =
    Ako morate da platite, taj novac se zove { -provision } (provizija). Provizija sme da iznosi najviše { $broker-cap-months ->
        [one] { $broker-cap-months } mesečnu kiriju
        [few] { $broker-cap-months } mesečne kirije
       *[other] { $broker-cap-months } mesečnih kirija
    } bez { -nebenkosten(case: "gen") }. Na to dolazi porez na dodatu vrednost ({ $broker-cap-law }).

deposit-takeover = Ponekad traže od vas da kupite kuhinju ili nameštaj koji ostaju u stanu. Taj novac se zove { -abloese }. Ne morate da platite mnogo više nego što te stvari vrede. Samo za to što se neko iseljava niko ne sme da traži novac od vas. Izuzetak su troškovi selidbe s dokazom ({ $takeover-law }).

deposit-broker-note = { $broker-law }. Taj zakon uređuje posredovanje pri iznajmljivanju stanova.

## Kapitel Einzug

moving-in-title = Useljenje

moving-in-intro = Imate ključ. Čestitamo! Sada treba brzo da obavite nekoliko stvari. Pobrinite se i da vaše ime bude na zvonu i na poštanskom sandučetu. Inače pošta ne stiže.

moving-in-record-title = Primopredaja

moving-in-record = Prođite sa stanodavcem kroz sve prostorije. Zapišite zajedno kakav je stan. Taj papir se zove { -uebergabeprotokoll } (<span lang="de">Übergabeprotokoll</span>). On vas štiti kada se iseljavate. Potpišite samo ono što je tačno. Obavite primopredaju po danjem svetlu i povedite svedoka.

moving-in-reservation = Ako znate za neki nedostatak i preuzmete stan bez { -vorbehalt(case: "gen") } (<span lang="de">Vorbehalt</span>), gubite prava. Onda zbog tog nedostatka ne smete da plaćate manju kiriju. Za njega ne dobijate ni naknadu štete. Za svaki nedostatak upišite u zapisnik do kada će ga stanodavac popraviti. Upišite i ovu rečenicu: „<span lang="de">Ich behalte mir meine Rechte wegen dieser Mängel vor.</span>” (Zadržavam svoja prava zbog ovih nedostataka.) Ponekad stanodavac to odbije. Onda mu još na primopredaji dajte poseban list papira. Na njemu stoje nedostaci i ova rečenica. Vaš svedok treba da bude prisutan ({ $known-defects-law }).

moving-in-reservation-known = Ova rečenica najčešće <strong>ne</strong> pomaže kod nedostataka za koje ste znali već pre ugovora o najmu. Stanodavac te nedostatke najčešće ipak mora da popravi.

moving-in-check-title = Kontrolna lista za { -uebergabeprotokoll(case: "acc") }

moving-in-check-damage = Sva oštećenja su u zapisniku, i male ogrebotine. Postoje fotografije svih prostorija.

moving-in-check-meters = Zapisani su brojevi na brojilima za struju, gas, vodu i grejanje.

moving-in-check-keys = Broj ključeva stoji u zapisniku.

moving-in-check-works = Grejanje, šporet, voda i prozori su isprobani. Ono što ne radi stoji u zapisniku.

moving-in-check-reservation = Za svaki nedostatak u zapisniku stoji do kada će biti popravljen. Tu stoji i moje zadržavanje prava (<span lang="de">Vorbehalt</span>).

moving-in-check-copy = Svi su potpisali. Imam kopiju.

moving-in-numbers = Pitajte za broj telefona za hitne slučajeve, na primer za grejanje, vodu i lift. Zapišite ga. Ako izgubite ključ, odmah to recite stanodavcu.

moving-in-insurance = „<span lang="de">Haftpflichtversicherung</span>” (osiguranje od odgovornosti) može da plati ako slučajno oštetite nešto što pripada drugima. Pitajte savetovalište da li ono ima smisla za vas.

moving-in-picture = Fotografišite svako brojilo tako da se vide sve cifre.
    .alt = Ruka drži telefon ispred brojila na zidu. Na telefonu se vidi brojilo. Pored visi papir s listom i kvačicama.

moving-in-register-title = Prijava adrese

moving-in-register =
    Prijavite se u roku od { $register-weeks ->
        [one] { $register-weeks } sedmice
        [few] { $register-weeks } sedmice
       *[other] { $register-weeks } sedmica
    } posle useljenja. To možete u gradskoj službi { -kundenzentrum }, nekim danima samo uz zakazan termin: <a name="card-kundenzentrum"></a>. Ponesite lične karte ili pasoše svih koji se useljavaju. Ako se prijavite prekasno, možete da dobijete novčanu kaznu do { $register-fine }.

moving-in-register-note = { $register-law }. To je savezni zakon o prijavi adrese.

moving-in-confirmation = Za to vam treba { -wohnungsgeberbestaetigung }. Tim papirom stanodavac potvrđuje vaše useljenje. Ugovor o najmu nije dovoljan. Stanodavac mora da vam da taj papir u istom roku. Ako ga ne dobijete, odmah to recite u službi { -kundenzentrum }.

moving-in-sham = Prijavite se samo tamo gde stvarno stanujete. Ne dopustite ni da vašu adresu koristi neko ko ne stanuje kod vas. Ko za to ustupi svoju adresu, možda će morati da plati novčanu kaznu do { $sham-address-fine }.

moving-in-power-title = Struja i { -rundfunkbeitrag }

moving-in-power = Ako trošite struju, a sami nemate ugovor, snabdeva vas { -grundversorger } (osnovni snabdevač). Tako se zove firma koja mora da snabdeva sva domaćinstva. I tako nastaje ugovor. On se zove „<span lang="de">Grundversorgung</span>” i ne završava se sam od sebe. Pitajte stanodavca koja je to firma. Javite joj se i recite stanje svog brojila. Pitajte i ko isporučuje gas, ako se sami grejete ili kuvate na gas. Zatim uporedite ponude. Pre nego što promenite firmu, proverite cenu, trajanje ugovora i otkazni rok.

moving-in-power-note =
    { $power-law }. Od { DATETIME($supplier-switch-since, case: "gen") } tehnički prelazak na drugu firmu radnim danima traje { $supplier-switch-hours ->
        [one] { $supplier-switch-hours } sat
        [few] { $supplier-switch-hours } sata
       *[other] { $supplier-switch-hours } sati
    }. „<span lang="de">Ersatzversorgung</span>” (zamensko snabdevanje) je nešto drugo nego <span lang="de">Grundversorgung</span>. Ono traje najviše { $substitute-supply-months ->
        [one] { $substitute-supply-months } mesec
        [few] { $substitute-supply-months } meseca
       *[other] { $substitute-supply-months } meseci
    }.

moving-in-broadcasting = Za radio i televiziju postoji naknada { -rundfunkbeitrag }. Do { DATETIME($broadcasting-fee-until, case: "gen") } (uključujući i taj dan) ona iznosi { $broadcasting-fee } mesečno, dakle { $broadcasting-fee-quarter } za tri meseca. Posle toga iznos može da se promeni. Pisma o tome šalje „<span lang="de">Beitragsservice</span>” (služba koja naplaćuje ovu naknadu). Ako za vaš stan još niko ne plaća, tamo prijavite stan: <a name="broadcasting-page"></a>. Naknada { -rundfunkbeitrag } plaća se po stanu, a ne po osobi. Uz neke vrste pomoći od službi ne morate da plaćate tu naknadu. Za to podnosite zahtev. Ako stanujete s drugima, dogovorite se ko plaća i podelite troškove.

moving-in-cutoff-title = Ako hoće da vam isključe struju ili gas

moving-in-cutoff = Ako ne plaćate struju ili gas, firma može da vam zapreti isključenjem ({ -sperrung }). To znači: hoće da isključi struju ili gas. Mora to unapred da vam napiše. Ne čekajte da do toga dođe.

moving-in-cutoff-call = Pozovite firmu i pitajte za plaćanje na rate. { -grundversorger } mora da vam ponudi rate ako ih zatražite posle te pretnje. U pismu se to zove „<span lang="de">Abwendungsvereinbarung</span>” (dogovor da se isključenje spreči). Onda na vreme plaćajte rate i sve nove račune.

moving-in-cutoff-office = Odmah pitajte { -jobcenter } ili socijalnu službu (<span lang="de">Sozialamt</span>). Ponekad one preuzimaju dugove za struju ili gas, najčešće kao zajam.

moving-in-cutoff-health = Pišite firmi ako bi isključenje ({ -sperrung }) bilo opasno za nekoga kod vas. Primeri su bolesno dete ili uređaj koji je nekome potreban za život. Onda firma često ne sme da isključi struju ili gas. Priložite dokaz.

moving-in-cutoff-note = { $cutoff-law }.

## Kapitel Miete und Nebenkosten

costs-title = Kirija i dodatni troškovi

costs-intro = Svakog meseca plaćate kiriju i deo troškova za zgradu. Jednom godišnje se pravi { -abrechnung } (<span lang="de">Abrechnung</span>). Ko razume taj obračun, može da nađe greške i da uštedi novac.

costs-words = { -kaltmiete } (osnovna kirija) je novac samo za stan. Uz to se plaćaju { -nebenkosten } (<span lang="de">Nebenkosten</span>), na primer za vodu, smeće i najčešće i za grejanje. U ugovoru i u zakonu oni se zovu „<span lang="de">Betriebskosten</span>”. Sve zajedno se zove { -warmmiete } (ukupna kirija). Pažljivo pročitajte u ugovoru da li je grejanje uključeno u { -nebenkosten(case: "acc") }. Ponekad ga plaćate posebno, na primer ako imate svoj ugovor za gas. Struja najčešće nije uključena. Zato kod svakog oglasa pogledajte: da li je cena „<span lang="de">kalt</span>” (bez troškova) ili „<span lang="de">warm</span>” (s troškovima)?

costs-example = Primer s izmišljenim iznosima

costs-column-part = Šta plaćate

costs-column-amount = Iznos mesečno

costs-example-cold = { -kaltmiete }

costs-example-cold-amount = { $example-cold-rent }

costs-example-operating = { -nebenkosten(case: "capital") }: voda, smeće, zgrada

costs-example-operating-amount = { $example-operating-costs }

costs-example-heating = { -nebenkosten(case: "capital") }: grejanje i topla voda

costs-example-heating-amount = { $example-heating }

costs-example-warm = <strong>{ -warmmiete }</strong>

costs-example-warm-amount = <strong>{ $example-warm-rent }</strong>

costs-who-title = Šta su dodatni troškovi?

costs-who =
    Plaćate { -nebenkosten(case: "acc") } samo ako to stoji u ugovoru. Zakon navodi { $cost-kinds ->
        [one] { $cost-kinds } vrstu
        [few] { $cost-kinds } vrste
       *[other] { $cost-kinds } vrsta
    } troškova. Uprava zgrade i popravke ne spadaju u njih. Ako tako nešto stoji u vašem obračunu, pitajte.

costs-who-note = { $costs-law }. BetrKV je uredba o troškovima zgrade (<span lang="de">Betriebskostenverordnung</span>).

costs-table = Ko šta plaća?

costs-column-cost = Troškovi

costs-column-payer = Ko plaća?

costs-row-heating = Grejanje, topla voda, voda, otpadna voda

costs-row-waste = Smeće, čišćenje ulica, porez na nekretninu

costs-row-house = Lift, svetlo u hodniku, domar, vrt, čišćenje zgrade, štetočine

costs-row-more = Dimnjak, osiguranje zgrade, vešernica

costs-row-repairs = Popravke na zgradi i uprava

costs-payer-tenant = vi, ako to stoji u ugovoru

costs-payer-landlord = stanodavac; izuzetak je naveden niže

costs-small-repairs-title = Male popravke

costs-small-repairs = U mnogim ugovorima postoji rečenica o „<span lang="de">Kleinreparaturen</span>” (male popravke). Po njoj treba sami da platite male popravke, na primer na slavini. Nije svaka takva rečenica važeća. Dajte je na proveru pre nego što platite. Druge popravke na zgradi plaća stanodavac. Ono što ste sami pokvarili najčešće morate da platite.

costs-statement-title = Godišnji obračun

costs-statement =
    Najčešće svakog meseca plaćate avans. Posle jedne godine stanodavac pravi obračun. { -abrechnung(case: "capital") } mora da stigne kod vas u roku od { $statement-months ->
        [one] { $statement-months } meseca
        [few] { $statement-months } meseca
       *[other] { $statement-months } meseci
    } posle kraja obračunske godine. Ako stigne prekasno, po pravilu ne morate ništa da doplatite. Čuvajte sve obračune.

costs-check =
    Proverite obračun. Smete da vidite sve dokaze o troškovima, na primer račune firmi. Pismo za to: <a name="letters"></a>. Ako je nešto pogrešno, uložite prigovor u roku od { $objection-months ->
        [one] { $objection-months } meseca
        [few] { $objection-months } meseca
       *[other] { $objection-months } meseci
    } nakon što ste dobili obračun. Uporedite s prošlom godinom. Ako su troškovi mnogo porasli, zamolite za objašnjenje.

costs-info-title = Grejanje, CO₂ i televizija

costs-info-heating = Ako se vaši uređaji očitavaju na daljinu, svakog meseca dobijate brojeve o svojoj potrošnji.

costs-info-carbon =
    Troškove za CO₂ kod lož-ulja i gasa delite sa stanodavcem. Ako imate svoj ugovor za gas, morate sami da tražite njegov deo. Pišite mu u roku od { $carbon-months ->
        [one] { $carbon-months } meseca
        [few] { $carbon-months } meseca
       *[other] { $carbon-months } meseci
    } posle računa firme za gas. Dovoljna je poruka e-poštom ({ $carbon-law }).

costs-info-cable =
    Troškovi za kablovsku televiziju od { DATETIME($cable-since, case: "gen") } više ne smeju da stoje u obračunu ({ $cable-law }). To je česta greška. Ako imate televiziju ili internet preko stanodavca, posle { $cable-months ->
        [one] { $cable-months } meseca
        [few] { $cable-months } meseca
       *[other] { $cable-months } meseci
    } to možete da otkažete kod njega.

costs-overcharge = Ako je kirija više od { $overcharge-percent } iznad uobičajene kirije (<span lang="de">ortsübliche Vergleichsmiete</span>), to može da bude zabranjeno. Gradska služba { -wohnungsaufsicht } besplatno proverava takve slučajeve: <a name="card-housing-office"></a>.

## Kapitel Leben im Haus

living-title = Život u zgradi

living-intro = U zgradi stanuje mnogo ljudi. Pozdrav na stepeništu je dobar početak. Pravila su često u dokumentu koji se zove { -hausordnung } (<span lang="de">Hausordnung</span>). On visi u hodniku ili je deo ugovora. Pročitajte jednom sva pravila. Često se radi o čišćenju, biciklima, vešernici i miru.

living-waste-title = Odvajanje otpada

living-waste = U { -city(case: "loc") } kante prepoznajete po boji poklopca. Električni uređaji, baterije i staklo ne idu ni u jednu od tih kanti. Pitajte domara ili preduzeće za otpad (<span lang="de">Abfallwirtschaftsbetriebe</span>) gde to da predate: <a name="living-bulky"></a>. Pažljivo odvajajte: to je dobro za životnu sredinu.

living-bins-picture = Četiri poklopca, četiri vrste otpada: sivi, plavi, žuti i braon.
    .alt = Četiri kante za smeće stoje jedna pored druge. Prvi poklopac je siv, drugi plav, treći žut, četvrti braon.

living-bins-table = Šta ide u koju kantu?

living-bins-column-lid = Poklopac

living-bins-column-in = Ovo ide unutra

living-bins-column-out = Ovo ne

living-bin-grey = Sivi: ostali otpad

living-bin-grey-in = ostali otpad koji ne ide ni u jednu drugu kantu

living-bin-grey-out = staklo, baterije, električni uređaji

living-bin-blue = Plavi: papir

living-bin-blue-in = papir i kartoni

living-bin-blue-out = ambalaža od plastike ili metala

living-bin-yellow = Žuti: { -wertstofftonne }

living-bin-yellow-in = ambalaža i druge stvari od plastike ili metala

living-bin-yellow-out = električni uređaji, baterije, staklo, papir

living-bin-brown = Braon: biootpad

living-bin-brown-in = biootpad iz kuhinje i bašte

living-bin-brown-out = ambalaža, plastika

living-waste-rules = Otpad svakog dana

living-waste-do-flat = kartone rasklopiti i staviti u plavu kantu

living-waste-do-plan = pitati kada se kante prazne

living-waste-dont-beside = stavljati smeće pored kante

living-waste-dont-stairs = ostavljati nameštaj u hodniku ili podrumu

living-bulky = Velike stvari, na primer nameštaj, zovu se krupni otpad (<span lang="de">Sperrmüll</span>). Preduzeće <span lang="de">Abfallwirtschaftsbetriebe Köln</span>, skraćeno <span lang="de">AWB</span>, odvozi ga kada to zatražite. Ili ga sami odnesite: { $wertstoff-ossendorf-name }, { $wertstoff-ossendorf-street }; { $wertstoff-gremberghoven-name }, { $wertstoff-gremberghoven-street }. Podaci su iz { $bulky-as-of } godine, molimo vas da ih pre toga proverite: <a name="awb-page"></a>. Ne ostavljajte ništa na ulici bez termina.

living-quiet-title = Mir i tišina

living-quiet =
    Od { $quiet-from } do { $quiet-to ->
        [one] { $quiet-to } sat
        [few] { $quiet-to } sata
       *[other] { $quiet-to } sati
    } je noćni mir ({ $quiet-law }). Tada ne smete da uznemiravate druge. I nedeljom i praznikom važi: bez bučnih radova, na primer bez bušenja. Mir u podne može da propiše { -hausordnung }. Ako slavite, recite to unapred komšijama. Ako nešto smeta vama, prvo razgovarajte ljubazno.

living-quiet-note = LImSchG je pokrajinski zakon o zaštiti od buke i drugih smetnji (<span lang="de">Landes-Immissionsschutzgesetz</span>). On važi za noć. Za nedelje i praznike važi poseban pokrajinski zakon.

living-air-title = Provetravanje i grejanje

living-air = Dok kuvate, tuširate se i spavate, u vazduh odlazi vlaga. Ako ostane na hladnim zidovima, može da se pojavi buđ (plesan). Zato: provetravajte i grejte stan. Dok provetravate, smanjite grejanje. Zatim ponovo zatvorite prozore.

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

living-smoke = Detektori dima spasavaju život. Oni moraju da budu u spavaćoj sobi, u dečjoj sobi i u hodnicima kroz koje se beži u slučaju požara. Mora da ih postavi vlasnik stana (<span lang="de">Eigentümer*in</span>). Ko tu stanuje, brine se da oni rade. Ponekad to radi stanodavac. Pitajte. Nikada ne skidajte detektor dima. Ako kratko pišti i to se stalno ponavlja, baterija je najčešće prazna.

living-smoke-note = { $smoke-law }. To je zakon o gradnji za Severnu Rajnu-Vestfaliju.

living-smoke-picture = Detektor dima visi na plafonu. Možete da ga isprobate dugmetom.
    .alt = Okrugli beli detektor dima visi na plafonu sobe. Ruka jednim prstom pritiska dugme. Lukovi pokazuju glasan zvuk.

living-changes-title = Ako želite nešto da prepravite

living-changes = Ako želite malu solarnu elektranu na balkonu, pitajte unapred. I za prepravku zbog invaliditeta vam treba dozvola. Najčešće imate pravo na nju ({ $changes-law }). Tačno napišite šta želite da promenite i priložite crtež.

## Kapitel Etwas ist kaputt

repairs-title = Nešto je pokvareno

repairs-intro = Grejanje ne greje, voda kaplje, zid je mokar. Tako nešto se zove { -mangel } (<span lang="de">Mangel</span>). Stanodavac mora da održava stan u ispravnom stanju. Vi morate svaki nedostatak odmah da prijavite. Što ranije to uradite, to bolje za sve.

repairs-step-report = Fotografišite. Odmah pismeno prijavite nedostatak. Pismo za to: <a name="letters"></a>. Ako ste već zvali telefonom, ipak pošaljite i pismo ili poruku e-poštom.

repairs-step-deadline = Odredite stanodavcu rok (<span lang="de">Frist</span>). To znači: navedite dan do kog nedostatak treba da bude otklonjen. Ako zimi grejanje ne greje, navedite dan koji je vrlo blizu.

repairs-step-access = Pustite majstore u stan po dogovoru. Pre toga pitajte za ime, firmu i vreme.

repairs-step-help = Ako se ništa ne događa, potražite savet u udruženju najmoprimaca ({ -mieterverein }): <a name="card-mieterverein"></a>. Ponesite fotografije, pisma i svoj ugovor o najmu.

repairs-late = Ako ne prijavite nedostatak, to može skupo da vas košta. Možda ćete onda morati da platite štetu. Možete da izgubite i pravo na manju kiriju. Zato sačuvajte kopiju svoje prijave.

repairs-late-note = { $defects-law }.

repairs-reduction-title = Plaćati manju kiriju?

repairs-reduction =
    Ako ne možete normalno da koristite stan, za to vreme dugujete manju kiriju. To se zove { -mietminderung } (umanjenje kirije). Mali nedostaci se ne računaju. Kod modernizacije koja štedi energiju to ne važi tokom { $energy-works-months ->
        [one] { $energy-works-months } meseca
        [few] { $energy-works-months } meseca
       *[other] { $energy-works-months } meseci
    }. Koliko manje dugujete, zavisi od nedostatka. Zato je dobar savet tako važan.

repairs-reduction-warning = Ne smanjujte kiriju sami. Ako je previše smanjite, nastaju dugovi za kiriju. Prvo se posavetujte. Do tada plaćajte celu kiriju i uz to napišite: „<span lang="de">Zahlung unter Vorbehalt</span>” (plaćanje uz zadržavanje prava). To znači: možda ćete kasnije tražiti novac nazad.

repairs-gas-title = Oseća se miris gasa

repairs-gas-flame = Ne paliti vatru, ne paliti i ne gasiti svetlo, ne koristiti telefon u stanu.

repairs-gas-leave = Otvoriti prozore, upozoriti sve, odmah izaći.

repairs-gas-call = Tek napolju pozvati: { $fire-brigade-phone }.

## Kapitel Mieterhöhung und Kündigung

notice-title = Povećanje kirije i otkaz

notice-intro = Pismo od stanodavca često izaziva strah. Ostanite mirni. Postoje čvrsta pravila i rokovi. Sačuvajte koverat i na njega napišite datum. Što pre potražite savet. Ništa ne potpisujte na vratima.

notice-increase-title = Kada stanodavac hoće veću kiriju

notice-increase-kinds = Prvo proverite koja je to vrsta povećanja. Kod ugovora { -staffelmiete } (stepenasta kirija) već u ugovoru stoji kada i koliko raste kirija. Kod ugovora { -indexmiete } (indeksirana kirija) kirija se menja zajedno s cenama u Nemačkoj. I posle { -modernisierung(case: "gen") } (<span lang="de">Modernisierung</span>) kirija može da poraste. I { -nebenkosten } (<span lang="de">Nebenkosten</span>) mogu da porastu bez vaše saglasnosti. U tim slučajevima granice koje stoje niže u tekstu <strong>ne</strong> važe ({ $increase-kinds-law }). Za stanove s državnom podrškom često važe druga pravila.

notice-increase-kinds-advice = Ako u takvim slučajevima plaćate premalo, nastaju dugovi za kiriju. Prvo se posavetujte. Kod ugovora { -staffelmiete } pravilo { -mietpreisbremse } (ograničenje kirije) može da važi za svaki stepen. Kod ugovora { -indexmiete } ono može da važi samo za prvu kiriju. Više o tome: <a name="rent-brake"></a>.

notice-increase =
    U drugim slučajevima vaš stanodavac može da traži da se saglasite s većom kirijom. U pismu mora da piše zašto. Za to je dovoljna poruka e-poštom. Kirija sme da poraste samo do uobičajene kirije (<span lang="de">ortsübliche Vergleichsmiete</span>). Kada povećanje počne da važi, kirija mora već { $increase-unchanged-months ->
        [one] { $increase-unchanged-months } mesec
        [few] { $increase-unchanged-months } meseca
       *[other] { $increase-unchanged-months } meseci
    } da bude ista. Pismo sme da stigne najranije { $increase-wait-years ->
        [one] { $increase-wait-years } godinu
        [few] { $increase-wait-years } godine
       *[other] { $increase-wait-years } godina
    } posle poslednjeg povećanja. Povećanja zbog { -modernisierung(case: "gen") } ili zbog { -nebenkosten(case: "gen") } pritom se ne računaju. Ako sumnjate, proverite računicu uz pomoć liste { -mietspiegel }.

notice-increase-note = { $increase-law }. Ova granica u { -city(case: "loc") } važi do { DATETIME($increase-cap-until, case: "gen") } (stanje ovog podatka: { $ordinance-as-of }).

notice-increase-cap =
    Kod takvog povećanja u { -city(case: "loc") } postoji još i druga granica. Na ovaj način kirija sme u roku od { $increase-cap-years ->
        [one] { $increase-cap-years } godine
        [few] { $increase-cap-years } godine
       *[other] { $increase-cap-years } godina
    } da poraste najviše za { $increase-cap }. Povrh toga može da dođe povećanje zbog { -modernisierung(case: "gen") } ili zbog { -nebenkosten(case: "gen") }.

notice-increase-answer =
    Za odgovor imate vreme do kraja { $consent-month ->
        [1] prvog
        [2] drugog
        [3] trećeg
        [4] četvrtog
       *[other] { $consent-month }
    } meseca posle pisma. Primer: pismo stiže { DATETIME($example-increase-letter, case: "gen") } Onda odgovorite do { DATETIME($example-increase-answer, case: "gen") } Dajte pismo na proveru <strong>pre</strong> nego što se saglasite. Do tada i dalje na vreme plaćajte <strong>staru</strong> kiriju. Još ne plaćajte veću kiriju: ako je platite, to može da se smatra saglasnošću. Ako ne odgovorite, niste se saglasili. Ali onda stanodavac može da ide na sud. Za to posle tog vremena ima još { $increase-claim-months ->
        [one] { $increase-claim-months } mesec
        [few] { $increase-claim-months } meseca
       *[other] { $increase-claim-months } meseci
    }.

notice-increase-steps-title = <span lang="de">Staffelmiete</span> i <span lang="de">Indexmiete</span>

notice-increase-steps = Kod ugovora { -staffelmiete } svi stepeni već stoje u ugovoru, s iznosom povećanja ili s novom kirijom u evrima. Sam procenat nije dovoljan. Ne stiže pismo koje traži vašu saglasnost. Zapišite dane kada kirija raste. Od tih dana plaćajte više. Iz drugih razloga kirija u tom vremenu najčešće ne sme da poraste, osim zbog { -nebenkosten(case: "gen") }.

notice-increase-index = Kod ugovora { -indexmiete } stanodavac vam pismeno javlja novu kiriju. Dovoljna je poruka e-poštom. U njoj mora da stoji iznos u evrima. Mora da stoji i „<span lang="de">Preisindex</span>”. To je broj za cene u Nemačkoj. U pismu bi trebalo da piše od kada plaćate više. Dajte računicu na proveru, ali plaćajte na vreme.

notice-increase-steps-note = { $increase-steps-law }.

notice-modernisation-title = Modernizacija: buka i veća kirija

notice-modernisation =
    Pre veće { -modernisierung(case: "gen") } stanodavac mora da vam piše. To pismo se zove „<span lang="de">Ankündigung</span>” (najava). Mora da stigne najkasnije { $works-notice-months ->
        [one] { $works-notice-months } mesec
        [few] { $works-notice-months } meseca
       *[other] { $works-notice-months } meseci
    } pre radova. U njemu stoji šta se radi, koliko to traje i koliko više treba da plaćate. Najčešće morate da trpite radove (na nemačkom „<span lang="de">dulden</span>”). To znači: morate da ih dopustite.

notice-modernisation-rent = Posle toga stanodavac može da poveća kiriju godišnje za { $works-rent-share } troškova. Primer: radovi za vaš stan koštaju { $example-works }. Onda kirija raste za najviše { $example-works-year } godišnje. To je { $example-works-month } mesečno. Popravke se pritom ne računaju. Postoje i druge granice. Zato dajte pismo na proveru.

notice-modernisation-hardship = Ako su radovi ili veća kirija preteški za vas, <strong>odmah</strong> to napišite stanodavcu. Rok je kratak i trebalo bi da stoji u pismu. Navedite sve razloge: bolest, starost, male prihode.

notice-modernisation-note = { $works-law }.

notice-leave-title = Iseljenje posle povećanja

notice-leave = Ponekad je nova kirija previsoka za vas. Ako stanodavac povećava kiriju do uobičajene kirije (<span lang="de">ortsübliche Vergleichsmiete</span>) ili zbog { -modernisierung(case: "gen") }, imate { -sonderkuendigungsrecht } (posebno pravo na otkaz). Onda smete da otkažete ugovor i kada inače još ne biste mogli. U tom slučaju povećanje ne važi za vas. Vreme za to je kratko. Odmah se posavetujte ({ $leave-law }). Kod ugovora { -staffelmiete } i { -indexmiete } to pravo ne važi za ugovoreno povećanje.

notice-landlord-title = Stanodavac daje otkaz

notice-landlord = Stanodavcu po pravilu treba razlog koji zakon priznaje. Razlog mora da stoji u pismu. { -kuendigung(case: "capital") } (<span lang="de">Kündigung</span>) najčešće važi samo na papiru s pravim potpisom. Obična poruka e-poštom, faks ili aplikacija za poruke nisu dovoljni. { -kuendigung(case: "capital") } može da stoji i u pismu od suda. Nemojte odmah da se iselite. Dajte pismo na proveru pre nego što odgovorite.

notice-landlord-note = { $notice-landlord-law }.

notice-agreement = Ponekad stanodavac hoće { -aufhebungsvertrag } (sporazum o raskidu ugovora). Njime se ugovor o najmu završava jer obe strane kažu „da”. Ne morate to da potpišete. Potpisom gubite zaštitu od { -kuendigung(case: "gen") }. Pre toga se posavetujte.

notice-kinds-table = Dve vrste otkaza

notice-kinds-column-question = Pitanje

notice-kinds-column-immediate = <span lang="de">fristlos</span> (bez otkaznog roka)

notice-kinds-column-ordinary = <span lang="de">ordentlich</span> (s otkaznim rokom)

notice-kinds-row-meaning = Šta to znači?

notice-kinds-meaning-immediate = bez roka: cilj je da se ugovor odmah završi.

notice-kinds-meaning-ordinary = s rokom: cilj je da se ugovor završi posle nekoliko meseci.

notice-kinds-row-reason = Zašto?

notice-kinds-reason-immediate = samo iz teškog razloga, na primer zbog velikih dugova za kiriju

notice-kinds-reason-ordinary = razlog iz zakona, na primer { -eigenbedarf } (stanodavcu treba stan)

notice-kinds-row-pay = Pomaže li da platite dugove za kiriju?

notice-kinds-pay-immediate = da, ako je sve plaćeno na vreme

notice-kinds-pay-ordinary = ne

notice-kinds-row-hardship = Pomaže li { -widerspruch } (<span lang="de">Widerspruch</span>) zbog teškog položaja (<span lang="de">Härte</span>)?

notice-kinds-hardship-immediate = ne

notice-kinds-hardship-ordinary =
    često da, ali najčešće ne kod dugova za kiriju; najkasnije { $hardship-months ->
        [one] { $hardship-months } mesec
        [few] { $hardship-months } meseca
       *[other] { $hardship-months } meseci
    } pre kraja ugovora o najmu

notice-kinds-row-next = Šta radite?

notice-kinds-next-immediate = još danas potražite pomoć: { -fachstelle }

notice-kinds-next-ordinary = ove sedmice dajte pismo na proveru: { -mieterverein } (udruženje najmoprimaca)

notice-kinds-both = Često su oba otkaza u <strong>jednom</strong> pismu. Onda tu stoji „<span lang="de">fristlos, hilfsweise ordentlich</span>” (bez otkaznog roka, a ako to ne važi, s otkaznim rokom). Morate da se branite od oba.

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
    }, on može da otkaže ugovor i bez razloga. Otkazni rok je tada duži ({ $notice-exceptions-law }).

notice-hardship =
    Možda bi iseljenje za vas ili vašu porodicu bilo veoma teško, na primer zbog teške bolesti. To se zove „<span lang="de">Härte</span>” (težak položaj). <span lang="de">Härte</span> je i ovo: ne nalazite drugi stan koji vam odgovara i koji možete da platite. Zato zapisujte gde ste tražili. Onda možete da uložite prigovor ({ $hardship-law }). Takav { -widerspruch } (<span lang="de">Widerspruch</span>) može da se pošalje i e-poštom. On mora da stigne najkasnije { $hardship-months ->
        [one] { $hardship-months } mesec
        [few] { $hardship-months } meseca
       *[other] { $hardship-months } meseci
    } pre kraja ugovora o najmu. Tačno objasnite zašto je iseljenje tako teško i priložite dokaze. Ako je rok prošao, ipak se odmah posavetujte. Ako vas stanodavac nije pravilno obavestio, { -widerspruch } je još moguć na prvom ročištu u sudu. Protiv { -kuendigung(case: "gen") } <strong>bez otkaznog roka (<span lang="de">fristlos</span>)</strong> on ne pomaže.

notice-own-use-title = Otkaz zbog sopstvene potrebe (<span lang="de">Eigenbedarf</span>)

notice-own-use = { -eigenbedarf } znači: stanodavcu treba stan za njega samog, za njegovu porodicu ili za ljude iz njegovog domaćinstva. U pismu mora da piše ko treba da se useli i zašto. „Stan treba meni” najčešće nije dovoljno. To mora i da bude istina. Dajte pismo na proveru.

notice-own-use-bar =
    Ponekad posle vašeg useljenja vaš iznajmljeni stan postane stan u posebnom vlasništvu (<span lang="de">Eigentumswohnung</span>), a zatim se proda. U { -city(case: "loc") } novi vlasnik onda najčešće { $own-use-bar-years ->
        [one] { $own-use-bar-years } godinu
        [few] { $own-use-bar-years } godine
       *[other] { $own-use-bar-years } godina
    } ne sme da otkaže ugovor zbog sopstvene potrebe ({ -eigenbedarf }). To vreme počinje s prodajom.

notice-own-use-steps = Nemojte odmah da se iselite i ništa ne potpisujte. Proverite rok u tabeli iznad. Zapišite šta iseljenje čini teškim i odmah tražite stan. Uložite prigovor na vreme ako je iseljenje preteško.

notice-own-use-note = { $own-use-law }. Pravilo za { -city(case: "acc") } važi do { DATETIME($own-use-bar-until, case: "gen") } (stanje ovog podatka: { $ordinance-as-of }).

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
    Najbolje je da platite <strong>pre</strong> nego što { -kuendigung } stigne kod vas. Ako je tada sav novac već kod stanodavca, on više ne sme da otkaže ugovor <span lang="de">fristlos</span>. Kasnije najčešće pomaže samo jedno: cela dospela kirija je plaćena, i za vreme posle { -kuendigung(case: "gen") }. Ako je { -kuendigung } stigao zbog { -kaution(case: "gen") }, dospela { -kaution } mora da bude plaćena. Rok za to se završava { $arrears-cure-months ->
        [one] { $arrears-cure-months } mesec
        [few] { $arrears-cure-months } meseca
       *[other] { $arrears-cure-months } meseci
    } nakon što je kod vas stigla tužba za iseljenje ({ -raeumungsklage }). Tom tužbom ({ -klage }) stanodavac traži da se iselite. Dovoljno je i ako do tada neka državna ili gradska služba čvrsto obeća stanodavcu da će platiti sve. Onda je { -kuendigung } <span lang="de">fristlos</span> nevažeći.

notice-arrears-limits =
    Rate <strong>nisu</strong> dovoljne. Posle otkaza plaćanje pomaže samo jednom u { $arrears-cure-years ->
        [one] { $arrears-cure-years } godini
        [few] { $arrears-cure-years } godine
       *[other] { $arrears-cure-years } godina
    }. Ako vam stanodavac duguje novac, <strong>odmah</strong> zatražite da se proveri da li možete taj novac da prebijete s dugom za kiriju.

notice-arrears-note = { $arrears-law }. O otkazu s otkaznim rokom: { -bundesgerichtshof } (Savezni vrhovni sud), VIII ZR 106/23.

notice-arrears-ordinary = <strong>I ako platite sve, možete da izgubite stan.</strong> Često stanodavac istovremeno otkazuje ugovor i s otkaznim rokom. U pismu tada često stoji „<span lang="de">ordentlich</span>” (s otkaznim rokom) ili „<span lang="de">hilfsweise ordentlich</span>” (s otkaznim rokom, ako otkaz <span lang="de">fristlos</span> ne važi). Taj drugi otkaz plaćanjem <strong>ne</strong> postaje nevažeći. Prigovor zbog teškog položaja protiv njega najčešće ne pomaže. S otkaznim rokom stanodavac ponekad može da otkaže ugovor i kada nedostaje manje.

notice-arrears-help = Ne čekajte! <strong>Odmah</strong> potražite pomoć, najbolje još pre { -kuendigung(case: "gen") }. Služba { -fachstelle } pomaže da zadržite stan: <a name="card-fachstelle"></a>. { -jobcenter } može da preuzme dugove za kiriju. Pitajte da li će neka državna ili gradska služba pismeno obećati stanodavcu da će platiti sve. Svako pismo od suda odmah otvorite i poštujte rokove u njemu. Ako ponudite plaćanje na rate, stanodavac treba pismeno da se odrekne svakog { -kuendigung(case: "gen") } zbog tih dugova.

notice-eviction-title = Prinudno iseljenje (<span lang="de">Räumung</span>) i hitni smeštaj (<span lang="de">Notunterkunft</span>)

notice-eviction = Posle { -kuendigung(case: "gen") } ne morate da napustite stan istog dana. Ako ostanete, stanodavac može da podnese tužbu za iseljenje ({ -raeumungsklage }). Prvo odlučuje sud. Onda samo sudski izvršitelj („<span lang="de">Gerichtsvollzieher*in</span>”) sme da isprazni stan. To je službenik koji radi ono što je sud odlučio. Stanodavac ne sme sam da promeni bravu ni da iznese vaše stvari napolje. Ako to ipak uradi, odmah potražite pomoć advokata.

notice-eviction-step-open = Svako pismo od suda otvorite istog dana. Napišite datum na koverat.

notice-eviction-step-help = Odmah idite u službu { -fachstelle }: <a name="card-fachstelle"></a>. Ona pomaže i kada je tužba već stigla.

notice-eviction-step-lawyer = Nađite advokata. Ako novac nije dovoljan, čitajte dalje ovde: <a name="help-lawyer"></a>.

notice-eviction-step-time = Odgovorite sudu <strong>pismeno</strong>, u roku koji stoji u pismu. Napišite da hoćete da se branite. Inače sud može da odluči bez ročišta. Idite i na ročište u sudu. Ako vam treba više vremena za iseljenje, napišite to već u svom odgovoru. Najkasnije na ročištu morate to da kažete. To vreme se zove { -raeumungsfrist }.

notice-eviction-step-date = Ako je dan iseljenja već određen, ne čekajte. Recite taj dan službi { -fachstelle }. Pitajte advokata da li sud još može da zaustavi iseljenje.

notice-eviction-shelter = Ako više nemate stan, još istog dana idite u službu { -fachstelle }. Pitajte za { -notunterkunft } (hitni smeštaj). To je mesto za stanovanje za ljude u nevolji. Ponesite lični dokument, pisma i važne lekove. Pomoć u hladnim noćima: <a name="card-winter-help"></a>.

notice-eviction-note = { $eviction-law }.

## Kapitel Auszug

moving-out-title = Iseljenje

moving-out-intro = Ako imate novi stan, dobro isplanirajte odlazak. Tako ćete lakše dobiti nazad svoju { -kaution(case: "acc") } (<span lang="de">Kaution</span>). Prvo proverite da li i kada možete da otkažete stari ugovor. Stari stan otkažite tek kada je novi ugovor potpisan.

moving-out-notice-title = Kada vi dajete otkaz

moving-out-notice-fixed =
    Prvo pročitajte svoj ugovor. Ako je „<span lang="de">befristet</span>” (na određeno vreme), predviđeno je da se završi tačno određenog dana. Pre toga najčešće ne možete da ga otkažete s normalnim otkaznim rokom. Ako pri potpisivanju nije bilo pismenog razloga, ugovor se najčešće ne završava sam od sebe. I „<span lang="de">Kündigungsverzicht</span>” (odricanje od prava na otkaz) ili „<span lang="de">Kündigungsausschluss</span>” (isključenje prava na otkaz) vas obavezuje, najčešće na najviše { $notice-waiver-years ->
        [one] { $notice-waiver-years } godinu
        [few] { $notice-waiver-years } godine
       *[other] { $notice-waiver-years } godina
    }. Nije svako takvo pravilo važeće. Dajte stari ugovor na proveru <strong>pre</strong> nego što se iselite ili potpišete novi. Inače ćete možda izgubiti stan ili dugo plaćati dve kirije ({ $notice-fixed-law }).

moving-out-notice =
    Ako je vaš ugovor na neodređeno vreme i u njemu nema odricanja od prava na otkaz (<span lang="de">Kündigungsverzicht</span>), ne treba vam razlog. Otkazni rok je { $notice-months ->
        [one] { $notice-months } mesec
        [few] { $notice-months } meseca
       *[other] { $notice-months } meseci
    }. Vaše pismo mora da bude kod stanodavca najkasnije { $notice-workday ->
        [1] prvog
        [2] drugog
        [3] trećeg
        [4] četvrtog
       *[other] { $notice-workday }
    } radnog dana (<span lang="de">Werktag</span>) u mesecu. Onda se i taj mesec računa. Radni dani su ovde dani od ponedeljka do subote, osim praznika. <strong>I subota se računa.</strong> Ne čekajte do poslednjeg dana. Najbolje je da pismo bude tamo već prvog ili drugog radnog dana. Primer: pismo stiže najkasnije { DATETIME($example-notice-letter, case: "gen") } Onda se ugovor završava { DATETIME($example-notice-end, case: "gen") } Ako pismo stigne kasnije u tom mesecu, ugovor se završava tek { DATETIME($example-notice-late-end, case: "gen") } Tačno izračunajte, da ne biste plaćali dve kirije.

moving-out-notice-room = Ponekad se nameštena soba nalazi u stanu u kom stanuje i stanodavac. Onda je otkazni rok često mnogo kraći.

moving-out-notice-room-period = Kod takve sobe ugovor najčešće može da se otkaže do { $room-notice-day } dana u mesecu. Ugovor se onda završava već krajem istog meseca ({ $notice-tenant-law }). To važi i za stanodavca. Najčešće ne važi ako tu trajno stanujete sa svojom porodicom.

moving-out-notice-note = { $notice-tenant-law }. Za potpis važe { $notice-form-law }.

moving-out-form = Svi najmoprimci svojom rukom potpisuju pismo. Najsigurnije je ovako: svedok pročita pismo i ubaci ga u poštansko sanduče stanodavca. Ili stanodavac potpiše da je dobio pismo. „<span lang="de">Einschreiben</span>” je preporučeno pismo s dokazom pošte. Ako ga niko ne podigne, najčešće se smatra da nije stiglo. Kod pisma „<span lang="de">Einwurf-Einschreiben</span>” (preporučeno pismo koje pošta ubacuje u sanduče) sama potvrda pošte nije dovoljan dokaz. Primer pisma: <a name="letters"></a>. Zadržite kopiju i dokaz.

moving-out-successor = Ako želite ranije da se iselite, razgovarajte sa stanodavcem. Samo zbog novog najmoprimca („<span lang="de">Nachmieter*in</span>”) vaš ugovor se ne završava. Stanodavac mora da bude saglasan, najbolje pismeno.

moving-out-check-title = Kontrolna lista za iseljenje

moving-out-check-painting = Provereno je da li stvarno moram da krečim: <a name="lease-painting"></a>.

moving-out-check-clean = Stan i podrum su prazni i čisti. Sve moje ugradnje su uklonjene, ili je pismeno dogovoreno nešto drugo.

moving-out-check-meters = Stanja svih brojila su zapisana i fotografisana. Firme su dobile te brojeve.

moving-out-check-record = U { -uebergabeprotokoll(case: "loc") } (<span lang="de">Übergabeprotokoll</span>) stoji samo ono što je tačno. Imam kopiju.

moving-out-check-keys = Svi ključevi su vraćeni. To stoji u zapisniku.

moving-out-check-address = Firma za struju, banka, pošta, { -rundfunkbeitrag } i službe znaju moju novu adresu.

moving-out-deposit-title = Kako dobiti { -kaution(case: "acc") } nazad

moving-out-deposit =
    Zakon ne navodi rok. Sudovi stanodavcu najčešće daju { $deposit-return-min } do { $deposit-return-max ->
        [one] { $deposit-return-max } mesec
        [few] { $deposit-return-max } meseca
       *[other] { $deposit-return-max } meseci
    } vremena, ponekad i više. Jedan deo stanodavac sme da zadrži za poslednji { -abrechnung(case: "acc") } (<span lang="de">Abrechnung</span>) { -nebenkosten(case: "gen") } (<span lang="de">Nebenkosten</span>). Napišite mu broj svog računa i novu adresu. Ako dugo ne stigne odgovor, pišite još jednom. Navedite dan do kog očekujete novac.

moving-out-claims =
    Stanodavac ne može zauvek da traži novac za štetu u stanu. Najčešće je njegovo pravo zastarelo („<span lang="de">verjährt</span>”) { $claims-months ->
        [one] { $claims-months } mesec
        [few] { $claims-months } meseca
       *[other] { $claims-months } meseci
    } posle vraćanja stana. To znači: prekasno je za to. Onda možete da odbijete plaćanje. <strong>Ali:</strong> od vaše { -kaution(case: "gen") } on često i kasnije sme da oduzme novac za takvu štetu. Posavetujte se pre nego što zbog { -kaution(case: "gen") } odete na sud.

moving-out-claims-note = { $claims-law }. I neka vaša prava zastarevaju tako brzo, ali taj rok počinje na kraju ugovora o najmu. O { -kaution(case: "loc") }: { -bundesgerichtshof } (Savezni vrhovni sud), VIII ZR 71/05 i VIII ZR 184/23.

moving-out-register-title = Odjava ili promena adrese

moving-out-register =
    Ako se selite unutar Nemačke, prijavite samo novu adresu. Odjaviti se morate samo ako nemate novi stan u Nemačkoj. To možete najranije { $deregister-weeks-before ->
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

help-emergency = Ako je neko u opasnosti, odmah pozovite. Recite svoje ime, adresu i šta se dogodilo.

help-emergency-police = Policija: { $police-phone }

help-emergency-fire = Vatrogasci i hitna pomoć: { $fire-brigade-phone }

help-emergency-doctor = Dežurni lekari, kada je ordinacija zatvorena: { $doctor-phone }

help-emergency-women =
    Pomoć kod nasilja nad ženama, danju i noću, na { $helpline-languages ->
        [one] { $helpline-languages } jeziku
        [few] { $helpline-languages } jezika
       *[other] { $helpline-languages } jezika
    }: { $helpline-women-phone }

help-letters-title = Šta znači ovo pismo?

help-letters = Potražite reč koja stoji gore u pismu. Napišite na koverat kada je pismo stiglo. Adrese su ovde: <a name="help-contacts"></a>.

help-letters-table = Pisma i šta da uradite

help-letters-column-word = To piše u pismu

help-letters-column-meaning = To znači

help-letters-column-next = Koliko vremena? Koga pitati?

help-letter-mahnung = <span lang="de">Mahnung</span> (opomena za plaćanje)

help-letter-mahnung-meaning = Neko kaže: niste platili.

help-letter-mahnung-next = Odmah proverite. Ako je tačno: platite. Ako nedostaje novac za kiriju: { -fachstelle } i { -jobcenter }.

help-letter-abmahnung = { -abmahnung } (upozorenje)

help-letter-abmahnung-meaning = Stanodavac kaže: nešto ste pogrešno uradili. Ako se to nastavi, može da otkaže ugovor.

help-letter-abmahnung-next = Ako je tačno: odmah prestanite. Ako nije tačno: pismeno odgovorite. Pitajte { -mieterverein } (udruženje najmoprimaca).

help-letter-immediate = <span lang="de">Fristlose Kündigung</span> ({ -kuendigung } bez otkaznog roka)

help-letter-immediate-meaning = Stanodavac hoće da se odmah iselite. Najčešće se radi o dugovima za kiriju. Nemojte odmah da se iselite.

help-letter-immediate-next =
    Još danas: { -fachstelle }. Kod dugova za kiriju platite sve što pre, najkasnije { $arrears-cure-months ->
        [one] { $arrears-cure-months } mesec
        [few] { $arrears-cure-months } meseca
       *[other] { $arrears-cure-months } meseci
    } nakon što stigne { -raeumungsklage } (tužba za iseljenje). Plaćanje najčešće ne pomaže protiv otkaza s otkaznim rokom.

help-letter-ordinary = <span lang="de">Ordentliche Kündigung</span> ({ -kuendigung } s otkaznim rokom), i zbog { -eigenbedarf } (stanodavcu treba stan)

help-letter-ordinary-meaning = Stanodavac hoće da se iselite posle otkaznog roka. Nemojte odmah da se iselite.

help-letter-ordinary-next =
    Ove sedmice: { -mieterverein }. { -widerspruch(case: "capital") } (<span lang="de">Widerspruch</span>) mora da stigne najkasnije { $hardship-months ->
        [one] { $hardship-months } mesec
        [few] { $hardship-months } meseca
       *[other] { $hardship-months } meseci
    } pre kraja.

help-letter-increase = <span lang="de">Mieterhöhung</span> ({ -mieterhoehung }): „<span lang="de">Bitte stimmen Sie zu</span>” (molimo saglasite se)

help-letter-increase-meaning = Stanodavac hoće veću kiriju, do uobičajene kirije (<span lang="de">ortsübliche Vergleichsmiete</span>).

help-letter-increase-next =
    Vreme do kraja { $consent-month ->
        [1] prvog
        [2] drugog
        [3] trećeg
        [4] četvrtog
       *[other] { $consent-month }
    } meseca posle pisma. Pre toga dajte pismo na proveru i do tada i dalje plaćajte staru kiriju: { -mieterverein }.

help-letter-index = { -staffelmiete } (stepenasta kirija), { -indexmiete } (indeksirana kirija) ili { -mieterhoehung } posle { -modernisierung(case: "gen") } (<span lang="de">Modernisierung</span>)

help-letter-index-meaning = Kirija raste i ako se ne saglasite.

help-letter-index-next = Odmah dajte na proveru: { -mieterverein }. Do tada plaćajte na vreme, najbolje uz { -vorbehalt(case: "acc") } (<span lang="de">Vorbehalt</span>).

help-letter-works = <span lang="de">Ankündigung einer Modernisierung</span> (najava { -modernisierung(case: "gen") })

help-letter-works-meaning = U zgradi će biti radova. Posle toga kirija može da poraste.

help-letter-works-next = Odmah napišite svoje razloge protiv toga. Rok bi trebalo da stoji u pismu. Pitajte { -mieterverein }.

help-letter-statement = <span lang="de">Abrechnung</span> ({ -abrechnung }) za { -betriebskosten } (troškovi zgrade)

help-letter-statement-meaning = Toliko su koštali grejanje, voda i zgrada. Možda traže da doplatite.

help-letter-statement-next =
    Ako je pismo stiglo prekasno, najčešće ne morate ništa da doplatite. Prvo zatražite da se to proveri. Ako nije stiglo prekasno: doplatite do dana u pismu, najbolje uz { -vorbehalt(case: "acc") }. Za prijavu grešaka imate { $objection-months ->
        [one] { $objection-months } mesec
        [few] { $objection-months } meseca
       *[other] { $objection-months } meseci
    } nakon što pismo stigne. Pitajte { -mieterverein }.

help-letter-mahnbescheid = { -mahnbescheid } od suda <span lang="de">Amtsgericht</span> (sudski platni nalog)

help-letter-mahnbescheid-meaning = Neko traži novac. Sud <strong>nije</strong> proverio da li je to tačno.

help-letter-mahnbescheid-next = Rok stoji u pismu. On je kratak. Ako nije tačno: popunite obrazac za { -widerspruch(case: "acc") } (<span lang="de">Widerspruch</span>) i odmah ga pošaljite. Obrazac mora u tom roku da stigne u sud. Pitajte advokata.

help-letter-klage = { -klage } (tužba) ili { -raeumungsklage } (tužba za iseljenje)

help-letter-klage-meaning = Stanodavac ide na sud. Stanodavac hoće da platite ili da se iselite. Nemojte odmah da se iselite.

help-letter-klage-next =
    Rok stoji u pismu. On je kratak. Odgovorite sudu, inače možete da izgubite. Odmah: advokat i { -fachstelle }. Kod dugova za kiriju platite sve, najkasnije { $arrears-cure-months ->
        [one] { $arrears-cure-months } mesec
        [few] { $arrears-cure-months } meseca
       *[other] { $arrears-cure-months } meseci
    } nakon što ovo pismo stigne.

help-letter-eviction = <span lang="de">Räumungstermin</span> (dan iseljenja) od sudskog izvršitelja (<span lang="de">Gerichtsvollzieher*in</span>)

help-letter-eviction-meaning = Tog dana se stan prazni.

help-letter-eviction-next = Još danas: { -fachstelle } i advokat.

help-letter-cutoff = { -sperrung } (pretnja isključenjem struje ili gasa)

help-letter-cutoff-meaning = Firma hoće da isključi jer nedostaje novac.

help-letter-cutoff-next = Odmah pozovite firmu i tražite rate, zatim pitajte { -jobcenter } ili socijalnu službu (<span lang="de">Sozialamt</span>).

help-deadlines-title = Rokovi

help-deadlines-table = Pregled rokova

help-column-task = Šta?

help-column-deadline = Koliko vremena, od kada?

help-row-register = Prijaviti adresu

help-cell-register =
    { $register-weeks ->
        [one] { $register-weeks } sedmica posle useljenja
        [few] { $register-weeks } sedmice posle useljenja
       *[other] { $register-weeks } sedmica posle useljenja
    }

help-row-wohngeld = Podneti zahtev za { -wohngeld }

help-cell-wohngeld = još u mesecu od kog vam treba

help-row-fairness = Tražiti novac zbog lošijeg postupanja

help-cell-fairness =
    { $discrimination-months ->
        [one] { $discrimination-months } mesec; računajte od dana kada se to dogodilo
        [few] { $discrimination-months } meseca; računajte od dana kada se to dogodilo
       *[other] { $discrimination-months } meseci; računajte od dana kada se to dogodilo
    }

help-row-brake = Podneti pritužbu na previsoku kiriju i tražiti nazad ono što ste preplatili od početka

help-cell-brake =
    { $complaint-months ->
        [one] { $complaint-months } mesec od početka ugovora o najmu, ali pre njegovog kraja
        [few] { $complaint-months } meseca od početka ugovora o najmu, ali pre njegovog kraja
       *[other] { $complaint-months } meseci od početka ugovora o najmu, ali pre njegovog kraja
    }

help-row-landlord-statement = Stanodavac šalje { -abrechnung(case: "acc") } (<span lang="de">Abrechnung</span>)

help-cell-landlord-statement =
    { $statement-months ->
        [one] { $statement-months } mesec posle kraja obračunske godine
        [few] { $statement-months } meseca posle kraja obračunske godine
       *[other] { $statement-months } meseci posle kraja obračunske godine
    }

help-row-statement = Prijaviti greške u { -abrechnung(case: "loc") }

help-cell-statement =
    { $objection-months ->
        [one] { $objection-months } mesec nakon što ste ga dobili
        [few] { $objection-months } meseca nakon što ste ga dobili
       *[other] { $objection-months } meseci nakon što ste ga dobili
    }

help-row-carbon = Tražiti deo za CO₂, uz svoj ugovor za gas

help-cell-carbon =
    { $carbon-months ->
        [one] { $carbon-months } mesec posle računa firme za gas
        [few] { $carbon-months } meseca posle računa firme za gas
       *[other] { $carbon-months } meseci posle računa firme za gas
    }

help-row-increase = Saglasiti se ili ne s { -mieterhoehung(case: "ins") } (<span lang="de">Mieterhöhung</span>)

help-cell-increase =
    do kraja { $consent-month ->
        [1] prvog
        [2] drugog
        [3] trećeg
        [4] četvrtog
       *[other] { $consent-month }
    } meseca posle pisma

help-row-notice = Vi sami dajete otkaz. Izuzeci: <a name="moving-out-notice"></a>

help-cell-notice =
    { $notice-months ->
        [one] { $notice-months } mesec
        [few] { $notice-months } meseca
       *[other] { $notice-months } meseci
    }; pismo mora da stigne do { $notice-workday ->
        [1] prvog
        [2] drugog
        [3] trećeg
        [4] četvrtog
       *[other] { $notice-workday }
    } radnog dana (<span lang="de">Werktag</span>), onda se i taj mesec računa

help-row-hardship = Uložiti prigovor na { -kuendigung(case: "acc") } s otkaznim rokom zbog teškog položaja (<span lang="de">Härte</span>)

help-cell-hardship =
    { $hardship-months ->
        [one] najkasnije { $hardship-months } mesec pre kraja ugovora; posle toga se odmah posavetujte
        [few] najkasnije { $hardship-months } meseca pre kraja ugovora; posle toga se odmah posavetujte
       *[other] najkasnije { $hardship-months } meseci pre kraja ugovora; posle toga se odmah posavetujte
    }

help-row-cure = Posle { -kuendigung(case: "gen") } bez otkaznog roka (<span lang="de">fristlos</span>) sve platiti

help-cell-cure =
    { $arrears-cure-months ->
        [one] { $arrears-cure-months } mesec nakon što stigne { -raeumungsklage }; to ne pomaže protiv { -kuendigung(case: "gen") } s otkaznim rokom
        [few] { $arrears-cure-months } meseca nakon što stigne { -raeumungsklage }; to ne pomaže protiv { -kuendigung(case: "gen") } s otkaznim rokom
       *[other] { $arrears-cure-months } meseci nakon što stigne { -raeumungsklage }; to ne pomaže protiv { -kuendigung(case: "gen") } s otkaznim rokom
    }

help-row-claims = Posle iseljenja: tražiti novac zbog štete ili ugradnji

help-cell-claims =
    { $claims-months ->
        [one] { $claims-months } mesec; za stanodavca od vraćanja stana, za vas od kraja ugovora
        [few] { $claims-months } meseca; za stanodavca od vraćanja stana, za vas od kraja ugovora
       *[other] { $claims-months } meseci; za stanodavca od vraćanja stana, za vas od kraja ugovora
    }

help-row-court = Pismo od suda

help-cell-court = vrlo malo vremena; rok stoji u pismu

help-offices-title = Koja služba u čemu pomaže?

help-offices-table = Službe i njihovi zadaci

help-offices-column-task = To vam treba

help-offices-column-office = Tamo pitate

help-office-living = Novac za život i za kiriju, { -kaution } (<span lang="de">Kaution</span>), selidba, prvi nameštaj

help-office-living-who = { -jobcenter } { -city }; ako vaš novac dolazi od službe <span lang="de">Sozialamt</span> (socijalna služba): tamo

help-office-wohngeld = Dodatak za kiriju uz male prihode

help-office-wohngeld-who = Grad { -city }, { -wohngeld }

help-office-wbs = { -wbs } (za stan s državnom podrškom), savetovanje o traženju, daleko previsoka kirija

help-office-wbs-who = Grad { -city }, { -housing-office }

help-office-arrears = Dugovi za kiriju, { -kuendigung }, iseljenje, { -notunterkunft } (hitni smeštaj)

help-office-arrears-who = Grad { -city }, { -fachstelle }

help-office-residence = Dozvola da stanujete u { -city(case: "loc") }

help-office-residence-who = <span lang="de">Ausländerbehörde</span> (služba za strance) u mestu u kom sada stanujete

help-office-register = Prijava adrese

help-office-register-who = Grad { -city }, { -kundenzentrum }

help-jobcenter =
    { -jobcenter } u { -city(case: "loc") } ima { $jobcenter-sites-today ->
        [one] { $jobcenter-sites-today } lokaciju.
        [few] { $jobcenter-sites-today } lokacije.
       *[other] { $jobcenter-sites-today } lokacija.
    } Koja važi za vas, zavisi od vaše adrese. Prvo pogledajte svoje poslednje pismo od službe { -jobcenter }. Ako još nemate nijedno, pitajte grad telefonom: { $kundenzentrum-phone }. Recite tamo svoju ulicu.

help-contacts-title = Dobre adrese

contact-mieterverein = Savetuje članove o svim pitanjima u vezi s najmom. Za članstvo se plaća članarina.

contact-adb = To je savetovalište protiv diskriminacije ({ -antidiskriminierungsbuero }). Besplatno pomaže ako vas pri traženju stana lošije tretiraju zbog vašeg porekla.
    .hours = Telefon: od ponedeljka do srede, od { $adb-opens } do { $adb-closes } h

contact-housing-office = { -wbs }, savetovanje o traženju stana i { -wohnungsaufsicht }
    .hours = { -city-office-days }, od { $city-office-opens } do { $city-office-closes } h

contact-fachstelle = Pomaže kod dugova za kiriju i kada gubite stan ili ste ga već izgubili.
    .hours = { -city-office-days }, od { $city-office-opens } do { $city-office-closes } h

contact-wohngeld = Ovde podnosite zahtev za { -wohngeld }.
    .hours = { -city-office-days }, od { $city-office-opens } do { $city-office-closes } h

contact-kundenzentrum = Ovde prijavljujete svoju adresu. Nekim danima samo uz zakazan termin. Kada zovete, pitajte i za centar u svojoj blizini.

contact-winter-help = Pomoć za ljude bez stana u hladnim noćima. Pitajte u kojim mesecima postoji ta pomoć.

help-qr-mieterverein = Internet stranica udruženja <span lang="de">Mieterverein</span>

help-lawyer-title = Advokat bez mnogo novca

help-lawyer = Ako nemate dovoljno novca za advokata, postoji { -beratungshilfe }. Onda država plaća najveći deo za savet i pisma. Pitajte za tu pomoć u osnovnom sudu (<span lang="de">Amtsgericht</span>), najbolje pre prve posete advokatu. Ponesite svoja pisma i dokaze o prihodima. Ako već postoji tužba ({ -klage }), pomoć se zove { -prozesskostenhilfe }. Zamolite advokata da je zatraži.

## Glossar

glossary-title = Rečnik: važne nemačke reči

glossary-intro = Ove reči ćete videti u oglasima, ugovorima i pismima. Ovde ukratko stoji šta one znače.

glossary-abmahnung = Pismo stanodavca. U njemu stoji šta ste navodno pogrešno uradili. Ako se to nastavi, može da usledi { -kuendigung } (<span lang="de">Kündigung</span>).
    .term = { -abmahnung(form: "own") }

glossary-abrechnung = Račun jednom godišnje: koliko su koštali grejanje, voda i zgrada, i koliko ste već platili?
    .term = { -abrechnung }

glossary-anmeldung = Javljate gradu gde sada stanujete. To možete u službi { -kundenzentrum }.
    .term = { -anmeldung(form: "own") }

glossary-aufhebungsvertrag = Ugovor kojim se ugovor o najmu završava jer obe strane kažu „da”. Ne morate da ga potpišete.
    .term = { -aufhebungsvertrag(form: "own") }

glossary-befristet = Predviđeno je da se ugovor završi tačno određenog dana. Pre toga najčešće ne možete da ga otkažete s normalnim otkaznim rokom.
    .term = na određeno vreme

glossary-beratungshilfe = Pomoć države ako vam treba advokat, a imate malo novca. Traži se u osnovnom sudu (<span lang="de">Amtsgericht</span>).
    .term = { -beratungshilfe(form: "own") }

glossary-bescheid = Pismo u kom služba kaže šta je odlučila.
    .term = { -bescheid(form: "own") }

glossary-betriebskosten = Reč u zakonu i u mnogim ugovorima za { -nebenkosten(case: "acc") } (<span lang="de">Nebenkosten</span>).
    .term = { -betriebskosten(form: "own") }

glossary-buergschaft = Banka ili neka osoba obećava da će platiti za vas ako vi ne platite.
    .term = { -buergschaft(form: "own") }

glossary-eigenbedarf = Stanodavac daje otkaz jer mu stan treba za njega samog ili za njegovu porodicu.
    .term = { -eigenbedarf(form: "own") }

glossary-erstausstattung = Novac za prvi nameštaj i prve uređaje. Traži se pre kupovine, na primer od službe { -jobcenter }.
    .term = { -erstausstattung(form: "own") }

glossary-fristlos = Bez roka. Takav { -kuendigung } ima cilj da se ugovor odmah završi.
    .term = bez otkaznog roka

glossary-gerichtsvollzieher = Službenik koji radi ono što je sud odlučio. Samo on sme da isprazni stan.
    .term = sudski izvršitelj

glossary-grundsicherungsgeld = Novac od službe { -jobcenter } za život i za stan. Ranije se zvao „<span lang="de">Bürgergeld</span>”. U starim papirima još stoji to ime.
    .term = { -grundsicherungsgeld(form: "own") }

glossary-grundversorger = Firma koja vam isporučuje struju ako sami niste izabrali ugovor.
    .term = { -grundversorger(form: "own") }

glossary-hausordnung = Pravila za sve u zgradi, na primer o miru i čišćenju.
    .term = { -hausordnung }

glossary-indexmiete = Ugovor kod kog se kirija menja zajedno s cenama u Nemačkoj.
    .term = { -indexmiete(form: "own") }

glossary-kaltmiete = Kirija samo za stan, bez { -nebenkosten(case: "gen") }.
    .term = { -kaltmiete(form: "own") }

glossary-kaution = Novac koji dajete kao garanciju. Dobijate ga nazad posle iseljenja ako ništa niste dužni.
    .term = { -kaution }

glossary-klage = Neko vas tuži sudu. Pismo dolazi od suda. Odmah se posavetujte.
    .term = { -klage(form: "own") }

glossary-kuendigung = Pismo kojim ugovor o najmu treba da se završi. Najčešće mora da bude na papiru i da ima pravi potpis. „<span lang="de">Ordentlich</span>” znači: s otkaznim rokom. „<span lang="de">Fristlos</span>” znači: bez otkaznog roka.
    .term = { -kuendigung }

glossary-kuendigungsverzicht = Rečenica u ugovoru: neko vreme ne možete da otkažete ugovor. Druga reč je „<span lang="de">Kündigungsausschluss</span>”.
    .term = { -kuendigungsverzicht(form: "own") }

glossary-mahnbescheid = Pismo od suda: neko traži novac od vas. Sud još nije proverio da li je to tačno. Odmah se posavetujte.
    .term = { -mahnbescheid(form: "own") }

glossary-mahnung = Pismo koje kaže: još niste platili.
    .term = opomena za plaćanje

glossary-mangel = Nešto u stanu je pokvareno ili mnogo smeta. Primer: grejanje ne greje.
    .term = { -mangel }

glossary-mieterhoehung = Stanodavac hoće veću kiriju. Prvo proverite koja je to vrsta povećanja.
    .term = { -mieterhoehung }

glossary-mietminderung = Manja kirija dok nedostatak postoji. Prvo se posavetujte.
    .term = { -mietminderung(form: "own") }

glossary-mietpreisbremse = Pravilo koje ograničava kiriju kod novih ugovora. Za neke stanove ne važi.
    .term = { -mietpreisbremse(form: "own") }

glossary-mietspiegel = Lista s uobičajenim kirijama u jednom gradu. Njome proveravate da li je vaša kirija normalna.
    .term = { -mietspiegel(form: "own") }

glossary-modernisierung = Radovi koji stan ili zgradu čine boljim, na primer novo grejanje. Posle toga kirija može da poraste.
    .term = { -modernisierung }

glossary-nebenkosten = Troškovi za zgradu koji se plaćaju uz { -kaltmiete }, na primer voda, smeće i najčešće grejanje. U zakonu se zovu „<span lang="de">Betriebskosten</span>”.
    .term = { -nebenkosten }

glossary-notunterkunft = Mesto za stanovanje za ljude koji nemaju stan.
    .term = { -notunterkunft(form: "own") }

glossary-prozesskostenhilfe = Pomoć države za sudske troškove ako imate malo novca.
    .term = { -prozesskostenhilfe(form: "own") }

glossary-provision = Novac za posrednika ako je posredovao za stan.
    .term = { -provision(form: "own") }

glossary-raeumungsfrist = Vreme do iseljenja koje daje sud. Mora da se zatraži najkasnije na ročištu u sudu.
    .term = { -raeumungsfrist(form: "own") }

glossary-raeumungsklage = Tužba ({ -klage }) kojom stanodavac traži da se iselite. „<span lang="de">Räumung</span>” znači: stan se prazni i vraća.
    .term = { -raeumungsklage(form: "own") }

glossary-ruege = Pišete stanodavcu da je kirija previsoka. Pritom se pozivate na pravilo { -mietpreisbremse }.
    .term = { -ruege(form: "own") }

glossary-schoenheitsreparaturen = Krečenje, lepljenje tapeta i slični radovi u stanu. Ne obavezuje vas svaki ugovor na to.
    .term = { -schoenheitsreparaturen(form: "own") }

glossary-selbstauskunft = Obrazac stanodavca s pitanjima o vama i vašim prihodima.
    .term = { -selbstauskunft(form: "own") }

glossary-sonderkuendigungsrecht = Pravo da otkažete ugovor i kada inače još ne biste mogli, na primer posle { -mieterhoehung(case: "gen") }.
    .term = { -sonderkuendigungsrecht(form: "own") }

glossary-sperrung = Firma isključuje struju ili gas jer nedostaje novac.
    .term = { -sperrung(form: "own") }

glossary-staffelmiete = Ugovor u kom već stoji kada i koliko raste kirija.
    .term = { -staffelmiete(form: "own") }

glossary-uebergabeprotokoll = Lista koja pokazuje kakav je stan pri useljenju ili iseljenju. Najbolje je da potpišu obe strane.
    .term = { -uebergabeprotokoll }

glossary-untermiete = Najmoprimac dalje izdaje stan ili sobu. Za to mu treba dozvola.
    .term = { -untermiete(form: "own") }

glossary-vergleichsmiete = Kirija koja je ovde uobičajena za slične stanove. Cela reč glasi „<span lang="de">ortsübliche Vergleichsmiete</span>”.
    .term = { -vergleichsmiete(form: "own") }

glossary-vorbehalt = Plaćate novac ili preuzimate stan, ali pritom kažete: zadržavam svoja prava. Možda ću kasnije tražiti novac nazad.
    .term = { -vorbehalt }

glossary-warmmiete = { -kaltmiete } i { -nebenkosten } zajedno, najčešće i s grejanjem.
    .term = { -warmmiete(form: "own") }

glossary-wbs = Papir s kojim smete da unajmite stan s državnom podrškom. Skraćeno: { -wbs-short }.
    .term = { -wbs(form: "own") }

glossary-widerspruch = Pišete: ne slažem se s tim. Najčešće za to postoji rok.
    .term = { -widerspruch }

glossary-wohngeld = Dodatak za kiriju za ljude s malim prihodima. Zahtev podnosite gradu.
    .term = { -wohngeld(form: "own") }

glossary-wohnungsaufsicht = Gradska služba. Ona proverava na primer da li je neka kirija daleko previsoka.
    .term = { -wohnungsaufsicht(form: "own") }

glossary-wohnungsgeberbestaetigung = Papir kojim stanodavac potvrđuje vaše useljenje. Treba vam za prijavu adrese.
    .term = { -wohnungsgeberbestaetigung(form: "own") }

glossary-zusicherung = Pismeno obećanje službe { -jobcenter } da plaća troškove novog stana.
    .term = { -zusicherung(form: "own") }

## Musterbriefe

letters-title = Primeri pisama

letters-intro = Uvek šaljite nemačko pismo. Prevod vam pomaže samo da razumete. Popunite linije, precrtajte ono što ne odgovara i zadržite kopiju. „<span lang="de">Ich / wir</span>” („ja / mi”) znači: precrtajte jedno od ta dva. Sva pisma moraju da stignu tako da to možete da dokažete. Najsigurniji način je opisan ovde: <a name="moving-out-notice"></a>. { -kuendigung(case: "capital") } (<span lang="de">Kündigung</span>) mora da bude na papiru. Potpisuju ga svi najmoprimci iz ugovora. Druga pisma možete da pošaljete i e-poštom. Onda zamolite za odgovor i sačuvajte poruku.

letter-address = Od (imena svih najmoprimaca):<br>________________________________________<br>________________________________________<br>Adresa: _________________________________<br>Za (ime i adresa stanodavca):<br>________________________________________<br>________________________________________<br>{ -city }, datum: __________

letter-salutation = Poštovane dame i gospodo,

letter-closing = S poštovanjem<br>Potpisi svih najmoprimaca:<br>________________________________________<br>________________________________________

letter-defect-title = Prijava nedostatka

letter-defect-subject = <strong>Nedostatak u stanu ____________________</strong>

letter-defect-report = od __________ u stanu postoji ovaj nedostatak: ____________________. Fotografije su priložene.

letter-defect-demand = Molim / Molimo Vas da otklonite nedostatak do __________. Molim / Molimo Vas da mi / nam pre toga javite termin. Do tada kiriju plaćam / plaćamo uz zadržavanje prava. Zadržavam / Zadržavamo pravo da tražim / tražimo novac nazad.

letter-receipts-title = Uvid u dokaze uz { -abrechnung(case: "acc") } (<span lang="de">Abrechnung</span>)

letter-receipts-subject = <strong>Obračun troškova zgrade (<span lang="de">Betriebskosten</span>), to jest dodatnih troškova (<span lang="de">Nebenkosten</span>), za godinu ______</strong>

letter-receipts-request = želim / želimo da proverim / proverimo Vaš obračun od __________. Molim / Molimo Vas da mi / nam javite termin za uvid u dokaze o troškovima. Dokaze možete da pošaljete i elektronski. Do tada eventualnu doplatu plaćam / plaćamo samo uz zadržavanje prava. Pravo na prigovore ostaje zadržano.

letter-rent-title = Pritužba na previsoku kiriju

letter-rent-subject = <strong>Pritužba na visinu kirije prema { $complaint-law }</strong>

letter-rent-complaint = od __________ stanujem / stanujemo u stanu ____________________. Osnovna kirija (<span lang="de">Kaltmiete</span>) iznosi ______ evra. Podnosim / Podnosimo pritužbu jer je ta kirija viša nego što dozvoljava zakon ({ $brake-law }). Povodom Vašeg obaveštenja (<span lang="de">Auskunft</span>) pre ugovora (____________________): osporavam ga / osporavamo ga jer ____________________.

letter-rent-demand = Po mom / našem računu uobičajena kirija (<span lang="de">ortsübliche Vergleichsmiete</span>) iznosi ______ evra. Molim / Molimo Vas da smanjite kiriju i da vratite preplaćeni novac. Molim / Molimo Vas da mi / nam javite na koje izuzetke se pozivate. Od sada plaćam / plaćamo kiriju samo uz zadržavanje prava.

letter-notice-title = Otkaz stana

letter-notice-subject = <strong>Otkaz stana ____________________</strong>

letter-notice-declaration = ovim otkazujem / otkazujemo ugovor o najmu ovog stana u skladu s otkaznim rokom, i to za dan __________, a ako to nije moguće, za prvi sledeći mogući dan.

letter-notice-request = Molim / Molimo Vas da mi / nam potvrdite otkaz. Molim / Molimo Vas da predložite termin za primopredaju. Molim / Molimo Vas da kauciju uplatite na ovaj račun: ____________________.
