### Short plain-language report in Polish. No form of address. Vocabulary: see terms.ftl.

## Umschlag und Impressum

report-title = Integracja i różnorodność w { -city(case: "loc") }

report-subtitle = Sprawozdanie z działalności za rok 2024, krótko i prosto

report-publisher = Lotse – przykładowe sprawozdanie

report-subject = Broszura prostym językiem podsumowuje liczby ze sprawozdania z działalności za rok 2024, które wydał urząd { -office } miasta { -city(case: "gen") }.

cover-picture =
    .alt = Pięć osób stoi obok siebie na moście nad rzeką. Za nimi wschodzi słońce.

imprint-about = Ta broszura to nasze własne podsumowanie. To <strong>nie</strong> jest publikacja miasta { -city(case: "gen") }. Napisano ją jako przykład dla biblioteki programistycznej „<span lang="de">Lotse</span>”.

imprint-source-report = Liczby pochodzą z opublikowanego „Sprawozdania z działalności za rok 2024” (<span lang="de">Tätigkeitsbericht</span>). Wydał je urząd { -office } miasta { -city(case: "gen") }. Zdania są nowe. Więcej na ten temat: <a name="credits"></a>.

imprint-star = Piszemy na przykład „uczeń” i mamy na myśli osoby każdej płci. W tekście niemieckim służy do tego gwiazdka: „<span lang="de">Schüler*innen</span>”.

## Kapitel Das Amt

office-title = Urząd w skrócie

office-intro = Urząd { -office } (Urząd do spraw Integracji i Różnorodności) należy do miasta { -city(case: "gen") }. Od kiedy istnieje i jaką kwotą dysponował w 2024 roku?

office-founded = Data założenia urzędu: { $office-founded }. Jego zadania są różnorodne: ludzie powinni móc zabierać głos. Powinni znaleźć poradę, także w swoim języku. I powinni być traktowani uczciwie.

office-districts =
    Urząd pracuje dla całego miasta. { $districts ->
        [one] { -city } ma { $districts } okręg miejski.
        [few] { -city } ma { $districts } okręgi miejskie.
        [many] { -city } ma { $districts } okręgów miejskich.
       *[other] { -city } ma { $districts } okręgu miejskiego.
    }

tile-budget = około { $budget-total }
    .label = miał urząd w 2024 roku na swoją pracę

tile-refunded = około { $budget-refunded }
    .label = z tej sumy to dotacje kraju związkowego i władz federalnych

tile-founded = { $office-founded }
    .label = założenie urzędu

office-money-title = Skąd są pieniądze

office-money = W 2024 roku urząd miał do dyspozycji około { $budget-total }. Części tej sumy miasto nie zapłaciło samo: około { $budget-refunded } przyszło jako dotacje od kraju związkowego i od władz federalnych.

office-programmes-title = Pieniądze na poszczególne programy

office-programmes = Dla niektórych programów sprawozdanie podaje kwotę bez słowa takiego jak „około” czy „ponad”. Wykres porównuje te kwoty.

chart-funds = Pieniądze na poszczególne programy w 2024 roku
    .alt = Wykres słupkowy. Każdy słupek oznacza jeden program. Im dłuższy słupek, tym więcej było pieniędzy.

chart-funds-areas = Projekty w obszarach społecznych

chart-funds-komm-an = Wolontariat: { -komm-an }

name-mediators = Mediatorzy językowi i integracyjni

chart-funds-lsbti = Projekty LGBTI przeciw dyskryminacji i przemocy

name-nrweltoffen = { -nrweltoffen }

name-guides = Przewodnicy integracyjni

chart-funds-health = Spotkania o zdrowiu

office-programmes-more = Inne kwoty sprawozdanie podaje tylko w przybliżeniu. Dlatego nie ma ich na wykresie, są za to w tekście: <a name="centres"></a>; <a name="arriving"></a>.

reading-title = Jak czytać liczby

reading-words = Niektóre liczby w sprawozdaniu są zaokrąglone. Wtedy przed liczbą stoi słowo: „około”, „ponad” lub „prawie”. Bez takiego słowa sprawozdanie podaje dokładnie tę liczbę.

## Kapitel Mitreden und mithelfen

participation-title = Zabierać głos i pomagać

participation-intro = Wiele osób wnosi w { -city(case: "loc") } swoje zdanie, swoją wiedzę i swój czas.

bodies-title = Gremia

bodies-run =
    Gremium to grupa, która się spotyka i obraduje nad jakimś tematem. { $bodies ->
        [one] Urząd obsługiwał { $bodies } gremium.
        [few] Urząd obsługiwał { $bodies } gremia.
        [many] Urząd obsługiwał { $bodies } gremiów.
       *[other] Urząd obsługiwał { $bodies } gremium.
    } W { $bodies-chaired-by-mayor } z nich przewodniczyła nadburmistrzyni.

tile-bodies = { $bodies }
    .label =
        { $bodies ->
            [one] gremium
            [few] gremia
            [many] gremiów
           *[other] gremium
        }

tile-body-members = { $body-members }
    .label =
        { $body-members ->
            [one] członek
            [few] członków
            [many] członków
           *[other] członka
        }

tile-body-sessions = { $body-sessions }
    .label =
        { $body-sessions ->
            [one] posiedzenie
            [few] posiedzenia
            [many] posiedzeń
           *[other] posiedzenia
        }

events-title = Spotkania i ankieta

events =
    { $expert-events ->
        [one] Urząd zorganizował { $expert-events } spotkanie fachowe.
        [few] Urząd zorganizował { $expert-events } spotkania fachowe.
        [many] Urząd zorganizował { $expert-events } spotkań fachowych.
       *[other] Urząd zorganizował { $expert-events } spotkania fachowego.
    } { $expert-event-attendees ->
        [one] W sumie przyszedł ponad { $expert-event-attendees } gość.
        [few] W sumie przyszło ponad { $expert-event-attendees } gości.
        [many] W sumie przyszło ponad { $expert-event-attendees } gości.
       *[other] W sumie przyszło ponad { $expert-event-attendees } gościa.
    }

survey = Zapytano też pracowników miasta. Ankieta była anonimowa. Chodziło o dyskryminację i o dane dotyczące równości. Wzięło w niej udział ponad { $survey-response } pracowników.

volunteering-title = Wolontariat

volunteering-komm-an =
    Wolontariat (<span lang="de">Ehrenamt</span>) znaczy: ludzie pomagają dobrowolnie i bez zapłaty. Program { -komm-an } wspiera tę pomoc. W 2024 roku było na to { $komman-funds }. { $komman-groups ->
        [one] Te pieniądze wsparły { $komman-groups } inicjatywę lub stowarzyszenie.
        [few] Te pieniądze wsparły { $komman-groups } inicjatywy i stowarzyszenia.
        [many] Te pieniądze wsparły { $komman-groups } inicjatyw i stowarzyszeń.
       *[other] Te pieniądze wsparły { $komman-groups } inicjatywy i stowarzyszenia.
    } { $komman-volunteers ->
        [one] Dotarły do około { $komman-volunteers } wolontariusza.
        [few] Dotarły do około { $komman-volunteers } wolontariuszy.
        [many] Dotarły do około { $komman-volunteers } wolontariuszy.
       *[other] Dotarły do około { $komman-volunteers } wolontariusza.
    }

volunteering-more = W 2024 roku było też to:

volunteering-welcome =
    { $welcome-initiatives ->
        [one] Ponad { $welcome-initiatives } inicjatywa powitalna dostała wsparcie.
        [few] Ponad { $welcome-initiatives } inicjatywy powitalne dostały wsparcie.
        [many] Ponad { $welcome-initiatives } inicjatyw powitalnych dostało wsparcie.
       *[other] Ponad { $welcome-initiatives } inicjatywy powitalnej dostało wsparcie.
    }

volunteering-patenschaften =
    { $kkp-new ->
        [one] W projekcie { -patenschaften } (mentoring dla dzieci w { -city(case: "loc") }) zaczął się ponad { $kkp-new } nowy mentoring.
        [few] W projekcie { -patenschaften } (mentoring dla dzieci w { -city(case: "loc") }) zaczęły się ponad { $kkp-new } nowe mentoringi.
        [many] W projekcie { -patenschaften } (mentoring dla dzieci w { -city(case: "loc") }) zaczęło się ponad { $kkp-new } nowych mentoringów.
       *[other] W projekcie { -patenschaften } (mentoring dla dzieci w { -city(case: "loc") }) zaczęło się ponad { $kkp-new } nowego mentoringu.
    } Zawsze jedna osoba towarzyszy jednemu dziecku.

volunteering-centres =
    { $ikz-volunteers ->
        [one] W ośrodkach międzykulturowych dobrowolnie pomagała ponad { $ikz-volunteers } osoba.
        [few] W ośrodkach międzykulturowych dobrowolnie pomagały ponad { $ikz-volunteers } osoby.
        [many] W ośrodkach międzykulturowych dobrowolnie pomagało ponad { $ikz-volunteers } osób.
       *[other] W ośrodkach międzykulturowych dobrowolnie pomagało ponad { $ikz-volunteers } osoby.
    }

## Kapitel Begegnen und beraten

centres-title = Spotkania i porady

centres-intro = Czasami pomaga rozmowa, czasami rada. Do tego potrzebne są miejsca z otwartymi drzwiami.

centres-places-title = Ośrodki międzykulturowe

centres-what =
    W ośrodkach międzykulturowych spotykają się ludzie różnego pochodzenia. { $ikz-count ->
        [one] Sprawozdanie wymienia { $ikz-count } taki ośrodek.
        [few] Sprawozdanie wymienia { $ikz-count } takie ośrodki.
        [many] Sprawozdanie wymienia { $ikz-count } takich ośrodków.
       *[other] Sprawozdanie wymienia { $ikz-count } takiego ośrodka.
    } { $ikz-staff ->
        [one] Zawodowo pracuje tam { $ikz-staff } osoba.
        [few] Zawodowo pracują tam { $ikz-staff } osoby.
        [many] Zawodowo pracuje tam { $ikz-staff } osób.
       *[other] Zawodowo pracuje tam { $ikz-staff } osoby.
    } Na wsparcie ośrodków jest budżet w wysokości ponad { $ikz-budget }.

centres-picture = Otwarte drzwi: ośrodki międzykulturowe to miejsca spotkań i porad.
    .alt = Dom z otwartymi drzwiami. W drzwiach stoi człowiek i macha. Z lewej i z prawej podchodzą inni ludzie, obok stoi drzewo.

tile-centres = { $ikz-count }
    .label =
        { $ikz-count ->
            [one] ośrodek międzykulturowy
            [few] ośrodki międzykulturowe
            [many] ośrodków międzykulturowych
           *[other] ośrodka międzykulturowego
        }

tile-centre-advice = około { $ikz-consultations-per-day }
    .label =
        { $ikz-consultations-per-day ->
            [one] porady dziennie w ośrodkach
            [few] porad dziennie w ośrodkach
            [many] porad dziennie w ośrodkach
           *[other] porady dziennie w ośrodkach
        }

tile-people-supported = ponad { $people-supported }
    .label =
        { $people-supported ->
            [one] osoba otrzymała wsparcie dzięki poradom i spotkaniom
            [few] osoby otrzymały wsparcie dzięki poradom i spotkaniom
            [many] osób otrzymało wsparcie dzięki poradom i spotkaniom
           *[other] osoby otrzymało wsparcie dzięki poradom i spotkaniom
        }

service-title = Służba międzykulturowa

service =
    { $ikd-sites ->
        [one] Miejska służba międzykulturowa (<span lang="de">Interkultureller Dienst</span>) miała { $ikd-sites } siedzibę.
        [few] Miejska służba międzykulturowa (<span lang="de">Interkultureller Dienst</span>) miała { $ikd-sites } siedziby.
        [many] Miejska służba międzykulturowa (<span lang="de">Interkultureller Dienst</span>) miała { $ikd-sites } siedzib.
       *[other] Miejska służba międzykulturowa (<span lang="de">Interkultureller Dienst</span>) miała { $ikd-sites } siedziby.
    } Na projekty w obszarach społecznych (<span lang="de">Sozialraum</span>) było { $ikd-funds }. Obszar społeczny to część miasta.

fairness-title = Porady przeciw dyskryminacji

fairness =
    Dyskryminacja to na przykład: ktoś jest gorzej traktowany z powodu pochodzenia. { $adb-offices ->
        [one] Urząd wspierał { $adb-offices } biuro, które w takich sytuacjach pomaga. Nazywa się ono biuro antydyskryminacyjne (<span lang="de">Antidiskriminierungsbüro</span>).
        [few] Urząd wspierał { $adb-offices } biura, które w takich sytuacjach pomagają. Nazywają się one biura antydyskryminacyjne (<span lang="de">Antidiskriminierungsbüros</span>).
        [many] Urząd wspierał { $adb-offices } biur, które w takich sytuacjach pomagają. Nazywają się one biura antydyskryminacyjne (<span lang="de">Antidiskriminierungsbüros</span>).
       *[other] Urząd wspierał { $adb-offices } biura, które w takich sytuacjach pomaga. Nazywa się ono biuro antydyskryminacyjne (<span lang="de">Antidiskriminierungsbüro</span>).
    } { $adb-consultations ->
        [one] W 2024 roku udzielono tam { $adb-consultations } porady.
        [few] W 2024 roku udzielono tam { $adb-consultations } porad.
        [many] W 2024 roku udzielono tam { $adb-consultations } porad.
       *[other] W 2024 roku udzielono tam { $adb-consultations } porady.
    }

## Kapitel Viele Sprachen

languages-title = Wiele języków

languages-intro = Kto jeszcze uczy się niemieckiego, też powinien rozumieć wszystko, co ważne. Pomagają w tym ludzie, broszury i czasopismo.

languages-people-title = Ludzie, którzy łączą

languages-mediators =
    Czasami brakuje wspólnego języka. Wtedy w rozmowie pomagają mediatorzy językowi i integracyjni. { $sim-languages ->
        [one] Ich zlecenia były w ponad { $sim-languages } języku lub dialekcie.
        [few] Ich zlecenia były w ponad { $sim-languages } językach i dialektach.
        [many] Ich zlecenia były w ponad { $sim-languages } językach i dialektach.
       *[other] Ich zlecenia były w ponad { $sim-languages } języka i dialektu.
    }

languages-guides =
    Przewodnicy integracyjni towarzyszą ludziom, którzy są w mieście od niedawna. { $lots-languages ->
        [one] Pracują w { $lots-languages } języku.
        [few] Pracują w { $lots-languages } językach.
        [many] Pracują w { $lots-languages } językach.
       *[other] Pracują w { $lots-languages } języka.
    }

languages-picture = Wiele języków, jedna rozmowa
    .alt = Trzy osoby siedzą przy stole. Nad każdą unosi się dymek z własnym wzorem: kropki, fale i kreski.

languages-table = Zlecenia i pieniądze w 2024 roku

languages-column-who = Kto pomaga?

languages-column-assignments = Zlecenia

column-funds = Pieniądze

languages-mediators-assignments = ponad { $sim-assignments }

languages-mediators-funds = { $sim-funds }

languages-guides-assignments = ponad { $lots-assignments }

languages-guides-funds = { $lots-funds }

languages-reading-title = Broszury i czasopismo

languages-housing =
    { $housing-languages ->
        [one] Broszura „<span lang="de">Wegweiser Wohnen</span>” jest dostępna w { $housing-languages } języku.
        [few] Broszura „<span lang="de">Wegweiser Wohnen</span>” jest dostępna w { $housing-languages } językach.
        [many] Broszura „<span lang="de">Wegweiser Wohnen</span>” jest dostępna w { $housing-languages } językach.
       *[other] Broszura „<span lang="de">Wegweiser Wohnen</span>” jest dostępna w { $housing-languages } języka.
    } Wyjaśnia, co jest ważne przy najmie mieszkania. W 2024 roku doszedł język ukraiński.

languages-housing-note = W naszych źródłach nie ma informacji, jakie to języki. „<span lang="de">Wegweiser Wohnen</span>” z biblioteki „<span lang="de">Lotse</span>” to inna, osobna broszura.

languages-zmi = Jest też czasopismo: { -zmi }. ZMI znaczy „<span lang="de">Zentrum für Mehrsprachigkeit und Integration</span>” (Centrum Wielojęzyczności i Integracji). Samo ZMI istnieje od { $zmi-since } roku. W 2024 roku wyszedł { $zmi-issue } numer czasopisma.

chart-languages = Tyle języków jest w tych ofertach
    .alt = Wykres słupkowy. Każdy słupek oznacza jedną ofertę. Im dłuższy słupek, tym więcej jest tam języków.

chart-languages-mediators = Mediatorzy językowi i integracyjni (więcej niż ta liczba)

chart-languages-housing = „<span lang="de">Wegweiser Wohnen</span>”

## Kapitel Lernen und gesund bleiben

learning-title = Nauka i zdrowie

learning-intro = Szkoła i zdrowie dotyczą wszystkich. Dlatego są porady, warsztaty i spotkania.

school-title = Wokół szkoły

school-advice =
    O sprawach szkolnych można w { -city(case: "loc") } rozmawiać w kilku językach. { $ki-youth ->
        [one] Wielojęzyczne poradnictwo szkolne dotarło do { $ki-youth } młodej osoby.
        [few] Wielojęzyczne poradnictwo szkolne dotarło do { $ki-youth } młodych osób.
        [many] Wielojęzyczne poradnictwo szkolne dotarło do { $ki-youth } młodych osób.
       *[other] Wielojęzyczne poradnictwo szkolne dotarło do { $ki-youth } młodej osoby.
    } { $ki-children ->
        [one] Oprócz tego dotarło do { $ki-children } dziecka w wieku poniżej { $ki-children-age } lat.
        [few] Oprócz tego dotarło do { $ki-children } dzieci w wieku poniżej { $ki-children-age } lat.
        [many] Oprócz tego dotarło do { $ki-children } dzieci w wieku poniżej { $ki-children-age } lat.
       *[other] Oprócz tego dotarło do { $ki-children } dziecka w wieku poniżej { $ki-children-age } lat.
    }

school-workshops =
    { $bridge-workshops ->
        [one] Dla uczniów odbył się { $bridge-workshops } warsztat pod nazwą „<span lang="de">Brückenbauer*</span>” (budowniczowie mostów).
        [few] Dla uczniów odbyły się { $bridge-workshops } warsztaty pod nazwą „<span lang="de">Brückenbauer*</span>” (budowniczowie mostów).
        [many] Dla uczniów odbyło się { $bridge-workshops } warsztatów pod nazwą „<span lang="de">Brückenbauer*</span>” (budowniczowie mostów).
       *[other] Dla uczniów odbyło się { $bridge-workshops } warsztatu pod nazwą „<span lang="de">Brückenbauer*</span>” (budowniczowie mostów).
    } { $bridge-pupils ->
        [one] Udział wziął { $bridge-pupils } uczeń.
        [few] Udział wzięło { $bridge-pupils } uczniów.
        [many] Udział wzięło { $bridge-pupils } uczniów.
       *[other] Udział wzięło { $bridge-pupils } ucznia.
    }

school-network =
    W sieci „{ -schule-ohne-rassismus }” (szkoła bez rasizmu, szkoła z odwagą) szkoły działają przeciw rasizmowi. { $schools-sor ->
        [one] Urząd koordynuje tam { $schools-sor } szkołę.
        [few] Urząd koordynuje tam { $schools-sor } szkoły.
        [many] Urząd koordynuje tam { $schools-sor } szkół.
       *[other] Urząd koordynuje tam { $schools-sor } szkoły.
    }

health-title = Zdrowie

health =
    Przewodnicy integracyjni informują także o zdrowiu. { $health-events ->
        [one] W 2024 roku zorganizowali na ten temat { $health-events } spotkanie.
        [few] W 2024 roku zorganizowali na ten temat { $health-events } spotkania.
        [many] W 2024 roku zorganizowali na ten temat { $health-events } spotkań.
       *[other] W 2024 roku zorganizowali na ten temat { $health-events } spotkania.
    } Przeznaczono na to { $health-funds }.

health-women =
    { $health-centres ->
        [one] W { $health-centres } ośrodku były spotkania informacyjne i oferty dotyczące zdrowia kobiet.
        [few] W { $health-centres } ośrodkach były spotkania informacyjne i oferty dotyczące zdrowia kobiet.
        [many] W { $health-centres } ośrodkach były spotkania informacyjne i oferty dotyczące zdrowia kobiet.
       *[other] W { $health-centres } ośrodka były spotkania informacyjne i oferty dotyczące zdrowia kobiet.
    }

tile-health-events = { $health-events }
    .label =
        { $health-events ->
            [one] spotkanie przewodników integracyjnych o zdrowiu
            [few] spotkania przewodników integracyjnych o zdrowiu
            [many] spotkań przewodników integracyjnych o zdrowiu
           *[other] spotkania przewodników integracyjnych o zdrowiu
        }

tile-health-participants = ponad { $health-participants }
    .label =
        { $health-participants ->
            [one] osoba wzięła udział w zajęciach o zdrowiu
            [few] osoby wzięły udział w zajęciach o zdrowiu
            [many] osób wzięło udział w zajęciach o zdrowiu
           *[other] osoby wzięło udział w zajęciach o zdrowiu
        }

tile-health-centres = { $health-centres }
    .label =
        { $health-centres ->
            [one] ośrodek ze spotkaniami informacyjnymi i ofertą o zdrowiu kobiet
            [few] ośrodki ze spotkaniami informacyjnymi i ofertą o zdrowiu kobiet
            [many] ośrodków ze spotkaniami informacyjnymi i ofertą o zdrowiu kobiet
           *[other] ośrodka ze spotkaniami informacyjnymi i ofertą o zdrowiu kobiet
        }

## Kapitel Ankommen und arbeiten

arriving-title = Początek w nowym miejscu i praca

arriving-intro = Nowe życie w { -city(case: "loc") } często zaczyna się od pytań: Kto mi pomoże? Gdzie nauczę się niemieckiego? Jak znajdę pracę?

arriving-help-title = Porady w wielu miejscach

arriving-kim =
    W programie { -kim } pracują opiekunowie (<span lang="de">Case-Manager</span>). Planują z każdą osobą kolejne kroki. { $kim-managers ->
        [one] W { -city(case: "loc") } pracował { $kim-managers } taki opiekun.
        [few] W { -city(case: "loc") } pracowało { $kim-managers } takich opiekunów.
        [many] W { -city(case: "loc") } pracowało { $kim-managers } takich opiekunów.
       *[other] W { -city(case: "loc") } pracowało { $kim-managers } takiego opiekuna.
    }

arriving-inka = W programie { -inka } dostają porady ludzie, którzy niedawno przyjechali z innych krajów UE. Pieniądze na to pochodzą z UE: ponad { $inka-funds }.

arriving-wak =
    { -wak } jest dla ludzi z innych krajów UE. Było na to ponad { $wak-funds }. { $wak-placed ->
        [one] Dzięki tej pomocy drogę do pracy znalazła { $wak-placed } osoba.
        [few] Dzięki tej pomocy drogę do pracy znalazły { $wak-placed } osoby.
        [many] Dzięki tej pomocy drogę do pracy znalazło { $wak-placed } osób.
       *[other] Dzięki tej pomocy drogę do pracy znalazło { $wak-placed } osoby.
    }

arriving-table = Gdzie są oferty i ile osób z nich korzysta

arriving-column-offer = Oferta

arriving-column-places = Miejsca

arriving-column-people = Ludzie

arriving-row-kim = { -kim }

arriving-kim-places =
    { $kim-quarters ->
        [one] { $kim-quarters } dzielnica
        [few] { $kim-quarters } dzielnice
        [many] { $kim-quarters } dzielnic
       *[other] { $kim-quarters } dzielnicy
    }

arriving-kim-people =
    { $kim-people ->
        [one] { $kim-people } osoba objęta pomocą
        [few] { $kim-people } osoby objęte pomocą
        [many] { $kim-people } osób objętych pomocą
       *[other] { $kim-people } osoby objętej pomocą
    }

arriving-row-inka = { -inka }

arriving-inka-places =
    { $inka-sites ->
        [one] { $inka-sites } siedziba
        [few] { $inka-sites } siedziby
        [many] { $inka-sites } siedzib
       *[other] { $inka-sites } siedziby
    }

arriving-inka-people =
    { $inka-people ->
        [one] ponad { $inka-people } osoba skorzystała z porad
        [few] ponad { $inka-people } osoby skorzystały z porad
        [many] ponad { $inka-people } osób skorzystało z porad
       *[other] ponad { $inka-people } osoby skorzystało z porad
    }

arriving-row-wak = { -wak }

arriving-wak-places =
    { $wak-sites ->
        [one] { $wak-sites } siedziba
        [few] { $wak-sites } siedziby
        [many] { $wak-sites } siedzib
       *[other] { $wak-sites } siedziby
    }

arriving-wak-people =
    { $wak-people ->
        [one] prawie { $wak-people } osoba skorzystała z porad
        [few] prawie { $wak-people } osoby skorzystały z porad
        [many] prawie { $wak-people } osób skorzystało z porad
       *[other] prawie { $wak-people } osoby skorzystało z porad
    }

arriving-course-title = Nauka niemieckiego i szukanie porady

arriving-course =
    Na kursie integracyjnym (<span lang="de">Integrationskurs</span>) ludzie uczą się niemieckiego. Niektórym wolno na niego chodzić, inni muszą. { $integration-course ->
        [one] Sprawozdanie mówi tu o { $integration-course } osobie.
        [few] Sprawozdanie mówi tu o { $integration-course } osobach.
        [many] Sprawozdanie mówi tu o { $integration-course } osobach.
       *[other] Sprawozdanie mówi tu o { $integration-course } osoby.
    }

arriving-cases =
    Porady daje też „<span lang="de">Integrative Sprach- und Orientierungsförderung</span>” (wsparcie w nauce języka i orientacji). { $iso-case ->
        [one] Sprawozdanie wymienia ponad { $iso-case } poradę w konkretnej sprawie.
        [few] Sprawozdanie wymienia ponad { $iso-case } porady w konkretnej sprawie.
        [many] Sprawozdanie wymienia ponad { $iso-case } porad w konkretnej sprawie.
       *[other] Sprawozdanie wymienia ponad { $iso-case } porady w konkretnej sprawie.
    } { $iso-noncase ->
        [one] Do tego dochodzi { $iso-noncase } porada ogólna.
        [few] Do tego dochodzą { $iso-noncase } porady ogólne.
        [many] Do tego dochodzi { $iso-noncase } porad ogólnych.
       *[other] Do tego dochodzi { $iso-noncase } porady ogólnej.
    }

arriving-cases-note = W sprawozdaniu obie liczby są w jednym zdaniu, a przed nimi stoi „ponad”. Czy „ponad” dotyczy też drugiej liczby, nie jest jasne.

## Kapitel Vielfalt zeigen

diversity-title = Pokazać różnorodność

diversity-intro = Ludzie są różni i mają takie same prawa. W mieście powinno być to widać i słychać.

days-title = Wspominać i świętować

days =
    Niektóre dni zapraszają do udziału, inne do wspominania. { $awareness-days ->
        [one] W 2024 roku urząd towarzyszył { $awareness-days } dniowi akcji lub pamięci.
        [few] W 2024 roku urząd towarzyszył { $awareness-days } dniom akcji i pamięci.
        [many] W 2024 roku urząd towarzyszył { $awareness-days } dniom akcji i pamięci.
       *[other] W 2024 roku urząd towarzyszył { $awareness-days } dnia akcji i pamięci.
    }

days-history = Do historii należy też Armando Rodrigues de Sá. Przyjechał do { -city(case: "gen") } ({ $guest-worker-year }). Ludzi takich jak on nazywano wtedy „<span lang="de">Gastarbeiter</span>” (robotnicy-goście): sprowadzono ich do Niemiec do pracy.

days-history-note = W sprawozdaniu jest napisane „<span lang="de">Rodriguez</span>”. To nazwisko pisze się „<span lang="de">Rodrigues</span>”.

days-calendar =
    { $calendar-copies ->
        [one] Wydrukowano { $calendar-copies } egzemplarz kalendarza „<span lang="de">Diversity Kalender</span>” (kalendarz różnorodności).
        [few] Wydrukowano { $calendar-copies } egzemplarze kalendarza „<span lang="de">Diversity Kalender</span>” (kalendarz różnorodności).
        [many] Wydrukowano { $calendar-copies } egzemplarzy kalendarza „<span lang="de">Diversity Kalender</span>” (kalendarz różnorodności).
       *[other] Wydrukowano { $calendar-copies } egzemplarza kalendarza „<span lang="de">Diversity Kalender</span>” (kalendarz różnorodności).
    } Tak wysokiego nakładu jeszcze nigdy nie było.

calendar-picture = Kalendarz na wiele okazji
    .alt = Kartka kalendarza z dwoma kółkami. W polach są kolorowe koła, kwadraty i trójkąty.

network-title = Miasta przeciw rasizmowi

network =
    { -eccar } to związek miast w Europie. Wspólnie działają przeciw rasizmowi. { -city } do niego należy (data przystąpienia: { $eccar-since }). { $eccar-cities ->
        [one] Oprócz { -city(case: "gen") } należy do niego około { $eccar-cities } innego miasta.
        [few] Oprócz { -city(case: "gen") } należy do niego około { $eccar-cities } innych miast.
        [many] Oprócz { -city(case: "gen") } należy do niego około { $eccar-cities } innych miast.
       *[other] Oprócz { -city(case: "gen") } należy do niego około { $eccar-cities } innego miasta.
    }

projects-title = Projekty na rzecz szacunku

projects-lsbti =
    LGBTI to skrót, który oznacza lesbijki, gejów, osoby biseksualne, transpłciowe i interpłciowe. { $campaigns ->
        [one] Biuro do spraw LGBTI przeprowadziło { $campaigns } kampanię.
        [few] Biuro do spraw LGBTI przeprowadziło { $campaigns } kampanie.
        [many] Biuro do spraw LGBTI przeprowadziło { $campaigns } kampanii.
       *[other] Biuro do spraw LGBTI przeprowadziło { $campaigns } kampanii.
    }

projects-nrweltoffen = Program { -nrweltoffen } jest skierowany przeciw prawicowemu ekstremizmowi i rasizmowi. Pieniądze dostaje od kraju związkowego. Także dzięki niemu w { -city(case: "loc") } były możliwe projekty i oferty.

projects-table = Projekty i pieniądze w 2024 roku

projects-column-area = Dziedzina

projects-column-count = Liczba

projects-nrweltoffen-count =
    { $nrweltoffen-projects ->
        [one] { $nrweltoffen-projects } projekt lub oferta
        [few] { $nrweltoffen-projects } projekty i oferty
        [many] { $nrweltoffen-projects } projektów i ofert
       *[other] { $nrweltoffen-projects } projektu i oferty
    }

projects-nrweltoffen-funds = { $nrweltoffen-funds }

projects-row-lsbti = LGBTI

projects-lsbti-count =
    { $lsbti-projects ->
        [one] { $lsbti-projects } projekt przeciw dyskryminacji i przemocy
        [few] { $lsbti-projects } projekty przeciw dyskryminacji i przemocy
        [many] { $lsbti-projects } projektów przeciw dyskryminacji i przemocy
       *[other] { $lsbti-projects } projektu przeciw dyskryminacji i przemocy
    }

projects-lsbti-funds = { $lsbti-funds }

## Quellen und Mitarbeit

credits-title = Źródła i współpraca

credits-source = Wszystkie liczby pochodzą ze „Sprawozdania z działalności za rok 2024”. Wydał je urząd { -office } miasta { -city(case: "gen") }. Zdania napisaliśmy sami. Dlatego błędy w tej broszurze to nasze błędy.

credits-text = <strong>Tekst:</strong> Redakcja tego wydania

credits-pictures = <strong>Ilustracje:</strong> własne rysunki do tej broszury

credits-setting = <strong>Skład i wykresy:</strong> program „<span lang="de">Lotse</span>”

credits-translation = <strong>Tłumaczenia:</strong> W każdym przetłumaczonym wydaniu na początku jest napisane, jak powstało tłumaczenie.

contact-office = O tym urzędzie jest tu mowa. Samej broszury urząd nie przygotował.

credits-more-title = Wszystko na dwóch stronach

credits-more = Mało czasu? Najważniejsze liczby są też na dwóch stronach. Ulotka nazywa się „Rok 2024 w skrócie”.
