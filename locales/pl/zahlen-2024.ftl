### The year 2024 on two pages, in Polish. No form of address. Vocabulary: see terms.ftl.

## Kopf

numbers-title = Rok 2024 w skrócie

numbers-publisher = Lotse – przykładowe sprawozdanie

numbers-subject = Dwie strony z liczbami ze sprawozdania z działalności za rok 2024, które wydał urząd { -office } miasta { -city(case: "gen") }.

numbers-intro = Integracja i różnorodność w { -city(case: "loc") }: to ważne liczby ze sprawozdania z działalności za rok 2024. Wydał je urząd { -office } (Urząd do spraw Integracji i Różnorodności).

## Geld

money-title = Pieniądze

money-budget = około { $budget-total }
    .label = miał urząd na swoją pracę

money-refunded = około { $budget-refunded }
    .label = z tej sumy to dotacje kraju związkowego i władz federalnych

money-centres = ponad { $ikz-budget }
    .label = na wsparcie ośrodków międzykulturowych

## Mitreden und mithelfen

participation-title = Zabierać głos i pomagać

participation-members = { $body-members }
    .label =
        { $body-members ->
            [one] członek gremiów
            [few] członków gremiów
            [many] członków gremiów
           *[other] członka gremiów
        }

participation-sessions = { $body-sessions }
    .label =
        { $body-sessions ->
            [one] posiedzenie tych gremiów
            [few] posiedzenia tych gremiów
            [many] posiedzeń tych gremiów
           *[other] posiedzenia tych gremiów
        }

participation-survey = ponad { $survey-response }
    .label = pracowników miasta wzięło udział w ankiecie

participation-volunteers = około { $komman-volunteers }
    .label =
        { $komman-volunteers ->
            [one] wolontariusza objął program { -komm-an }
            [few] wolontariuszy objął program { -komm-an }
            [many] wolontariuszy objął program { -komm-an }
           *[other] wolontariusza objął program { -komm-an }
        }

participation-groups = { $komman-groups }
    .label =
        { $komman-groups ->
            [one] inicjatywa lub stowarzyszenie wsparte przez { -komm-an }
            [few] inicjatywy i stowarzyszenia wsparte przez { -komm-an }
            [many] inicjatyw i stowarzyszeń wspartych przez { -komm-an }
           *[other] inicjatywy i stowarzyszenia wspartych przez { -komm-an }
        }

participation-patenschaften = ponad { $kkp-new }
    .label =
        { $kkp-new ->
            [one] nowy mentoring dla dziecka
            [few] nowe mentoringi dla dzieci
            [many] nowych mentoringów dla dzieci
           *[other] nowego mentoringu dla dzieci
        }

## Begegnen und beraten

centres-title = Spotkania i porady

centres-count = { $ikz-count }
    .label =
        { $ikz-count ->
            [one] ośrodek międzykulturowy
            [few] ośrodki międzykulturowe
            [many] ośrodków międzykulturowych
           *[other] ośrodka międzykulturowego
        }

centres-advice = około { $ikz-consultations-per-day }
    .label =
        { $ikz-consultations-per-day ->
            [one] porady dziennie w tych ośrodkach
            [few] porad dziennie w tych ośrodkach
            [many] porad dziennie w tych ośrodkach
           *[other] porady dziennie w tych ośrodkach
        }

centres-supported = ponad { $people-supported }
    .label =
        { $people-supported ->
            [one] osoba otrzymała wsparcie dzięki poradom i spotkaniom
            [few] osoby otrzymały wsparcie dzięki poradom i spotkaniom
            [many] osób otrzymało wsparcie dzięki poradom i spotkaniom
           *[other] osoby otrzymało wsparcie dzięki poradom i spotkaniom
        }

## Sprachen

languages-title = Języki

languages-mediators = ponad { $sim-languages }
    .label =
        { $sim-languages ->
            [one] język lub dialekt: zlecenia mediatorów językowych i integracyjnych
            [few] języki i dialekty: zlecenia mediatorów językowych i integracyjnych
            [many] języków i dialektów: zlecenia mediatorów językowych i integracyjnych
           *[other] języka i dialektu: zlecenia mediatorów językowych i integracyjnych
        }

languages-mediator-assignments = ponad { $sim-assignments }
    .label =
        { $sim-assignments ->
            [one] zlecenie dla mediatorów językowych i integracyjnych
            [few] zlecenia dla mediatorów językowych i integracyjnych
            [many] zleceń dla mediatorów językowych i integracyjnych
           *[other] zlecenia dla mediatorów językowych i integracyjnych
        }

languages-housing = { $housing-languages }
    .label =
        { $housing-languages ->
            [one] język broszury „<span lang="de">Wegweiser Wohnen</span>”
            [few] języki broszury „<span lang="de">Wegweiser Wohnen</span>”
            [many] języków broszury „<span lang="de">Wegweiser Wohnen</span>”
           *[other] języka broszury „<span lang="de">Wegweiser Wohnen</span>”
        }

languages-guides = { $lots-languages }
    .label =
        { $lots-languages ->
            [one] język przewodników integracyjnych
            [few] języki przewodników integracyjnych
            [many] języków przewodników integracyjnych
           *[other] języka przewodników integracyjnych
        }

languages-guide-assignments = ponad { $lots-assignments }
    .label =
        { $lots-assignments ->
            [one] zlecenie dla przewodników integracyjnych
            [few] zlecenia dla przewodników integracyjnych
            [many] zleceń dla przewodników integracyjnych
           *[other] zlecenia dla przewodników integracyjnych
        }

languages-zmi = { $zmi-issue }
    .label = numer czasopisma „{ -zmi }”, wydany w 2024 roku

## Lernen und gesund bleiben

learning-title = Nauka i zdrowie

learning-youth = { $ki-youth }
    .label =
        { $ki-youth ->
            [one] młoda osoba w wielojęzycznym poradnictwie szkolnym
            [few] młode osoby w wielojęzycznym poradnictwie szkolnym
            [many] młodych osób w wielojęzycznym poradnictwie szkolnym
           *[other] młodej osoby w wielojęzycznym poradnictwie szkolnym
        }

learning-children = { $ki-children }
    .label =
        { $ki-children ->
            [one] dziecko
            [few] dzieci
            [many] dzieci
           *[other] dziecka
        } poniżej { $ki-children-age ->
            [one] { $ki-children-age } roku
            [few] { $ki-children-age } lat
            [many] { $ki-children-age } lat
           *[other] { $ki-children-age } roku
        } w wielojęzycznym poradnictwie szkolnym

learning-schools = { $schools-sor }
    .label =
        { $schools-sor ->
            [one] szkoła, którą urząd koordynuje w sieci „{ -schule-ohne-rassismus }” (szkoła bez rasizmu)
            [few] szkoły, które urząd koordynuje w sieci „{ -schule-ohne-rassismus }” (szkoła bez rasizmu)
            [many] szkół, które urząd koordynuje w sieci „{ -schule-ohne-rassismus }” (szkoła bez rasizmu)
           *[other] szkoły, które urząd koordynuje w sieci „{ -schule-ohne-rassismus }” (szkoła bez rasizmu)
        }

health-events = { $health-events }
    .label =
        { $health-events ->
            [one] spotkanie przewodników integracyjnych o zdrowiu
            [few] spotkania przewodników integracyjnych o zdrowiu
            [many] spotkań przewodników integracyjnych o zdrowiu
           *[other] spotkania przewodników integracyjnych o zdrowiu
        }

health-participants = ponad { $health-participants }
    .label =
        { $health-participants ->
            [one] osoba wzięła udział w zajęciach o zdrowiu
            [few] osoby wzięły udział w zajęciach o zdrowiu
            [many] osób wzięło udział w zajęciach o zdrowiu
           *[other] osoby wzięło udział w zajęciach o zdrowiu
        }

health-centres = { $health-centres }
    .label =
        { $health-centres ->
            [one] ośrodek ze spotkaniami informacyjnymi i ofertą o zdrowiu kobiet
            [few] ośrodki ze spotkaniami informacyjnymi i ofertą o zdrowiu kobiet
            [many] ośrodków ze spotkaniami informacyjnymi i ofertą o zdrowiu kobiet
           *[other] ośrodka ze spotkaniami informacyjnymi i ofertą o zdrowiu kobiet
        }

## Ankommen und arbeiten

arriving-title = Początek w nowym miejscu i praca

arriving-kim = { $kim-people }
    .label =
        { $kim-people ->
            [one] osoba objęta programem { -kim }
            [few] osoby objęte programem { -kim }
            [many] osób objętych programem { -kim }
           *[other] osoby objętej programem { -kim }
        }

arriving-wak = prawie { $wak-people }
    .label =
        { $wak-people ->
            [one] osoba skorzystała z porad { -wak }
            [few] osoby skorzystały z porad { -wak }
            [many] osób skorzystało z porad { -wak }
           *[other] osoby skorzystało z porad { -wak }
        }

arriving-placed = { $wak-placed }
    .label =
        { $wak-placed ->
            [one] osoba z UE znalazła z { -wak } drogę do pracy
            [few] osoby z UE znalazły z { -wak } drogę do pracy
            [many] osób z UE znalazło z { -wak } drogę do pracy
           *[other] osoby z UE znalazło z { -wak } drogę do pracy
        }

## Vielfalt

diversity-title = Pokazać różnorodność

diversity-days = { $awareness-days }
    .label =
        { $awareness-days ->
            [one] dzień akcji lub pamięci, któremu towarzyszył urząd
            [few] dni akcji i pamięci, którym towarzyszył urząd
            [many] dni akcji i pamięci, którym towarzyszył urząd
           *[other] dnia akcji i pamięci, którym towarzyszył urząd
        }

diversity-calendar = { $calendar-copies }
    .label =
        { $calendar-copies ->
            [one] egzemplarz kalendarza „<span lang="de">Diversity Kalender</span>”
            [few] egzemplarze kalendarza „<span lang="de">Diversity Kalender</span>”
            [many] egzemplarzy kalendarza „<span lang="de">Diversity Kalender</span>”
           *[other] egzemplarza kalendarza „<span lang="de">Diversity Kalender</span>”
        }

diversity-eccar = { $eccar-since }
    .label = przystąpienie do związku miast { -eccar } przeciw rasizmowi

## Lesehilfe und Impressum

reading-title = Jak czytać liczby

reading-words = Słowa „około”, „ponad” i „prawie” znaczą: sprawozdanie podaje liczbę tylko w przybliżeniu.

imprint-about = Ta ulotka to nasze własne podsumowanie opublikowanych liczb. To <strong>nie</strong> jest publikacja miasta { -city(case: "gen") }. Powstała jako przykład dla biblioteki programistycznej „<span lang="de">Lotse</span>”.

imprint-star = Piszemy na przykład „przewodnik” i mamy na myśli osoby każdej płci. W tekście niemieckim służy do tego gwiazdka: „<span lang="de">Integrationslots*innen</span>”.
